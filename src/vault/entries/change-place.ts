// Where a change lies in this file. Its id names device, number and index; the tables keep the number it
// got when it arrived here. A device that was copied may have written two entries of one number: then an
// id has two places.
import type { Change } from '../../record/change.ts'
import { isKnown } from '../../record/entry.ts'
import type { ChangeId } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../vault-file.ts'

export interface PlacedChange {
  at: number // content.id
  change: Change
}

// SQL from `i`, a row of an index table, to the content `t` and the entry `e`, and the id of that change.
export const PLACED = 'join content t on t.id = i.change join entry e on e.id = t.entry'
export const ID = "e.device || ':' || e.number || ':' || t.position"

export function placeOf(id: ChangeId): { device: string; number: number; position: number } {
  const [device = '', number, position] = id.split(':')
  return { device, number: Number(number), position: Number(position) }
}

// None where it has not arrived, was erased, or is of a kind unknown here.
export function changesOf(file: VaultFile, id: ChangeId): PlacedChange[] {
  return contentsOf(file, id).flatMap(({ at, body }) => {
    const change = JSON.parse(body) as Change
    return isKnown(change) ? [{ at, change }] : []
  })
}

export function contentsOf(file: VaultFile, id: ChangeId): { at: number; body: string }[] {
  const { device, number, position } = placeOf(id)
  return file.all(
    `select t.id as at, t.body from entry e join content t on t.id = e.id + ? and t.entry = e.id
     where e.device = ? and e.number = ?`,
    [position, device, number],
  )
}

// Whom a statement is about: nobody where the change is no statement, or is gone.
export function subjectsOf(file: VaultFile, id: ChangeId): SubjectId[] {
  return changesOf(file, id).flatMap(({ change }) =>
    change.kind === 'state' ? [change.statement.subject] : [],
  )
}

/** When it arrived here: among all changes, the how manieth. Undefined where it is not there. */
export function changeNumber(file: VaultFile, id: ChangeId): number | undefined {
  const { device, number, position } = placeOf(id)
  const row = file.get<{ id: number }>('select id from entry where device = ? and number = ?', [
    device,
    number,
  ])
  return row && row.id + position
}
