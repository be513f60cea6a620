// What an event concerns: a law or a provision, a book, a site, a petition. Named for the first time, it
// comes to be in the same entry.
import type { Change } from '../../record/change.ts'
import { kindOf, newSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import { Saying } from './saying.ts'

export interface Concern {
  kind: 'law' | 'work'
  known?: SubjectId | undefined
  name?: string | undefined // of one that is new
  partOf?: SubjectId | undefined // of a new provision: the law or the package
  country?: string | undefined
}

export function addConcern(vault: Vault, event: string, concern: Concern): SubjectId {
  const { file, pen } = vault
  const saying = new Saying(vault, event)
  const { subject, changes } = subjectOf(vault, saying, concern)
  file.write(() => append(file, pen, [...changes, saying.ref(saying.subject, 'about', subject)]))
  return subject
}

function subjectOf(
  { pen }: Vault,
  saying: Saying,
  { kind, known, name, partOf, country }: Concern,
): { subject: SubjectId; changes: Change[] } {
  if (known) {
    if (kindOf(known) !== 'law' && kindOf(known) !== 'work')
      throw new Refusal('invalid', 'Choose a law or a work.', 'known')
    return { subject: known, changes: [] }
  }
  if (!name?.trim()) throw new Refusal('invalid', 'Choose one that is known, or give a name.', 'name')
  const subject = newSubjectId(kind, pen.random)
  const changes = [
    ...saying.text(subject, 'name', name),
    ...(partOf && kind === 'law' ? [saying.ref(subject, 'part-of', partOf)] : []),
    ...(country
      ? [saying.state(subject, 'country', { kind: 'code', list: 'countries', code: country } as const)]
      : []),
  ]
  return { subject, changes }
}
