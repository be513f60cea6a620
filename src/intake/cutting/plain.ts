// Plain text to pieces. A file may be hard-wrapped (paragraphs broken at some column) or have one
// paragraph a line; lists often have no blank lines between their bullets.
import { linesOf, type Line } from './lines.ts'
import { pieceOf, type Piece } from '../outline/piece.ts'
import { wrapWidth, runsOn } from './wrapping.ts'

const MARK = /^\s*(?:[•·‣▪◦●○■□▸►–—*+-]|\d{1,2}[.)]|\([a-z\d]\))\s+(?=\S)/
const LONE_MARK = /^\s*[•·‣▪◦●○■□▸►*-]\s*$/

export type GoesOn = (here: Line, next: Line) => boolean

export function plainPieces(text: string): Piece[] {
  const lines = linesOf(text)
  const width = wrapWidth(lines)
  return cutInto(text, lines, (here, next) => runsOn(here, next, width))
}

// `goesOn` says whether a paragraph goes on in the next line.
export function cutInto(text: string, lines: Line[], goesOn: GoesOn): Piece[] {
  const pieces: Piece[] = []
  let gap = 0
  for (let at = 0; at < lines.length;) {
    const line = lines[at]
    if (!line || line.blank) {
      gap++
      at++
      continue
    }
    const last = lastLine(lines, at, goesOn)
    const piece = pieceFrom(text, line, lines[last] ?? line, gap)
    if (piece) pieces.push(piece)
    gap = 0
    at = last + 1
  }
  return pieces
}

// The line on which what begins at `first` ends.
function lastLine(lines: Line[], first: number, goesOn: GoesOn): number {
  let last = first
  for (;;) {
    const here = lines[last]
    const next = lines[last + 1]
    if (!here || !next || next.blank || MARK.test(next.text) || LONE_MARK.test(next.text)) return last
    if (!goesOn(here, next)) return last
    last++
  }
}

function pieceFrom(text: string, first: Line, last: Line, gap: number): Piece | undefined {
  if (LONE_MARK.test(first.text) && first === last) return undefined
  const mark = MARK.exec(first.text)?.[0].length ?? 0
  const piece = pieceOf(text, first.start + mark, last.end, gap)
  if (piece && mark > 0) piece.kind = 'bullet'
  return piece
}
