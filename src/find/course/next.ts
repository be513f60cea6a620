// What is next in a matter: what is planned or lies ahead, and the end of a time that runs.
import type { Custody } from '../../course/custody.ts'
import { boundsOf } from '../../course/bounds.ts'
import type { Bounds } from '../../course/bounds.ts'
import type { Step } from '../../course/step.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day } from '../../record/values/value.ts'

export type Next =
  | { kind: 'event'; event: SubjectId; when: Bounds }
  | { kind: 'term'; whom: SubjectId; status: string; event: SubjectId; when: Bounds }

export function nextIn(
  steps: readonly Step[],
  held: readonly { whom: SubjectId; custodies: readonly Custody[] }[],
  today: Day,
): Next[] {
  const ahead = steps
    .map((step) => ({ step, when: boundsOf(step.whens) }))
    .filter(({ step, when }) => isAhead(step, when, today))
    .map(({ step, when }): Next => ({ kind: 'event', event: step.subject, when }))
  const terms = held.flatMap(({ whom, custodies }) =>
    custodies.flatMap(({ spans, to, ending }): Next[] => {
      const last = spans.at(-1)
      return last && to && ending === 'term' && (to.latest ?? '') >= today
        ? [{ kind: 'term', whom, status: last.status, event: last.step.subject, when: to }]
        : []
    }),
  )
  return [...ahead, ...terms].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
}

function isAhead({ happened }: Step, { earliest, latest }: Bounds, today: Day): boolean {
  if (happened === 'no') return false
  if (earliest !== undefined && earliest > today) return true
  return happened === 'planned' && latest !== undefined && latest >= today
}

function dayOf({ when }: Next): string {
  return when.earliest ?? when.latest ?? '9999'
}
