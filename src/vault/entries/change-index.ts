// Where the changes of the record are found again: by the subject they speak about, by whom they point
// to, by what they are aimed at.
import type { Change } from '../../record/change.ts'
import type { Value } from '../../record/values/value.ts'
import type { VaultFile } from '../vault-file.ts'
import type { PlacedChange } from './change-place.ts'
import { pointsAt } from './pointing.ts'

export function indexChange(file: VaultFile, { at, change }: PlacedChange): void {
  for (const target of aimsOf(change))
    file.run('insert or ignore into aim (target, change, kind) values (?, ?, ?)', [target, at, change.kind])
  if (change.kind !== 'state') return
  const about = change.statement.subject
  file.run('insert into about (subject, change) values (?, ?)', [about, at])
  for (const { subject, way } of pointsAt(change.statement))
    file.run('insert into pointer (subject, way, change, about) values (?, ?, ?, ?)', [
      subject,
      way,
      at,
      about,
    ])
  for (const statement of restsOf(change.statement.value))
    file.run('insert or ignore into rest (statement, change, about) values (?, ?, ?)', [statement, at, about])
}

// The same rows, known from what the change says.
export function dropFromIndex(file: VaultFile, { at, change }: PlacedChange): void {
  for (const target of aimsOf(change))
    file.run('delete from aim where target = ? and change = ?', [target, at])
  if (change.kind !== 'state') return
  file.run('delete from about where subject = ? and change = ?', [change.statement.subject, at])
  for (const { subject, way } of pointsAt(change.statement))
    file.run('delete from pointer where subject = ? and way = ? and change = ?', [subject, way, at])
  for (const statement of restsOf(change.statement.value))
    file.run('delete from rest where statement = ? and change = ?', [statement, at])
}

function restsOf(value: Value): string[] {
  return value.kind === 'passage' ? value.rests.flatMap(({ statements }) => statements) : []
}

export function aimsOf(change: Change): string[] {
  if (change.kind === 'withdraw' || change.kind === 'erase') return change.targets
  if (change.kind === 'rank') return [change.target, ...change.replaces]
  if (change.kind === 'grade') return [...change.targets, ...change.replaces]
  return change.kind === 'judge' ? [...change.subjects, ...change.replaces] : []
}
