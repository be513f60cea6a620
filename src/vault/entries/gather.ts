// The changes that decide how some subjects read, and no others: what is said about them, what is
// aimed at that, and what the record as a whole keeps sealed.
import type { Filed } from '../../record/change.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../vault-file.ts'
import { ID, PLACED } from './change-place.ts'
import { aimedAt, collect, columns, filedOf, saidAbout } from './change-rows.ts'
import type { ChangeRow } from './change-rows.ts'
import { sealing } from './sealing.ts'

export function changesAbout(file: VaultFile, subjects: Iterable<SubjectId>): Filed[] {
  const found = new Map<string, Filed>()
  for (const subject of subjects) {
    for (const row of saidAbout(file, subject)) found.set(`${row.entry} ${row.id}`, filedOf(row))
    collect(file, found, aimedAtWhatIsSaid(file, subject))
    collect(file, found, aimedAt(file, subject))
  }
  for (const one of sealing(file)) found.set(`${one.entry} ${one.id}`, one)
  return [...found.values()]
}

// In one question: most statements have nothing aimed at them, and asking of each took longer.
function aimedAtWhatIsSaid(file: VaultFile, subject: SubjectId): ChangeRow[] {
  return file.all<ChangeRow>(
    `select ${columns} from (select ${ID} as id from about i ${PLACED} where i.subject = ?) said
     join aim i on i.target = said.id ${PLACED}`,
    [subject],
  )
}
