// The little of a parsed page that we look at. linkedom parses without running or fetching anything.
import { parseHTML } from 'linkedom'
import { Refusal } from '../../refusal.ts'

export interface PageNode {
  nodeType: number
  localName?: string
  data?: string
  firstChild: PageNode | null
  nextSibling: PageNode | null
  parentNode: PageNode | null
  getAttribute?: (name: string) => string | null
}

export const MOST_ELEMENTS = 50_000
export const MOST_ENTITIES = 200_000
export const DEEPEST = 1000

// A page made to exhaust the reader: refused before it is parsed.
export function parsePage(html: string, most = MOST_ELEMENTS): PageNode {
  if (count(html, '<') > most * 2)
    refuse(
      'This web page has more than {most} elements; no report needs that. Copy its text and paste it in.',
      most,
    )
  if (count(html, '&') > MOST_ENTITIES)
    refuse(
      'This web page has more than {most} entities; no report needs that. Copy its text and paste it in.',
      MOST_ENTITIES,
    )
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
  // linkedom's document type has no next sibling: a walk would end at it.
  return parseHTML(whole.replace(/<!doctype[^>]{0,1000}>/gi, '')).document
}

// Visits every node in order without recursion; `enter` says whether to go inside.
export function walk(
  root: PageNode,
  enter: (node: PageNode) => boolean,
  leave: (node: PageNode) => void,
): void {
  let depth = 0
  let node: PageNode | null = root
  while (node) {
    const child: PageNode | null = enter(node) ? node.firstChild : null
    if (child) {
      if (++depth > DEEPEST)
        refuse(
          'This web page is nested more than {most} levels deep; no report needs that. Copy its text and paste it in.',
          DEEPEST,
        )
      node = child
      continue
    }
    leave(node)
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth--
      if (node) leave(node)
    }
    node = node === root ? null : (node?.nextSibling ?? null)
  }
}

export function attribute(node: PageNode, name: string): string {
  return node.getAttribute?.(name) ?? ''
}

function count(html: string, mark: string): number {
  let times = 0
  for (let at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, at + 1)) times++
  return times
}

function refuse(sentence: string, most: number): never {
  throw new Refusal('invalid', sentence, { most: String(most) })
}
