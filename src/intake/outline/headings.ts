// Headings that survived: a short line that is no sentence, above a paragraph.
import { wordCount, type Piece } from './piece.ts'

export function markHeadings(pieces: Piece[]): void {
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1]
    if (piece.kind !== 'paragraph' || piece.row || !looksLikeHeading(piece.text)) continue
    if (next && (next.kind === 'paragraph' || next.kind === 'bullet')) piece.kind = 'heading'
  }
}

function looksLikeHeading(text: string): boolean {
  return (
    text.length <= 90 &&
    wordCount(text) >= 1 &&
    wordCount(text) <= 12 &&
    !/[\r\n]/.test(text) &&
    !/[.;:,!…"”»]$/.test(text) &&
    /^[\p{Lu}\p{N}‘'«“"]/u.test(text) &&
    /\p{L}/u.test(text)
  )
}
