// How what fits is spread: for each choice of a facet how many there are, everything else as asked.
import { isSubjectId } from '../../record/subject.ts'
import { readAs } from '../columns/columns.ts'
import type { Columns } from '../columns/columns.ts'
import { FREEDOM_CODES } from '../columns/fill.ts'
import { EVENT, KIND_ORDER } from '../columns/kinds.ts'
import type { Fitting } from './found.ts'
import { answeredActs } from './narrow.ts'
import { ofParts } from './parts.ts'
import type { Facet } from './question.ts'

/** By code, or by the id of a subject; unknown ones are left out. */
export type Counts = ReadonlyMap<string, number>

export function countsOf(fits: Fitting, facet: Facet): Counts {
  const counted = COUNTERS[facet](fits, slotsFor(fits, facet))
  return new Map(facet === 'month' ? [...counted].sort(([one], [other]) => (one < other ? 1 : -1)) : counted)
}

// What fits but for this facet's own choice.
function slotsFor({ looked, failed, narrow }: Fitting, facet: Facet): Int32Array {
  if (!failed) return looked
  const others = ~(narrow.bits[facet] ?? 0)
  const slots = new Int32Array(looked.length)
  let count = 0
  for (let at = 0; at < looked.length; at++) if ((failed[at]! & others) === 0) slots[count++] = looked[at]!
  return slots.subarray(0, count)
}

type Counter = (fits: Fitting, slots: Int32Array) => Iterable<readonly [string, number]>

const COUNTERS: Record<Facet, Counter> = {
  act: ({ columns }, slots) => byCode(columns, columns.act, slots),
  happened: ({ columns }, slots) => byCode(columns, columns.happened, slots),
  country: ({ columns }, slots) => byCode(columns, columns.country, slots),
  month: ({ columns }, slots) => byCode(columns, columns.month, slots),
  kind: ({ columns }, slots) => byNumber(columns.kind, slots, (number) => KIND_ORDER[number]),
  disputed: ({ columns }, slots) => byNumber(columns.disputed, slots, (one) => (one === 1 ? 'yes' : 'no')),
  access: ({ columns }, slots) => byNumber(columns.open, slots, (one) => (one === 1 ? 'public' : 'team')),
  freedom: ({ columns }, slots) => byFreedom(columns, slots),
  role: ({ columns, narrow: { parts } }, slots) =>
    byMany(slots, (slot) => ofParts(columns, slot, 1, parts.fitsCapacity), codeOf(columns)),
  capacity: ({ columns, narrow: { parts } }, slots) =>
    byMany(slots, (slot) => ofParts(columns, slot, 2, parts.fitsRole), codeOf(columns)),
  answered: ({ columns }, slots) => byMany(slots, (slot) => answeredActs(columns, slot), codeOf(columns)),
  place: ({ columns }, slots) => byMany(slots, (slot) => [columns.place[slot]!], subjectOf(columns)),
  law: ({ columns }, slots) => byMany(slots, (slot) => tiedKind(columns, slot, 'law'), subjectOf(columns)),
  case: ({ columns }, slots) => byMany(slots, (slot) => tiedKind(columns, slot, 'case'), subjectOf(columns)),
  source: ({ columns }, slots) =>
    byMany(slots, (slot) => tiedBy(columns, slot, 'source'), subjectOf(columns)),
}

function byCode({ codes }: Columns, column: Uint16Array, slots: Int32Array) {
  const counts = new Uint32Array(codes.words.length)
  for (let at = 0; at < slots.length; at++) counts[column[slots[at]!]!]!++
  return named(counts, (number) => (number === 0 ? undefined : codes.words[number]))
}

function byNumber(column: Uint8Array, slots: Int32Array, name: (number: number) => string | undefined) {
  const counts = new Uint32Array(256)
  for (let at = 0; at < slots.length; at++) counts[column[slots[at]!]!]!++
  return named(counts, name)
}

function* named(
  counts: Uint32Array,
  name: (number: number) => string | undefined,
): Iterable<readonly [string, number]> {
  for (let number = 0; number < counts.length; number++) {
    const word = counts[number]! > 0 ? name(number) : undefined
    if (word) yield [word, counts[number]!]
  }
}

function* byFreedom({ freedoms }: Columns, slots: Int32Array): Iterable<readonly [string, number]> {
  const counts = new Uint32Array(256) // by all the bits at once
  for (let at = 0; at < slots.length; at++) counts[freedoms[slots[at]!]!]!++
  for (const [at, code] of FREEDOM_CODES.entries()) {
    let events = 0
    for (const [bits, count] of counts.entries()) if (bits & (1 << at)) events += count
    if (events > 0) yield [code, events] as const
  }
}

// A slot counts once for each of its numbers, however often it has it.
function* byMany(
  slots: Int32Array,
  numbersOf: (slot: number) => readonly number[],
  name: (number: number) => { key: number; word: string } | undefined,
): Iterable<readonly [string, number]> {
  const counts = new Map<number, number>()
  const words = new Map<number, { key: number; word: string } | undefined>()
  const wordOf = (number: number) => {
    if (!words.has(number)) words.set(number, name(number))
    return words.get(number)
  }
  for (const slot of slots) {
    const numbers = numbersOf(slot)
    for (let at = 0; at < numbers.length; at++) {
      const own = wordOf(numbers[at]!)
      if (!own) continue
      let before = 0
      while (wordOf(numbers[before]!)?.key !== own.key) before++
      if (before === at) counts.set(own.key, (counts.get(own.key) ?? 0) + 1)
    }
  }
  for (const [key, count] of counts) yield [wordOf(key)!.word, count] as const
}

function codeOf({ codes }: Columns) {
  return (number: number) => (number > 0 ? { key: number, word: codes.words[number]! } : undefined)
}

// What the reader does not know by any name is not offered.
function subjectOf(columns: Columns) {
  return (number: number) => {
    if (number < 0) return undefined
    const key = readAs(columns, number)
    const word = columns.subjects.words[key]!
    return isSubjectId(word) && columns.slotOfSubject.has(word) ? { key, word } : undefined
  }
}

function tiedKind({ ties, subjects, kind }: Columns, slot: number, wanted: 'law' | 'case'): number[] {
  if (kind[slot] !== EVENT) return []
  const own = ties[slot]!
  const found: number[] = []
  for (let at = 1; at < own.length; at += 2)
    if (subjects.words[own[at]!]!.startsWith(`${wanted}-`)) found.push(own[at]!)
  return found
}

function tiedBy({ ties, codes }: Columns, slot: number, way: string): number[] {
  const wanted = codes.find(way)
  const own = ties[slot]!
  const found: number[] = []
  for (let at = 0; at < own.length; at += 2) if (own[at] === wanted) found.push(own[at + 1]!)
  return found
}
