// What the checks found, and what is due, kept so that lists and counts need not look again. No words of a source are in it.
// It is found again from the record; what was erased there goes from here in the same transaction.
import type { SubjectId } from '../record/subject.ts'
import { findSetting, setSetting } from './setting.ts'
import type { VaultFile } from './vault-file.ts'

export interface RaisedRow {
  subject: SubjectId
  code: string
  ground: string
  settled: boolean
  day: string | undefined // not raised before it
  body: string // JSON of the finding
  at: readonly SubjectId[] // shown with these too
}

export function keepRaised(
  file: VaultFile,
  subject: SubjectId,
  rows: readonly Omit<RaisedRow, 'subject'>[],
): void {
  dropRaised(file, subject)
  rows.forEach(({ code, ground, settled, day, body, at }, place) => {
    file.run(
      'insert into raised (subject, place, code, ground, settled, day, body) values (?, ?, ?, ?, ?, ?, ?)',
      [subject, place, code, ground, settled ? 1 : 0, day, body],
    )
    for (const whom of at)
      file.run('insert or ignore into raised_at (whom, subject) values (?, ?)', [whom, subject])
  })
}

export function dropRaised(file: VaultFile, subject: SubjectId): void {
  const rows = file.all<{ body: string }>('select body from raised where subject = ?', [subject])
  if (rows.length === 0) return
  for (const { body } of rows)
    for (const whom of (JSON.parse(body) as { also: string[] }).also)
      file.run('delete from raised_at where whom = ? and subject = ?', [whom, subject])
  file.run('delete from raised where subject = ?', [subject])
}

/** What was found with the help of something that is erased: it is looked for anew. */
export function dropRaisedAround(file: VaultFile, subject: SubjectId): void {
  for (const about of [subject, ...raisedAt(file, subject)]) dropRaised(file, about)
  file.run('delete from due where instr(body, ?) > 0', [subject])
}

export interface DueRow {
  code: string
  earliest: string | undefined
  latest: string | undefined
  body: string // JSON of the deadline
}

export function keepDue(file: VaultFile, subject: SubjectId, rows: readonly DueRow[]): void {
  file.run('delete from due where subject = ?', [subject])
  rows.forEach(({ code, earliest, latest, body }, place) =>
    file.run('insert into due (subject, place, code, earliest, latest, body) values (?, ?, ?, ?, ?, ?)', [
      subject,
      place,
      code,
      earliest ?? latest,
      latest ?? earliest,
      body,
    ]),
  )
}

export function dropAllRaised(file: VaultFile): void {
  file.run('delete from due')
  file.run('delete from raised')
  file.run('delete from raised_at')
}

/** Whose findings are shown with any of these: they may read differently when these change. */
export function raisedAt(file: VaultFile, whom: SubjectId): SubjectId[] {
  return file
    .all<{ subject: SubjectId }>('select subject from raised_at where whom = ? order by subject', [whom])
    .map(({ subject }) => subject)
}

// How far the checks have come: of which version they are, up to which change of this file (`content.id`), and on
// a first pass the subject that was looked at last.
export interface Checked {
  version: number
  change: number
  after: string | undefined
}

export function findChecked(file: VaultFile): Checked | undefined {
  const kept = findSetting(file, 'checked')
  return kept === undefined ? undefined : (JSON.parse(kept) as Checked)
}

export function setChecked(file: VaultFile, checked: Checked): void {
  setSetting(file, 'checked', JSON.stringify(checked))
}

export function lastChange(file: VaultFile): number {
  return file.get<{ last: number }>('select last from entry order by id desc limit 1')?.last ?? 0
}
