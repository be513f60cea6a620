// The rows a reading leaves in the tables. Dates are day numbers, so that a range is an index scan.
import { valueOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import { foldName } from '../../names/fold.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../vault-file.ts'
import { keyOfName, labelOf, namesOf } from './called.ts'
import { boundsOf, dropEvent, dropParts, eventRow, partRows, writeEvent, writeParts } from './event-rows.ts'
import { dropLine, writeLine } from './line.ts'
import { areNamesAlike, dropNameKeys, writeNameKeys } from './name-keys.ts'
import { initialsOf, noteChange, noteOld, pointedAt } from './public-change.ts'
import type { Was } from './public-change.ts'
import type { Audience } from './refresh.ts'
import { dropSaid, isSaidAlike, writeSaid } from './said.ts'

// The readings of these subjects, in place of those kept until now. What reads as before is left alone:
// most of a commit is the pages it touches.
export function keepReadings(
  file: VaultFile,
  audience: Audience,
  subjects: Iterable<SubjectId>,
  readings: readonly Reading[],
): void {
  const made = new Map(readings.map((reading) => [reading.subject, JSON.stringify(reading)]))
  const after = new Map(readings.map((reading) => [reading.subject, reading]))
  const before = new Map<SubjectId, Kept>()
  const asBefore = new Set<SubjectId>()
  for (const subject of subjects) {
    const kept = findKept(file, audience, subject)
    if (kept === undefined) continue
    if (kept.body === made.get(subject)) asBefore.add(subject)
    else before.set(subject, dropOld(file, audience, kept, after.get(subject)))
    if (!made.has(subject)) dropReading(file, audience, kept.id)
  }
  for (const reading of readings) {
    if (asBefore.has(reading.subject)) continue
    keepReading(file, audience, reading, {
      body: made.get(reading.subject) ?? '',
      before: before.get(reading.subject),
    })
    if (audience === 'public') noteChange(file, reading.subject)
  }
}

interface Kept {
  id: number
  reading: Reading
}

function keepReading(
  file: VaultFile,
  audience: Audience,
  reading: Reading,
  { body, before }: { body: string; before: Kept | undefined },
): void {
  const label = labelOf(reading) ?? null
  const id = writeReading(file, audience, reading, { label, body })
  writeRows(file, audience, reading, before?.reading)
  writeLine(file, audience, { id, reading, label })
  if (!before || !areNamesAlike(before.reading, reading)) {
    if (before) dropNameKeys(file, id)
    writeNameKeys(file, audience, id, reading)
  }
  if (before && isSaidAlike(before.reading, reading)) return
  if (before) dropSaid(file, audience, id)
  writeSaid(file, audience, id, reading)
}

function dropOld(
  file: VaultFile,
  audience: Audience,
  { id, body }: { id: number; body: string },
  after: Reading | undefined,
): Kept {
  const reading = JSON.parse(body) as Reading
  dropRows(file, audience, reading, after)
  if (audience === 'public') noteOld(file, reading, () => wasOf(reading))
  return { id, reading }
}

function wasOf(reading: Reading): Was {
  const { earliest, latest } = boundsOf(reading)
  return {
    country: valueOf(reading, 'country', 'code')?.code,
    earliest: earliest ?? undefined,
    latest: latest ?? undefined,
    initials: initialsOf(namesOf(reading).flatMap((name) => [keyOfName(reading.kind, name), foldName(name)])),
    pointed: pointedAt(reading),
  }
}

function findKept(
  file: VaultFile,
  audience: Audience,
  subject: SubjectId,
): { id: number; body: string } | undefined {
  return file.get('select id, body from reading where audience = ? and subject = ?', [audience, subject])
}

function dropReading(file: VaultFile, audience: Audience, id: number): void {
  file.run('delete from reading where id = ?', [id])
  dropLine(file, id)
  dropSaid(file, audience, id)
  dropNameKeys(file, id)
}

function writeReading(
  file: VaultFile,
  audience: Audience,
  reading: Reading,
  { label, body }: { label: string | null; body: string },
): number {
  const row = file.get<{ id: number }>(
    `insert into reading (audience, subject, kind, label, body) values (?, ?, ?, ?, ?)
     on conflict (audience, subject) do update set label = excluded.label, body = excluded.body returning id`,
    [audience, reading.subject, reading.kind, label, body],
  )
  if (!row) throw new Error('a reading was not kept')
  return row.id
}

// What lists are made of, beside the reading itself: rows that the reading before left just so stay.
function writeRows(file: VaultFile, audience: Audience, reading: Reading, before: Reading | undefined): void {
  const { subject, kind } = reading
  if (!isAlike(before, reading, mergedIn))
    for (const member of mergedIn(reading))
      file.run('insert into cluster (audience, member, subject) values (?, ?, ?)', [
        audience,
        member,
        subject,
      ])
  if (!isAlike(before, reading, namesOf))
    for (const name of namesOf(reading))
      file.run('insert or ignore into name (audience, key, subject, name) values (?, ?, ?, ?)', [
        audience,
        keyOfName(kind, name),
        subject,
        name,
      ])
  if (kind !== 'event') return
  if (!isAlike(before, reading, eventRow)) writeEvent(file, audience, reading)
  if (!isAlike(before, reading, partRows)) writeParts(file, audience, reading)
}

// The same rows, found again by what the kept reading says: an index for it would cost every entry a page.
function dropRows(file: VaultFile, audience: Audience, reading: Reading, after: Reading | undefined): void {
  const { subject, kind } = reading
  if (!isAlike(reading, after, mergedIn))
    for (const member of mergedIn(reading))
      file.run('delete from cluster where audience = ? and member = ?', [audience, member])
  if (!isAlike(reading, after, namesOf))
    for (const name of namesOf(reading))
      file.run('delete from name where audience = ? and key = ? and subject = ?', [
        audience,
        keyOfName(kind, name),
        subject,
      ])
  if (kind !== 'event') return
  if (!isAlike(reading, after, eventRow)) dropEvent(file, audience, reading)
  if (!isAlike(reading, after, partRows)) dropParts(file, audience, reading)
}

function isAlike(
  one: Reading | undefined,
  other: Reading | undefined,
  rowsOf: (reading: Reading) => unknown,
): boolean {
  return (
    one !== undefined && other !== undefined && JSON.stringify(rowsOf(one)) === JSON.stringify(rowsOf(other))
  )
}

function mergedIn({ members }: Reading): SubjectId[] {
  return members.length > 1 ? members : []
}
