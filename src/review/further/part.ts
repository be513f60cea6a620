// Somebody more who took part in an event.
import { getReading } from '../../find/readings.ts'
import type { SubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import { findTerm } from '../../vocabulary/list.ts'
import { ROLES } from '../../vocabulary/people/roles.ts'
import { Saying } from './saying.ts'

export function addPart(vault: Vault, event: string, whom: SubjectId, role: string): void {
  const { file, pen } = vault
  const saying = new Saying(vault, event)
  if (!findTerm(ROLES, role)) throw new Refusal('invalid', 'Choose in which part they took part.', 'role')
  const { subject, kind } = getReading(file, whom, { member: pen.author })
  if (!['person', 'organisation', 'group'].includes(kind))
    throw new Refusal('invalid', 'Choose a person, an organisation or a group.', 'whom')
  file.write(() =>
    append(file, pen, [saying.state(saying.subject, 'part', { kind: 'part', whom: subject, role })]),
  )
}
