// A stage of a course: what an event of one of these acts leaves somebody or something at. `order` is the
// natural one, for events whose days do not tell which came first: a release follows a detention.
import type { Term } from '../list.ts'

export type CourseName = 'liberty' | 'proceedings' | 'law' | 'organisation' | 'site'

export interface Stage extends Term {
  course: CourseName
  order: number
  acts: readonly string[] // those of one stage in their natural order, too
  held?: boolean // somebody is not free at this stage
  final?: boolean // what befalls the whole afterwards does not bear on it: a provision that was withdrawn
  outcomeOpen?: boolean // waits for a decision: while it is the last, the outcome is unknown
  blocked?: boolean // a site that cannot be reached
}

type Labels = [en: string, ru: string, kk: string]

/** A short form for writing the tables. */
export function stageOf(course: CourseName) {
  return (
    code: string,
    [en, ru, kk]: Labels,
    order: number,
    acts: readonly string[],
    more: Pick<Stage, 'held' | 'final' | 'outcomeOpen' | 'blocked'> = {},
  ): Stage => ({ code, label: { en, ru, kk }, course, order, acts, ...more })
}
