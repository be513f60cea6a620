// A block quotation: a paragraph wholly in quotation marks. Its speaker is named in the words before.
import type { Piece } from './piece.ts'

const PAIRS: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '"': '"', '‘': '’' }

const LONGEST = 20_000 // characters

export function markQuotations(pieces: Piece[]): void {
  for (const piece of pieces)
    if (piece.kind === 'paragraph' && (piece.quoted || isWhollyQuoted(piece.text))) piece.kind = 'quotation'
}

export function isWhollyQuoted(text: string): boolean {
  if (text.length > LONGEST) return false
  const open = text.charAt(0)
  const closing = PAIRS[open]
  if (closing === undefined) return false
  const words = text.replace(/[\s.,;:!?…]+$/, '')
  if (words.length < 3 || !closing.includes(words.at(-1) ?? '')) return false
  return staysOpen(words, open, closing)
}

// '“Yes,” she said. “No.”' begins and ends with marks but is no quotation as a whole. The same
// marks may stand inside each other; ’ is also an apostrophe.
function staysOpen(words: string, open: string, closing: string): boolean {
  const inside = words.slice(1, -1)
  if (open === '"') return !inside.includes('"')
  let depth = 1
  for (let at = 0; at < inside.length; at++) {
    const mark = inside.charAt(at)
    if (mark === open) depth++
    else if (closing.includes(mark) && !(open === '‘' && isApostrophe(inside, at))) depth--
    if (depth === 0) return false
  }
  return true
}

function isApostrophe(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at + 1)) || text[at - 1] === 's'
}
