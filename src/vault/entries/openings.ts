// What was opened in the same entries that say something of a subject, and still is: what an
// update opened, to close it again with the update.
import type { Change } from '../../record/change.ts'
import type { ChangeId } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../vault-file.ts'
import { ID } from './change-place.ts'

export interface KeptGrade {
  id: ChangeId
  targets: string[]
}

export function gradesBeside(file: VaultFile, subject: SubjectId): KeptGrade[] {
  const rows = file.all<{ id: ChangeId; body: string }>(
    `select ${ID} as id, t.body from content t join entry e on e.id = t.entry
     where t.entry in (select c.entry from about i join content c on c.id = i.change where i.subject = ?)
       and instr(t.body, '"kind":"grade"') > 0
       and not exists (select 1 from aim a where a.target = ${ID} and a.kind = 'withdraw')
     order by t.id`,
    [subject],
  )
  return rows.flatMap(({ id, body }) => {
    const change = JSON.parse(body) as Change
    return change.kind === 'grade' && change.to === 'public' ? [{ id, targets: change.targets }] : []
  })
}
