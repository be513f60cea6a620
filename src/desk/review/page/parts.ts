// A long report in parts, cut between paragraphs, so that no page grows too heavy for a slow line. What
// is decided moves no cut: a part weighs what its text and its proposals do, open or not.
import type { Proposal } from '../../../review/cards/cards.ts'
import { placeOf } from './rows.ts'
import type { Row } from './rows.ts'

export interface Part {
  rows: Row[]
}

// Bytes, estimated above what a page then has.
const HEAVIEST_PART = 90_000
const HEAVIEST_ROW = 18_000
const WEIGHTS: Record<Proposal['kind'], number> = { event: 900, reference: 4000, unclaimed: 600 }

export function partsOf(rows: readonly Row[], text: string): Part[] {
  const total = sum(rows.map((row) => weightOf(row, text)))
  if (total <= HEAVIEST_PART) return [{ rows: [...rows] }]
  const pieces = rows.flatMap((row) => (weightOf(row, text) > HEAVIEST_ROW ? piecesOf(row, text) : [row]))
  return evenly(pieces, text, Math.ceil(total / HEAVIEST_PART))
}

// Where the card is, or the part of that number; else the first.
export function placeAmong(
  parts: readonly Part[],
  { part, card }: { part?: string | undefined; card?: string | undefined },
): number {
  const asked = Number(part) - 1
  if (parts[asked]) return asked
  const place = parts.findIndex((one) => holds(one, card))
  return Math.max(0, place)
}

export function holds(part: Part | undefined, card: string | undefined): boolean {
  return part?.rows.some(({ entries }) => entries.some(({ proposal }) => proposal.id === card)) ?? false
}

// A row belongs where its middle lies, so that no part is but a remainder.
function evenly(rows: readonly Row[], text: string, count: number): Part[] {
  const share = sum(rows.map((row) => weightOf(row, text))) / count
  const parts = Array.from({ length: count }, (): Part => ({ rows: [] }))
  let before = 0
  for (const row of rows) {
    const weight = weightOf(row, text)
    const place = Math.floor((before + weight / 2) / share)
    parts[Math.min(place, count - 1)]?.rows.push(row)
    before += weight
  }
  return parts.filter((part) => part.rows.length > 0)
}

function weightOf({ block, entries }: Row, text: string): number {
  return bytes(text.slice(block.start, block.end)) + sum(entries.map((entry) => weightOfEntry(entry, text)))
}

function weightOfEntry({ proposal }: Row['entries'][number], text: string): number {
  const { kind, sentence } = proposal
  return WEIGHTS[kind] + bytes(text.slice(sentence.start, sentence.end))
}

// A paragraph that is too heavy alone, in pieces that begin with a sentence, or at least with a word.
function piecesOf(row: Row, text: string): Row[] {
  const { block, entries } = row
  const seams = [block.start, ...seamsIn(row, text)]
  const pieces = seams.map((start, place): Row => {
    const end = seams[place + 1] ?? block.end
    const isHere = (at: number) => (place === 0 || at >= start) && (end === block.end || at < end)
    return {
      index: undefined,
      block: { ...block, start, end },
      heading: place === 0 ? row.heading : undefined,
      entries: entries.filter((entry) => isHere(placeOf(entry))),
    }
  })
  return pieces.reduce<Row[]>((all, next) => joinedWhereLight(all, next, text), [])
}

const FAR = 6_000 // UTF-16 units from one seam to the next

function seamsIn({ block, entries }: Row, text: string): number[] {
  const sentences = [...new Set(entries.map(({ proposal }) => proposal.sentence.start))]
  const steps = Array.from({ length: Math.floor((block.end - block.start) / FAR) }, (_, step) =>
    wordAfter(text, block.start + (step + 1) * FAR),
  )
  const lonely = steps.filter((at) => !sentences.some((start) => start <= at && at - start < FAR))
  return [...sentences, ...lonely]
    .filter((at) => block.start < at && at < block.end)
    .sort((one, other) => one - other)
}

function joinedWhereLight(all: Row[], next: Row, text: string): Row[] {
  const last = all.at(-1)
  if (last && weightOf(last, text) + weightOf(next, text) <= HEAVIEST_ROW) {
    last.block = { ...last.block, end: next.block.end }
    last.entries.push(...next.entries)
  } else all.push(next)
  return all
}

function wordAfter(text: string, at: number): number {
  const gap = text.slice(at, at + 200).search(/\s/)
  return gap < 0 ? at : at + gap + 1
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
