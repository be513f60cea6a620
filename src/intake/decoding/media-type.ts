// Which of the three kinds of text a report is: by what its sender says, its name, or how it begins. The name
// comes from outside and is never used as a path.
import { Refusal } from '../../refusal.ts'

export interface Hint {
  name?: string | undefined
  mediaType?: string | undefined
}

export type TextType = 'text/plain' | 'text/markdown' | 'text/html'

export function mediaTypeOf(text: string, hint: Hint): TextType {
  const ending = /\.([a-z]+)$/i.exec(hint.name ?? '')?.[1]?.toLowerCase()
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'text/html'
  if (ending === 'md' || ending === 'markdown') return 'text/markdown'
  if (hint.mediaType?.startsWith('text/html')) return 'text/html'
  if (hint.mediaType?.startsWith('text/markdown')) return 'text/markdown'
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 1000))
    ? 'text/html'
    : 'text/plain'
}

// A file is given by its name alone. One with a path in it was made to point somewhere else.
export function refusePath(name: string | undefined): void {
  // oxlint-disable-next-line no-control-regex -- a name with control characters is no name
  if (name === undefined || !(/[/\\\x00-\x1F\x7F]/.test(name) || name === '..')) return
  throw new Refusal(
    'invalid',
    'The file’s name holds a path (“{name}”). Give the file’s own name without folders.',
    { name: printable(name) },
    'name',
  )
}

function printable(name: string): string {
  return name.replace(/\p{C}/gu, '?').slice(0, 80)
}
