// Whom and what a value speaks of.
import type { SubjectId } from './subject.ts'
import type { Value } from './values/value.ts'

/** Every subject a value points at. */
export function subjectsIn(value: Value): SubjectId[] {
  if (value.kind === 'ref' || value.kind === 'mention') return [value.subject]
  if (value.kind === 'part') return [value.whom]
  if (value.kind === 'when') return value.anchor ? [value.anchor.event] : []
  if (value.kind === 'passage')
    return [...value.links.map(({ subject }) => subject), ...(value.speaker ? [value.speaker] : [])]
  return []
}
