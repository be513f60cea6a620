// What the parts of a report are. Formats are cut into pieces in their own ways; what a piece is
// (title, credit, heading, quotation with its speaker …) is found out here, the same way for all.
import { Refusal } from '../refusal.ts'
import { findCommentForm } from './outline/comment-form.ts'
import { markCredit } from './outline/credit.ts'
import { markFurniture } from './outline/furniture.ts'
import { markHeadings } from './outline/headings.ts'
import { markdownPieces } from './cutting/markdown.ts'
import type { Piece } from './outline/piece.ts'
import { plainPieces } from './cutting/plain.ts'
import { markQuotations } from './outline/quotation.ts'
import { sectionsOf } from './outline/sections.ts'
import { speakerIn } from './outline/speaker.ts'
import { markTitle } from './outline/title.ts'
import type { Block, Span } from './report.ts'

export const MOST_PIECES = 20_000

export function outline(text: string): Block[] {
  return blocksOf(plainPieces(text))
}

export function outlineMarkdown(text: string): Block[] {
  return blocksOf(markdownPieces(text))
}

export function blocksOf(all: Piece[]): Block[] {
  refuseMany(all)
  const form = findCommentForm(all)
  const pieces = all.slice(0, form)
  markTitle(pieces)
  markFurniture(pieces)
  markCredit(pieces)
  markQuotations(pieces)
  markHeadings(pieces)
  return [...arrange(pieces), ...commentForm(all, form)]
}

function arrange(pieces: Piece[]): Block[] {
  const sections = sectionsOf(pieces)
  let beforeList = -1
  let beforeQuotation = -1
  return pieces.map((piece, at) => {
    if (piece.kind !== 'bullet') beforeList = at
    if (piece.kind !== 'quotation') beforeQuotation = at
    const block: Block = { kind: piece.kind, start: piece.start, end: piece.end }
    const section = sections[at]
    if (section) block.section = section
    if (piece.kind === 'bullet' && isLeadIn(pieces[beforeList])) block.leadIn = beforeList
    const speaker = piece.kind === 'quotation' ? speakerOf(pieces[beforeQuotation]) : undefined
    if (speaker) block.speaker = speaker
    return block
  })
}

// The paragraph that ends with a colon just before the list.
function isLeadIn(before: Piece | undefined): boolean {
  return before?.kind === 'paragraph' && before.text.endsWith(':')
}

// A quotation of several paragraphs has its speaker before the first.
function speakerOf(before: Piece | undefined): Span | undefined {
  if (before?.kind !== 'paragraph' && before?.kind !== 'bullet') return undefined
  const span = speakerIn(before.text)
  return span && { start: before.start + span.start, end: before.start + span.end }
}

export function refuseMany(pieces: readonly Piece[]): void {
  if (pieces.length <= MOST_PIECES) return
  throw new Refusal(
    'invalid',
    'This file has more than {most} paragraphs or lines; no report has so many. Take it in by parts.',
    { most: String(MOST_PIECES) },
  )
}

function commentForm(all: Piece[], at: number | undefined): Block[] {
  const first = at === undefined ? undefined : all[at]
  const last = all.at(-1)
  return first && last ? [{ kind: 'comment-form', start: first.start, end: last.end }] : []
}
