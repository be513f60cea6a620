// The comment form below a report, and the comments and buttons that stand in it.
import { entriesOf } from '../entries.ts'
import { folded, type Piece } from './piece.ts'

const OPENINGS = entriesOf(`
  leave a reply, leave a comment, leave your comment, post a comment, add a comment, write a
  comment, add your comment, join the discussion, comments are closed, ваш комментарий, оставить
  комментарий, оставьте комментарий, добавить комментарий, написать комментарий, залишити коментар,
  додати коментар, ваш коментар, пікір қалдыру
`)

// Index of the piece that opens it. What follows it belongs to it, unless that would be most of the
// report: a heading of this name high up in a text is no form.
export function findCommentForm(pieces: Piece[]): number | undefined {
  const total = lengthOf(pieces)
  let left = total
  for (const [at, piece] of pieces.entries()) {
    if (left <= total / 2 + 400 && opens(piece)) return at
    left -= piece.text.length
  }
  return undefined
}

function opens(piece: Piece): boolean {
  if (piece.text.length > 80) return false
  const words = folded(piece.text)
  return OPENINGS.some((opening) => words === opening || words.startsWith(`${opening} `))
}

function lengthOf(pieces: Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0)
}
