// Under which freedom each part stands. Headings that survived say so; where a gap of more blank
// lines than usual shows that a heading was lost, its freedom is proposed from the words below it.
import type { Block } from '../report.ts'
import { freedomOfHeading, freedomOfText } from './freedom-words.ts'
import type { Piece } from './piece.ts'

type Section = Block['section']

// The section of each piece, in order. What stands before the first heading or gap is the lead.
export function sectionsOf(pieces: Piece[]): Section[] {
  const sections: Section[] = []
  let current: Section
  for (const stretch of stretchesOf(pieces)) {
    if (stretch.opening !== 'lead') current = sectionOf(stretch, current)
    for (const piece of stretch.pieces) sections.push(belongs(piece) ? current : undefined)
  }
  return sections
}

interface Stretch {
  pieces: Piece[]
  opening: 'lead' | 'heading' | 'gap'
}

// A heading that names no freedom stands within the section it is in.
function sectionOf(stretch: Stretch, before: Section): Section {
  if (stretch.opening === 'heading') {
    const named = freedomOfHeading(stretch.pieces[0]?.text ?? '')
    return named ? { freedom: named, basis: 'stated' } : before
  }
  const words = stretch.pieces.filter(belongs).map((piece) => piece.text)
  const freedom = freedomOfText(words.join('\n'))
  return freedom === undefined || freedom === before?.freedom ? before : { freedom, basis: 'inferred' }
}

function stretchesOf(pieces: Piece[]): Stretch[] {
  const wide = wideGap(pieces)
  const stretches: Stretch[] = [{ pieces: [], opening: 'lead' }]
  let begun = false
  for (const piece of pieces) {
    if (piece.kind === 'heading') stretches.push({ pieces: [], opening: 'heading' })
    else if (begun && belongs(piece) && piece.gap >= wide) stretches.push({ pieces: [], opening: 'gap' })
    stretches.at(-1)?.pieces.push(piece)
    begun ||= piece.kind === 'paragraph'
  }
  return stretches
}

function belongs(piece: Piece): boolean {
  return piece.kind !== 'title' && piece.kind !== 'credit' && piece.kind !== 'furniture'
}

// More blank lines than stand between most paragraphs; two at least.
function wideGap(pieces: Piece[]): number {
  const gaps = pieces.filter((piece) => piece.kind === 'paragraph' && piece.gap > 0).map((piece) => piece.gap)
  gaps.sort((a, b) => a - b)
  return Math.max(2, (gaps[Math.floor(gaps.length / 2)] ?? 1) + 1)
}
