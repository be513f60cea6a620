// The rows a reading leaves in the tables. Dates are day numbers, so that a range is an index scan.
import { isDisputed, textsOf, valueOf, valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import { nameKey } from '../../names/equal.ts'
import { foldName } from '../../names/fold.ts'
import { organisationKey } from '../../names/organisation-name.ts'
import type { Kind, SubjectId } from '../../record/subject.ts'
import { dayNumber } from '../../record/values/day.ts'
import type { Part } from '../../record/values/value.ts'
import type { VaultFile } from '../vault-file.ts'
import { initialsOf, noteChange, noteOld, pointedAt } from './public-change.ts'
import type { Was } from './public-change.ts'
import type { Audience } from './refresh.ts'

// The readings of these subjects, in place of those kept until now. What reads as before is left alone:
// most of a commit is the pages it touches.
export function keepReadings(
  file: VaultFile,
  audience: Audience,
  subjects: Iterable<SubjectId>,
  readings: readonly Reading[],
): void {
  const made = new Map(readings.map((reading) => [reading.subject, JSON.stringify(reading)]))
  const asBefore = new Set<SubjectId>()
  for (const subject of subjects) {
    const kept = findBody(file, audience, subject)
    if (kept === undefined) continue
    if (kept === made.get(subject)) asBefore.add(subject)
    else dropOld(file, audience, JSON.parse(kept) as Reading)
    if (!made.has(subject)) dropReading(file, audience, subject)
  }
  for (const reading of readings) {
    if (asBefore.has(reading.subject)) continue
    writeReading(file, audience, reading, made.get(reading.subject) ?? '')
    writeRows(file, audience, reading)
    if (audience === 'public') noteChange(file, reading.subject)
  }
}

function dropOld(file: VaultFile, audience: Audience, reading: Reading): void {
  dropRows(file, audience, reading)
  if (audience === 'public') noteOld(file, reading, () => wasOf(reading))
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

function findBody(file: VaultFile, audience: Audience, subject: SubjectId): string | undefined {
  return file.get<{ body: string }>('select body from reading where audience = ? and subject = ?', [
    audience,
    subject,
  ])?.body
}

function dropReading(file: VaultFile, audience: Audience, subject: SubjectId): void {
  file.run('delete from reading where audience = ? and subject = ?', [audience, subject])
}

function writeReading(file: VaultFile, audience: Audience, reading: Reading, body: string): void {
  file.run(
    `insert into reading (audience, subject, kind, label, body) values (?, ?, ?, ?, ?)
     on conflict (audience, subject) do update set label = excluded.label, body = excluded.body`,
    [audience, reading.subject, reading.kind, labelOf(reading) ?? null, body],
  )
}

// What lists are made of, beside the reading itself.
function writeRows(file: VaultFile, audience: Audience, reading: Reading): void {
  const { subject, kind } = reading
  for (const member of mergedIn(reading))
    file.run('insert into cluster (audience, member, subject) values (?, ?, ?)', [audience, member, subject])
  for (const name of namesOf(reading))
    file.run('insert or ignore into name (audience, key, subject, name) values (?, ?, ?, ?)', [
      audience,
      keyOfName(kind, name),
      subject,
      name,
    ])
  if (kind === 'event') writeEvent(file, audience, reading)
}

// The same rows, found again by what the kept reading says: an index for it would cost every entry a page.
function dropRows(file: VaultFile, audience: Audience, reading: Reading): void {
  const { subject, kind } = reading
  for (const member of mergedIn(reading))
    file.run('delete from cluster where audience = ? and member = ?', [audience, member])
  for (const name of namesOf(reading))
    file.run('delete from name where audience = ? and key = ? and subject = ?', [
      audience,
      keyOfName(kind, name),
      subject,
    ])
  if (kind === 'event') dropEvent(file, audience, reading)
}

function mergedIn({ members }: Reading): SubjectId[] {
  return members.length > 1 ? members : []
}

// What a subject is called by its own statements. An event has no name of its own.
export function labelOf(reading: Reading): string | undefined {
  return (
    valueOf(reading, 'title', 'text')?.text ??
    preferredName(reading) ??
    valueOf(reading, 'summary', 'text')?.text ??
    valueOf(reading, 'public-label', 'text')?.text // of somebody sealed: all there is
  )
}

function preferredName(reading: Reading): string | undefined {
  const shown = reading.properties.find(({ property }) => property === 'name')?.shown ?? []
  const chosen = shown.find(({ claims }) => claims.some(({ preferred }) => preferred.length > 0)) ?? shown[0]
  return chosen?.value.kind === 'text' ? chosen.value.text : undefined
}

export function namesOf(reading: Reading): string[] {
  return [...new Set(['name', 'acronym', 'title'].flatMap((property) => textsOf(reading, property)))]
}

// Equal keys are a reason to ask whether two are the same, never to join them.
export function keyOfName(kind: Kind, name: string): string {
  return kind === 'organisation' ? organisationKey(name) : nameKey(name)
}

function writeEvent(file: VaultFile, audience: Audience, reading: Reading): void {
  const code = (property: string) => valueOf(reading, property, 'code')?.code ?? null
  const days = boundsOf(reading)
  const disputed = reading.properties.some(isDisputed) ? 1 : 0
  file.run(
    'insert into event (audience, subject, act, happened, earliest, latest, country, place, freedoms, disputed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      audience,
      reading.subject,
      code('act'),
      code('happened'),
      days.earliest,
      days.latest,
      code('country'),
      valueOf(reading, 'place', 'ref')?.subject ?? null,
      freedomsOf(reading),
      disputed,
    ],
  )
  for (const { whom, role } of partsOf(reading))
    file.run('insert or ignore into part (audience, whom, event, role) values (?, ?, ?, ?)', [
      audience,
      whom,
      reading.subject,
      role,
    ])
}

// Codes between spaces, so that one is found by ' code '.
function freedomsOf(reading: Reading): string {
  const codes = valuesOf(reading, 'freedom').flatMap((value) => (value.kind === 'code' ? [value.code] : []))
  return codes.length > 0 ? ` ${codes.sort().join(' ')} ` : ''
}

function dropEvent(file: VaultFile, audience: Audience, reading: Reading): void {
  file.run('delete from event where audience = ? and subject = ?', [audience, reading.subject])
  for (const { whom } of partsOf(reading))
    file.run('delete from part where audience = ? and whom = ? and event = ?', [
      audience,
      whom,
      reading.subject,
    ])
}

function partsOf(reading: Reading): Part[] {
  return valuesOf(reading, 'part').flatMap((value) => (value.kind === 'part' ? [value] : []))
}

// Of a disputed date: from the first day any side allows to the last.
function boundsOf(reading: Reading): { earliest: number | null; latest: number | null } {
  const whens = valuesOf(reading, 'when').flatMap((value) => (value.kind === 'when' ? [value] : []))
  const earliest = whens.flatMap((when) => (when.earliest ? [dayNumber(when.earliest)] : []))
  const latest = whens.flatMap((when) => (when.latest ? [dayNumber(when.latest)] : []))
  return {
    earliest: earliest.length > 0 ? Math.min(...earliest) : null,
    latest: latest.length > 0 ? Math.max(...latest) : null,
  }
}
