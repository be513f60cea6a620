// A step of a course: an event, as a reader reads it, with what was ordered in it and what it answers. What
// is withdrawn has no reading, and so is no step.
import { textsOf, valueOf, valuesOf } from '../record/reading.ts'
import type { Reading } from '../record/reading.ts'
import type { SubjectId } from '../record/subject.ts'
import type { Count, Duration, Money, Part, Text, When } from '../record/values/value.ts'

/** All that order and status hang on. */
export interface Happening {
  subject: SubjectId
  act: string // a code of the list of acts; '' where unknown
  happened: string // a code of the list 'happened'
  whens: readonly When[]
  answers?: readonly Answer[] | undefined
}

export interface Step extends Happening {
  members: readonly SubjectId[] // the tellings judged to be this one event
  alleged: boolean // nobody but those who allege it
  parts: readonly Part[]
  place: SubjectId | undefined
  measures: readonly Ordered[]
  charges: readonly SubjectId[]
  hearings: readonly SubjectId[]
  about: readonly SubjectId[]
  cases: readonly SubjectId[]
  answers: readonly Answer[]
  counts: readonly Count[]
  lasted: readonly Duration[]
}

export const ANSWERING = ['appeals', 'upholds', 'revokes', 'changes', 'extends', 'follows'] as const
export type Answering = (typeof ANSWERING)[number]

export interface Answer {
  how: Answering
  event: SubjectId
}

/** A measure: what was ordered. */
export interface Ordered {
  subject: SubjectId
  kind: string // a code of the list of measures
  amounts: readonly Money[]
  lengths: readonly Duration[]
  from: readonly When[]
  until: readonly When[]
  items: readonly (Count | Text)[]
  where: SubjectId | undefined
  under: SubjectId | undefined
  words: string | undefined
}

export type ReadingOf = (subject: SubjectId) => Reading | undefined

/** `readingOf` reads the measures, for the same reader. */
export function stepOf(reading: Reading, readingOf: ReadingOf): Step {
  const happened = reading.properties.find(({ property }) => property === 'happened')
  return {
    subject: reading.subject,
    members: reading.members,
    act: valueOf(reading, 'act', 'code')?.code ?? '',
    happened: valueOf(reading, 'happened', 'code')?.code ?? 'unknown',
    alleged: happened?.shown.some(({ alleged }) => alleged) ?? false,
    whens: ofKind(reading, 'when', 'when'),
    parts: ofKind(reading, 'part', 'part'),
    place: valueOf(reading, 'place', 'ref')?.subject,
    measures: refsOf(reading, 'measure').flatMap((measure) => orderedOf(readingOf(measure))),
    charges: refsOf(reading, 'charge'),
    hearings: refsOf(reading, 'hearing'),
    about: refsOf(reading, 'about'),
    cases: refsOf(reading, 'case'),
    answers: ANSWERING.flatMap((how) => refsOf(reading, how).map((event) => ({ how, event }))),
    counts: ofKind(reading, 'count', 'count'),
    lasted: ofKind(reading, 'lasted', 'duration'),
  }
}

/** One, or none where it is not said what kind of measure. */
export function orderedOf(reading: Reading | undefined): Ordered[] {
  const kind = reading && valueOf(reading, 'kind', 'code')?.code
  if (!reading || kind === undefined) return []
  return [
    {
      subject: reading.subject,
      kind,
      amounts: ofKind(reading, 'amount', 'money'),
      lengths: ofKind(reading, 'length', 'duration'),
      from: ofKind(reading, 'from', 'when'),
      until: ofKind(reading, 'until', 'when'),
      items: [...ofKind(reading, 'item', 'count'), ...ofKind(reading, 'item', 'text')],
      where: valueOf(reading, 'where', 'ref')?.subject,
      under: valueOf(reading, 'under', 'ref')?.subject,
      words: textsOf(reading, 'words')[0],
    },
  ]
}

type Held = ReturnType<typeof valuesOf>[number]

function ofKind<K extends Held['kind']>(
  reading: Reading,
  property: string,
  kind: K,
): Extract<Held, { kind: K }>[] {
  return valuesOf(reading, property).flatMap((value) =>
    value.kind === kind ? [value as Extract<Held, { kind: K }>] : [],
  )
}

function refsOf(reading: Reading, property: string): SubjectId[] {
  return ofKind(reading, property, 'ref').map(({ subject }) => subject)
}
