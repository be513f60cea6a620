// The rows a reading leaves in the tables. Dates are day numbers, so that a range is an index scan.
import { isDisputed, valueOf, valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { nameKey } from '../../names/equal.ts'
import { organisationKey } from '../../names/organisation-name.ts'
import { kindOf } from '../../record/subject.ts'
import type { Kind } from '../../record/subject.ts'
import { dayNumber } from '../../record/values/day.ts'
import type { VaultFile } from '../vault-file.ts'
import type { Audience } from './refresh.ts'

export function dropRows(file: VaultFile, audience: Audience, subjects: Iterable<SubjectId>): void {
  for (const subject of subjects) {
    file.run('delete from cluster where audience = ? and member = ?', [audience, subject])
    for (const table of ['reading', 'event', 'name'])
      file.run(`delete from ${table} where audience = ? and subject = ?`, [audience, subject])
    file.run('delete from part where audience = ? and event = ?', [audience, subject])
  }
}

export function writeRows(file: VaultFile, audience: Audience, reading: Reading): void {
  const { subject, members, kind } = reading
  if (members.length > 1) {
    for (const member of members)
      file.run('insert into cluster (audience, member, subject) values (?, ?, ?)', [
        audience,
        member,
        subject,
      ])
  }
  file.run('insert into reading (audience, subject, kind, label, body) values (?, ?, ?, ?, ?)', [
    audience,
    subject,
    kind,
    labelOf(reading) ?? null,
    JSON.stringify(reading),
  ])
  for (const name of namesOf(reading)) writeName(file, audience, subject, name)
  if (kind === 'event') writeEvent(file, audience, reading)
}

// What a subject is called by its own statements. An event has no name of its own.
export function labelOf(reading: Reading): string | undefined {
  return (
    valueOf(reading, 'title', 'text')?.text ??
    preferredName(reading) ??
    valueOf(reading, 'summary', 'text')?.text
  )
}

function preferredName(reading: Reading): string | undefined {
  const shown = reading.properties.find(({ property }) => property === 'name')?.shown ?? []
  const chosen = shown.find(({ claims }) => claims.some(({ preferred }) => preferred.length > 0)) ?? shown[0]
  return chosen?.value.kind === 'text' ? chosen.value.text : undefined
}

export function namesOf(reading: Reading): string[] {
  const names = ['name', 'acronym', 'title'].flatMap((property) => valuesOf(reading, property))
  return [...new Set(names.flatMap((value) => (value.kind === 'text' ? [value.text] : [])))]
}

function writeName(file: VaultFile, audience: Audience, subject: SubjectId, name: string): void {
  file.run('insert or ignore into name (audience, key, subject, name) values (?, ?, ?, ?)', [
    audience,
    keyOfName(kindOf(subject), name),
    subject,
    name,
  ])
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
    'insert into event (audience, subject, act, happened, earliest, latest, country, place, disputed) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      audience,
      reading.subject,
      code('act'),
      code('happened'),
      days.earliest,
      days.latest,
      code('country'),
      valueOf(reading, 'place', 'ref')?.subject ?? null,
      disputed,
    ],
  )
  for (const part of valuesOf(reading, 'part')) {
    if (part.kind !== 'part') continue
    file.run('insert or ignore into part (audience, whom, event, role) values (?, ?, ?, ?)', [
      audience,
      part.whom,
      reading.subject,
      part.role,
    ])
  }
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
