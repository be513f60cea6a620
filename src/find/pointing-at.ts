// Every subject that anything ever said of it speaks of this one, whoever may read it.
import type { SubjectId } from '../record/subject.ts'
import type { VaultFile } from '../vault/vault-file.ts'

export function subjectsPointingAt(file: VaultFile, subject: SubjectId): SubjectId[] {
  const rows = file.all<{ subject: SubjectId }>(
    'select distinct about as subject from pointer where subject = ? order by about',
    [subject],
  )
  return rows.map((row) => row.subject)
}
