// Whom a statement speaks of besides its subject, and in what way: so that one question finds the
// statements of a speaker, the claims from a source, the dates that count from an event.
import type { Statement } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Value } from '../../record/values/value.ts'
import { subjectsIn } from '../../record/points-at.ts'

export type Way = 'value' | 'mention' | 'anchor' | 'speaker' | 'cite'

export interface Pointing {
  subject: SubjectId
  way: Way
}

export function pointsAt({ value, speaker, cite }: Statement): Pointing[] {
  const found: Pointing[] = [...new Set(subjectsIn(value))].map((subject) => ({ subject, way: wayOf(value) }))
  if (speaker) found.push({ subject: speaker, way: 'speaker' })
  if (cite) found.push({ subject: cite.source, way: 'cite' })
  return found
}

function wayOf({ kind }: Value): Way {
  if (kind === 'when') return 'anchor'
  return kind === 'mention' ? 'mention' : 'value'
}
