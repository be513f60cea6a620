// Every subject that has a name and that this reader may see, with all its spellings, for lists by letter
// and for looking up.
import type { Reader } from '../../record/reader.ts'
import { kindOf } from '../../record/subject.ts'
import type { Kind, SubjectId } from '../../record/subject.ts'
import { audienceOf } from '../../vault/readings/refresh.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { labelFor } from '../readings.ts'
import { remembered } from '../remembered.ts'

export interface Listed {
  subject: SubjectId
  label: string
  spellings: string[] // the label first
}

export const NAMED: readonly Kind[] = ['person', 'organisation', 'place', 'case', 'law', 'work', 'update']

/** In the order of their ids. */
export function listListed(file: VaultFile, reader: Reader): Listed[] {
  return remembered(file, 'names', audienceOf(reader), () => {
    const rows = file.all<{ subject: SubjectId; name: string }>(
      'select subject, name from name where audience = ? order by subject, name',
      [audienceOf(reader)],
    )
    const names = new Map<SubjectId, string[]>()
    for (const { subject, name } of rows) names.set(subject, [...(names.get(subject) ?? []), name])
    return [...names]
      .filter(([subject]) => NAMED.includes(kindOf(subject)))
      .map(([subject, own]) => listed(file, reader, subject, own))
  })
}

function listed(file: VaultFile, reader: Reader, subject: SubjectId, names: string[]): Listed {
  const label = labelFor(file, subject, reader) ?? names[0] ?? ''
  return { subject, label, spellings: [label, ...names.filter((name) => name !== label)] }
}
