// Markdown to pieces: as plain text, but '#' marks a heading and '>' a quotation. Marks stay in the
// text; the spans leave them out.
import { linesOf, type Line } from './lines.ts'
import type { Piece } from '../outline/piece.ts'
import { cutInto } from './plain.ts'

export function markdownPieces(text: string): Piece[] {
  const pieces = cutInto(text, linesOf(text), goesOn).flatMap((piece) => unmarked(piece) ?? [])
  const title = pieces.find((piece) => piece.level === 1)
  if (title && pieces.indexOf(title) < 5) title.kind = 'title'
  return pieces
}

// In Markdown a line end is a blank, but for headings, rules and the edge of a quotation.
function goesOn(here: Line, next: Line): boolean {
  if (/^\s*#/.test(here.text) || /^\s*(?:#|[=-]{2,}\s*$)/.test(next.text)) return false
  return isQuoted(here) === isQuoted(next)
}

function isQuoted(line: Line): boolean {
  return /^\s*>/.test(line.text)
}

const LONGEST_HEADING = 500

function unmarked(piece: Piece): Piece | undefined {
  if (/^[-*_=\s]{3,}$/.test(piece.text)) return undefined
  const heading = piece.text.length <= LONGEST_HEADING ? /^(#{1,6})\s+/.exec(piece.text) : null
  if (heading)
    return { ...without(piece, heading[0].length, /\s+#+$/), kind: 'heading', level: heading[1]?.length ?? 1 }
  const quoted = /^>[>\s]*(?=[^>\s])/.exec(piece.text)
  if (quoted) return { ...without(piece, quoted[0].length), quoted: true }
  return /^[#>]+$/.test(piece.text) ? undefined : piece
}

function without(piece: Piece, mark: number, tail?: RegExp): Piece {
  const rest = piece.text.slice(mark)
  const text = tail ? rest.replace(tail, '') : rest
  return { ...piece, start: piece.start + mark, end: piece.start + mark + text.length, text }
}
