// Whose course an event belongs to: those it was done to, and both sides of a suit.
import type { SubjectId } from '../record/subject.ts'
import { kindOf } from '../record/subject.ts'
import type { Part } from '../record/values/value.ts'
import type { Step } from './step.ts'

const SIDES = ['victim', 'defendant', 'claimant', 'affected']

/** Roles of which the person has a course of their own in a matter: claimant, defendant, or whom it befell. */
export function isConcerned({ role }: Part, act: string): boolean {
  return SIDES.includes(role) || (role === 'actor' && ACTED_FOR_THEMSELVES.includes(act))
}

// Whoever appeals or leaves does it for themselves: reports name them as those who act.
const ACTED_FOR_THEMSELVES = ['appeal-filed', 'flight', 'return-from-exile']

/** Those with a course in the matter, in the order of the steps. Groups stand for people nobody named. */
export function peopleIn(steps: readonly Step[], clusterOf: (subject: SubjectId) => SubjectId): SubjectId[] {
  const found = steps.flatMap(({ act, parts }) =>
    parts.filter((part) => isConcerned(part, act)).map(({ whom }) => clusterOf(whom)),
  )
  return [...new Set(found)].filter((subject) => WHO.includes(kindOf(subject)))
}

const WHO = ['person', 'organisation', 'group']

/** The steps of somebody's course; `members` are the subjects judged to be them. The other side of a suit is not bound by it. */
export function stepsOf(steps: readonly Step[], members: readonly SubjectId[]): Step[] {
  return steps.filter(({ act, parts }) =>
    parts.some((part) => members.includes(part.whom) && isConcerned(part, act) && part.role !== 'claimant'),
  )
}
