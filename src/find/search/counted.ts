// How what fits is spread: for each choice of a facet how many there are, everything else as asked.
import { isSubjectId } from '../../record/subject.ts'
import { fromDayNumber } from '../../record/values/day.ts'
import { OPEN, readAs } from '../columns/columns.ts'
import type { Columns } from '../columns/columns.ts'
import { FREEDOM_CODES } from '../columns/fill.ts'
import { EVENT, KIND_ORDER } from '../columns/kinds.ts'
import { dayOf } from '../columns/order.ts'
import type { Fitting } from './found.ts'
import { answeredActs } from './narrow.ts'
import { ofParts } from './parts.ts'
import type { Facet } from './question.ts'

/** By code, or by the id of a subject; unknown ones are left out. */
export type Counts = ReadonlyMap<string, number>

export function countsOf(fits: Fitting, facet: Facet): Counts {
  const { looked, failed, narrow, columns } = fits
  const others = ~(narrow.bits[facet] ?? 0)
  const counter = COUNTERS[facet](fits)
  if (!failed) for (let at = 0; at < looked.length; at++) counter.take(looked[at]!)
  else for (let at = 0; at < looked.length; at++) if ((failed[at]! & others) === 0) counter.take(looked[at]!)
  return new Map(counter.counts(columns))
}

interface Counter {
  take(slot: number): void
  counts(columns: Columns): Iterable<readonly [string, number]>
}

const COUNTERS: Record<Facet, (fits: Fitting) => Counter> = {
  act: ({ columns }) => byCode(columns, columns.act),
  happened: ({ columns }) => byCode(columns, columns.happened),
  country: ({ columns }) => byCode(columns, columns.country),
  kind: ({ columns }) => byNumber(columns.kind, (number) => KIND_ORDER[number]),
  disputed: ({ columns }) => byNumber(columns.disputed, (number) => (number === 1 ? 'yes' : 'no')),
  access: ({ columns }) => byNumber(columns.open, (number) => (number === 1 ? 'public' : 'team')),
  freedom: ({ columns }) => byFreedom(columns),
  role: ({ columns, narrow: { parts } }) =>
    byMany((slot) => ofParts(columns, slot, 1, parts.fitsCapacity), codeOf(columns)),
  capacity: ({ columns, narrow: { parts } }) =>
    byMany((slot) => ofParts(columns, slot, 2, parts.fitsRole), codeOf(columns)),
  answered: ({ columns }) => byMany((slot) => answeredActs(columns, slot), codeOf(columns)),
  place: ({ columns }) => byMany((slot) => [columns.place[slot]!], subjectOf(columns)),
  law: ({ columns }) => byMany((slot) => tiedKind(columns, slot, 'law'), subjectOf(columns)),
  case: ({ columns }) => byMany((slot) => tiedKind(columns, slot, 'case'), subjectOf(columns)),
  source: ({ columns }) => byMany((slot) => tiedBy(columns, slot, 'source'), subjectOf(columns)),
  month: ({ columns }) => byMonth(columns),
}

function byCode(columns: Columns, column: Uint16Array): Counter {
  const counts = new Uint32Array(columns.codes.words.length)
  return {
    take: (slot) => void counts[column[slot]!]!++,
    counts: () => named(counts, (number) => (number === 0 ? undefined : columns.codes.words[number])),
  }
}

function byNumber(column: Uint8Array, name: (number: number) => string | undefined): Counter {
  const counts = new Uint32Array(256)
  return { take: (slot) => void counts[column[slot]!]!++, counts: () => named(counts, name) }
}

function* named(
  counts: Uint32Array,
  name: (number: number) => string | undefined,
): Iterable<readonly [string, number]> {
  for (const [number, count] of counts.entries()) {
    const word = count > 0 ? name(number) : undefined
    if (word) yield [word, count]
  }
}

function byFreedom({ freedoms }: Columns): Counter {
  const counts = new Uint32Array(256) // by all the bits at once
  return {
    take: (slot) => void counts[freedoms[slot]!]!++,
    *counts() {
      for (const [at, code] of FREEDOM_CODES.entries()) {
        let events = 0
        for (const [bits, count] of counts.entries()) if (bits & (1 << at)) events += count
        if (events > 0) yield [code, events] as const
      }
    },
  }
}

// A slot counts once for each of its numbers, however often it has it.
function byMany(
  numbersOf: (slot: number) => readonly number[],
  name: (number: number) => { key: number; word: string } | undefined,
): Counter {
  const counts = new Map<number, number>()
  const words = new Map<number, { key: number; word: string } | undefined>()
  const wordOf = (number: number) => {
    if (!words.has(number)) words.set(number, name(number))
    return words.get(number)
  }
  return {
    take(slot) {
      const numbers = numbersOf(slot)
      for (let at = 0; at < numbers.length; at++) {
        const own = wordOf(numbers[at]!)
        if (!own) continue
        let before = 0
        while (wordOf(numbers[before]!)?.key !== own.key) before++
        if (before === at) counts.set(own.key, (counts.get(own.key) ?? 0) + 1)
      }
    },
    *counts() {
      for (const [key, count] of counts) yield [wordOf(key)!.word, count] as const
    },
  }
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

// By the first day it can have been; '' where none is known.
function byMonth(columns: Columns): Counter {
  const days = new Map<number, number>()
  return {
    take(slot) {
      const day = dayOf(columns, slot)
      days.set(day, (days.get(day) ?? 0) + 1)
    },
    *counts() {
      const months = new Map<string, number>()
      for (const [day, count] of days) {
        const month = day === OPEN ? '' : fromDayNumber(day).slice(0, 7)
        months.set(month, (months.get(month) ?? 0) + count)
      }
      yield* [...months].sort(([one], [other]) => (one < other ? 1 : -1))
    },
  }
}
