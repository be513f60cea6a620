// A tree of elements as the text of HTML. Preact makes the trees; of what it does with them this is all that a
// page needs which is drawn once and never changes: no state, no hooks, no handlers.
import { isValidElement } from 'preact'
import type { Attributes, ComponentChildren, ComponentType, VNode } from 'preact'

export function markup(node: ComponentChildren): string {
  if (typeof node === 'string') return escaped(node)
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node !== 'object') return String(node)
  if (Array.isArray(node)) return listed(node)
  if (node instanceof Ready) return node.text
  return isValidElement(node) ? ofElement(node) : '' // what came as JSON is none
}

/** Text that is markup already: made by `markup` alone, so that nothing from outside can be it. */
class Ready {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Props = Attributes & { children?: ComponentChildren } & Record<string, unknown>

function listed(nodes: readonly ComponentChildren[]): string {
  let text = ''
  for (const node of nodes) text += markup(node)
  return text
}

function ofElement({ type, props }: VNode<Props>): string {
  if (typeof type === 'function') return markup((type as Component)(props))
  const inside = markup(props.children)
  const start = `<${type}${attributes(props)}`
  return inside === '' && VOID.has(type) ? `${start}/>` : `${start}>${inside}</${type}>`
}

type Component = ComponentType<Props> & ((props: Props) => ComponentChildren)

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

function attributes(props: Props): string {
  let text = ''
  for (const name in props) {
    if (name === 'children') continue
    const value = props[name]
    if (value === undefined || value === null) continue
    text += attribute(writtenAs(name), value)
  }
  return text
}

// 'aria-current' and the like tell false from absent.
function attribute(name: string, value: unknown): string {
  if (name[4] === '-' || name === 'spellcheck') return ` ${name}="${escaped(String(value))}"`
  if (value === false) return ''
  return value === true || value === '' ? ` ${name}` : ` ${name}="${escaped(String(value))}"`
}

const written = new Map<string, string>()
const WITH_CAPITALS = /^(?:viewBox|preserveAspectRatio)$/ // of SVG

function writtenAs(name: string): string {
  const known = written.get(name)
  if (known !== undefined) return known
  if (!/^[a-z][\w-]*$/i.test(name)) throw new Error(`${name} is no attribute`)
  const made = WITH_CAPITALS.test(name) ? name : name.toLowerCase()
  written.set(name, made)
  return made
}

function escaped(text: string): string {
  if (!/["&<]/.test(text)) return text
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** What every part of a page may ask for, without being handed it. */
export interface Context<Value> {
  Provider: (props: { value: Value; children?: ComponentChildren }) => VNode
  value: Value // where the page is now
}

export function createContext<Value>(unlessProvided: Value): Context<Value> {
  const context: Context<Value> = { Provider: provide, value: unlessProvided }
  return context

  function provide({ value, children }: { value: Value; children?: ComponentChildren }): VNode {
    const around = context.value
    context.value = value
    try {
      return new Ready(markup(children)) as unknown as VNode
    } finally {
      context.value = around
    }
  }
}

export function useContext<Value>({ value }: Context<Value>): Value {
  return value
}
