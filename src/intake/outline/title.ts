// The title, among what a web page puts above a report: breadcrumb, menu, address, the title once
// more, the day. All of it but the title is furniture.
import { datelineOf } from '../published.ts'
import { isAddress, isCrumb } from './furniture.ts'
import { folded, isSentence, wordCount, type Piece } from './piece.ts'

const TOP = 20 // pieces in which a title is looked for

export function markTitle(pieces: Piece[]): void {
  const top = topOf(pieces)
  for (const piece of top) if (datelineOf(piece.text)) piece.kind = 'furniture'
  const title = top.find((piece) => piece.kind === 'title') ?? repeatedTitle(top) ?? firstTitle(top)
  if (!title) return
  for (const piece of top.slice(0, top.indexOf(title))) piece.kind = 'furniture'
  title.kind = 'title'
}

function topOf(pieces: Piece[]): Piece[] {
  const prose = pieces.findIndex((piece) => isProse(piece))
  return pieces.slice(0, Math.min(TOP, prose < 0 ? pieces.length : prose))
}

function isProse(piece: Piece): boolean {
  if (isAbove(piece) || piece.kind === 'title') return false
  return piece.text.length > 200 || isSentence(piece.text) || piece.text.endsWith(':')
}

// 'Home > Title' and then 'Title': the later one is the report's own.
function repeatedTitle(top: Piece[]): Piece | undefined {
  const seen = new Set<string>()
  let title: Piece | undefined
  for (const piece of top) {
    const words = folded(lastCrumb(piece.text))
    if (seen.has(words) && words.includes(' ') && piece.kind === 'paragraph') title = piece
    seen.add(words)
  }
  return title
}

function lastCrumb(text: string): string {
  return text.split(/\s[>›»/|→]\s/).at(-1) ?? text
}

// The first line, when nothing but addresses, crumbs and days stands above it.
function firstTitle(top: Piece[]): Piece | undefined {
  const first = top.find((piece) => !isAbove(piece))
  if (!first || first.kind === 'bullet' || wordCount(first.text) > 30) return undefined
  return /\p{L}/u.test(first.text) ? first : undefined
}

function isAbove(piece: Piece): boolean {
  return piece.kind === 'furniture' || isAddress(piece.text) || isCrumb(piece)
}
