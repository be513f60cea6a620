// Something that cannot be right, or needs a second look. It holds no words of a source, only where they
// stand: so that what is erased or sealed leaves no trace here, and each language can say it.
import { createHash } from 'node:crypto'
import { canonical } from '../record/canonical.ts'
import type { SubjectId } from '../record/subject.ts'
import type { Day } from '../record/values/value.ts'
import type { CheckCode } from './codes.ts'

/** What a sentence is filled with. `words`: a stretch of a source's text, in UTF-16 units, end exclusive. */
export type Fact =
  | { kind: 'day'; day: Day }
  | { kind: 'number'; number: number }
  | { kind: 'subject'; subject: SubjectId }
  | { kind: 'subjects'; subjects: SubjectId[] }
  | { kind: 'words'; source: SubjectId; start: number; end: number }
  | { kind: 'said'; said: string } // words of a value that was typed in, without a source
  | { kind: 'rate'; digits: string } // a decimal, without thousands

/** A way to read it that would make sense: offered to a person, never applied. */
export interface OfferedReading {
  how: 'swapped' | 'end-a-year-later' | 'start-a-year-earlier' | 'last-of-month' | 'next-month'
  earliest: Day
  latest: Day
}

export interface Finding {
  code: CheckCode
  variant?: string | undefined // of the sentence, where one code has several
  about: SubjectId // whose page it stands on, and where it is settled
  also: SubjectId[] // on whose pages it is shown as well
  facts: Record<string, Fact>
  readings: OfferedReading[]
  from?: Day | undefined // not raised before this day
}

/** The values it rests on: when they change, a settlement holds no longer. Sixteen hexadecimal digits. */
export function groundOf({ code, variant = '', facts }: Finding): string {
  const values = canonical({ code, variant, facts })
  return createHash('sha256').update(`khronika check\n${values}`).digest('hex').slice(0, 16)
}

/** By code, and those in a text as they stand in it. */
export function inOrderOfCode(one: Finding, other: Finding): number {
  if (one.code !== other.code) return one.code < other.code ? -1 : 1
  const byPlace = placeOf(one) - placeOf(other)
  return byPlace || (groundOf(one) < groundOf(other) ? -1 : 1)
}

function placeOf({ facts }: Finding): number {
  return Math.min(...Object.values(facts).map((fact) => (fact.kind === 'words' ? fact.start : Infinity)), 1e9)
}
