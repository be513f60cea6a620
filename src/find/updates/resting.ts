// The updates that have, or had, a passage resting on what is said of these events.
import type { Reader } from '../../record/reader.ts'
import type { ChangeId } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import { ID, PLACED, subjectsOf } from '../../vault/entries/change-place.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { membersOf } from '../readings.ts'

export function findUpdatesResting(
  file: VaultFile,
  reader: Reader,
  events: readonly SubjectId[],
): SubjectId[] {
  const members = new Set(events.flatMap((event) => membersOf(file, event, reader)))
  const found = [...members].flatMap((event) =>
    file.all<{ update: SubjectId }>(
      `select distinct r.about as "update" from (select ${ID} as id from about i ${PLACED} where i.subject = ?) said
       join rest r on r.statement = said.id`,
      [event],
    ),
  )
  return [...new Set(found.map(({ update }) => update))].sort()
}

/** What any version of an update rests on, or did. */
export function findRestedOn(file: VaultFile, update: SubjectId): SubjectId[] {
  const rows = file.all<{ statement: ChangeId }>('select distinct statement from rest where about = ?', [
    update,
  ])
  return [...new Set(rows.flatMap(({ statement }) => subjectsOf(file, statement)))]
}
