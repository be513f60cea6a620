// Every subject of a kind that this reader may see, by its id, each cluster once.
import type { Reader } from '../record/reader.ts'
import type { Kind, SubjectId } from '../record/subject.ts'
import { audienceOf } from '../vault/readings/refresh.ts'
import type { VaultFile } from '../vault/vault-file.ts'

export function listSubjects(file: VaultFile, reader: Reader, kind: Kind): SubjectId[] {
  const rows = file.all<{ subject: SubjectId }>(
    'select subject from reading where audience = ? and subject > ? and subject < ? order by subject',
    [audienceOf(reader), `${kind}-`, `${kind}.`], // '.' is what follows '-'
  )
  return rows.map(({ subject }) => subject)
}
