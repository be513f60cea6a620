// Each filter of a question as a test of a slot. A slot that fails one is still counted where the choice of
// that one filter is offered: there one sees what another choice would give.
import { isSubjectId, kindOf } from '../../record/subject.ts'
import { dayNumber } from '../../record/values/day.ts'
import { OPEN, readAs, togetherWith } from '../columns/columns.ts'
import type { Columns } from '../columns/columns.ts'
import { FREEDOM_CODES } from '../columns/fill.ts'
import { EVENT, KIND_ORDER } from '../columns/kinds.ts'
import { partTests } from './parts.ts'
import type { PartTests } from './parts.ts'
import type { Facet, Question } from './question.ts'

export interface Narrowing {
  tests: readonly Test[]
  bits: Partial<Record<Facet, number>> // which test is a facet's own
  parts: PartTests
}

interface Test {
  bit: number
  passes: (slot: number) => boolean
}

export function narrowing(columns: Columns, question: Question): Narrowing {
  const tests: Test[] = []
  const bits: Partial<Record<Facet, number>> = {}
  const add = (passes: Test['passes'] | undefined): number => {
    if (!passes) return 0
    const bit = 1 << tests.length
    tests.push({ bit, passes })
    return bit
  }
  for (const facet of SINGLE) bits[facet] = add(singleTest(columns, question, facet))
  const parts = partTests(columns, question)
  const [role, capacity, together] = [add(parts.role), add(parts.capacity), add(parts.together)]
  add(daysTest(columns, question))
  // one person in the role and another in the capacity: each facet is offered for either
  return { tests, bits: { ...bits, role: role | together, capacity: capacity | together }, parts }
}

const SINGLE = [
  'kind',
  'act',
  'happened',
  'freedom',
  'country',
  'place',
  'answered',
  'law',
  'case',
  'source',
  'disputed',
  'access',
] as const

function singleTest(
  columns: Columns,
  question: Question,
  facet: (typeof SINGLE)[number],
): Test['passes'] | undefined {
  const asked = question[facet]
  return asked ? SINGLE_TESTS[facet](columns, asked) : undefined
}

type TestFor = (columns: Columns, asked: string) => Test['passes']

const SINGLE_TESTS: Record<(typeof SINGLE)[number], TestFor> = {
  kind: ({ kind }, asked) => isEqual(kind, KIND_ORDER.indexOf(asked)),
  act: ({ act, codes }, asked) => isEqual(act, codes.find(asked)),
  happened: ({ happened, codes }, asked) => isEqual(happened, codes.find(asked)),
  country: ({ country, codes }, asked) => isEqual(country, codes.find(asked)),
  disputed: ({ disputed }, asked) => isEqual(disputed, asked === 'yes' ? 1 : 0),
  access: ({ open }, asked) => isEqual(open, asked === 'public' ? 1 : 0),
  freedom({ freedoms }, asked) {
    const bit = FREEDOM_CODES.includes(asked) ? 1 << FREEDOM_CODES.indexOf(asked) : 0
    return (slot) => (freedoms[slot]! & bit) !== 0
  },
  place(columns, asked) {
    const places = withAll(columns, asked, 'within')
    return (slot) => places.has(columns.place[slot]!)
  },
  answered(columns, asked) {
    const code = columns.codes.find(asked) ?? -1
    return (slot) => answeredActs(columns, slot).includes(code)
  },
  law: (columns, asked) => tieTest(columns, withAll(columns, asked, 'part-of')),
  case: (columns, asked) => tieTest(columns, withAll(columns, asked)),
  source: (columns, asked) => tieTest(columns, withAll(columns, asked), 'source'),
}

function isEqual(column: Uint8Array | Uint16Array, wanted = -1): Test['passes'] {
  return (slot) => column[slot] === wanted
}

// Itself, under all it is judged the same as, and whatever is said to be within it, however deep.
function withAll(columns: Columns, asked: string, way?: string): Set<number> {
  const found = new Set<number>()
  const waiting = isSubjectId(asked) ? [columns.subjects.find(asked) ?? -1] : []
  const wayNumber = way === undefined ? -1 : (columns.codes.find(way) ?? -1)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const one of togetherWith(columns, next)) {
      if (found.has(one) || one < 0) continue
      found.add(one)
      if (wayNumber < 0) continue
      for (const slot of columns.tied[one] ?? [])
        if (isTied(columns, slot, wayNumber, one))
          waiting.push(columns.subjects.find(columns.subject[slot]!) ?? -1)
    }
  return found
}

function isTied({ ties }: Columns, slot: number, way: number, subject: number): boolean {
  const own = ties[slot]!
  for (let at = 0; at < own.length; at += 2) if (own[at] === way && own[at + 1] === subject) return true
  return false
}

function tieTest(columns: Columns, wanted: ReadonlySet<number>, way?: string): Test['passes'] {
  const wayNumber = way === undefined ? -1 : (columns.codes.find(way) ?? -1)
  return (slot) => {
    if (columns.kind[slot] !== EVENT && way === undefined) return false
    const own = columns.ties[slot]!
    for (let at = 0; at < own.length; at += 2)
      if (wanted.has(own[at + 1]!) && (way === undefined || own[at] === wayNumber)) return true
    return false
  }
}

/** The acts that an event answered; the kind where it answered something else than an event. */
export function answeredActs(columns: Columns, slot: number): number[] {
  const own = columns.ties[slot]!
  const way = columns.codes.find('answers')
  if (way === undefined || own.length === 0) return []
  const found: number[] = []
  for (let at = 0; at < own.length; at += 2) {
    if (own[at] !== way) continue
    const subject = columns.subjects.words[readAs(columns, own[at + 1]!)]!
    const answered = isSubjectId(subject) ? columns.slotOfSubject.get(subject) : undefined
    const act = answered === undefined ? 0 : columns.act[answered]!
    if (act > 0) found.push(act)
    else if (answered !== undefined && isSubjectId(subject)) found.push(columns.codes.of(kindOf(subject)))
  }
  return found
}

// Can it have been on one of these days? Bounds that are open stay open; without any it was on none.
function daysTest(columns: Columns, { from, until }: Question): Test['passes'] | undefined {
  if (!from && !until) return undefined
  const first = from ? dayNumber(from) : -Infinity
  const last = until ? dayNumber(until) : Infinity
  const { earliest, latest } = columns
  return (slot) => {
    const [begins, ends] = [earliest[slot]!, latest[slot]!]
    if (begins === OPEN && ends === OPEN) return false
    return (begins === OPEN || begins <= last) && (ends === OPEN || ends >= first)
  }
}
