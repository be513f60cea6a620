import type { State } from '../../record/change.ts'
import type { Statement } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Text, Value } from '../../record/values/value.ts'

export function stated(
  subject: SubjectId,
  property: string,
  value: Value,
  more: Partial<Pick<Statement, 'cite' | 'since' | 'until'>> = {},
): State {
  return { kind: 'state', statement: { subject, property, value, stance: 'states', access: 'team', ...more } }
}

/** Words whose language nobody has said. */
export function plain(text: string): Text {
  return { kind: 'text', text, language: 'und' }
}
