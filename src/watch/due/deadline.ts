// Something that is due, or that ends, on a day or between two; without days, where nobody says when. Nothing
// here is guessed: an imprecise day gives an imprecise deadline.
import { createHash } from 'node:crypto'
import type { Bounds } from '../../course/bounds.ts'
import type { SubjectId } from '../../record/subject.ts'

export const DEADLINE_CODES = [
  'custody.ends', // the ordered time
  'custody.limit', // what the law allows, where nobody says until when
  'measure.ends',
  'appeal.ends', // the time to appeal
  'hearing',
  'duty', // a deadline that a source tells of
  'report.due', // by a rule of the country, every year
  'silent', // no news of a case for 60 days
  'anniversary', // of being taken, while held
  'consent.ends',
] as const
export type DeadlineCode = (typeof DEADLINE_CODES)[number]

export type DueFact =
  | { kind: 'subject'; subject: SubjectId }
  | { kind: 'code'; list: string; code: string }
  | { kind: 'day'; day: string }
  | { kind: 'number'; number: number }

export interface Deadline {
  code: DeadlineCode
  about: SubjectId | undefined // whose page it stands on; none: of a rule alone
  also: SubjectId[]
  on: Bounds
  facts: Record<string, DueFact>
  rule?: string | undefined // code of the rule it was counted by
  yearly?: boolean | undefined // comes again each year on that day
}

/** The same deadline keeps it when its day moves: 32 hexadecimal digits that tell nothing of whom it is about. */
export function identityOf({ code, about, facts, rule }: Deadline): string {
  const because = Object.values(facts).flatMap((fact) =>
    fact.kind === 'subject' ? [fact.subject] : fact.kind === 'code' ? [fact.code] : [],
  )
  return createHash('sha256')
    .update(['khronika deadline', code, about ?? '', rule ?? '', ...because].join('\n'))
    .digest('hex')
    .slice(0, 32)
}
