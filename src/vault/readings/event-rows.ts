// The rows of an event: by day, act and place, and who took part in it.
import { isDisputed, valueOf, valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import { dayNumber } from '../../record/values/day.ts'
import type { Part } from '../../record/values/value.ts'
import type { VaultFile } from '../vault-file.ts'
import type { Audience } from './refresh.ts'

export function writeEvent(file: VaultFile, audience: Audience, reading: Reading): void {
  file.run(
    'insert into event (audience, subject, act, happened, earliest, latest, country, place, freedoms, disputed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [audience, reading.subject, ...eventRow(reading)],
  )
}

export function eventRow(reading: Reading): (string | number | null)[] {
  const code = (property: string) => valueOf(reading, property, 'code')?.code ?? null
  const { earliest, latest } = boundsOf(reading)
  return [
    code('act'),
    code('happened'),
    earliest,
    latest,
    code('country'),
    valueOf(reading, 'place', 'ref')?.subject ?? null,
    freedomsOf(reading),
    reading.properties.some(isDisputed) ? 1 : 0,
  ]
}

export function writeParts(file: VaultFile, audience: Audience, reading: Reading): void {
  for (const [whom, role] of partRows(reading))
    file.run('insert or ignore into part (audience, whom, event, role) values (?, ?, ?, ?)', [
      audience,
      whom,
      reading.subject,
      role,
    ])
}

export function partRows(reading: Reading): [whom: string, role: string][] {
  return partsOf(reading).map(({ whom, role }) => [whom, role])
}

// Codes between spaces, so that one is found by ' code '.
export function freedomsOf(reading: Reading): string {
  const codes = valuesOf(reading, 'freedom').flatMap((value) => (value.kind === 'code' ? [value.code] : []))
  return codes.length > 0 ? ` ${codes.sort().join(' ')} ` : ''
}

export function dropEvent(file: VaultFile, audience: Audience, reading: Reading): void {
  file.run('delete from event where audience = ? and subject = ?', [audience, reading.subject])
}

export function dropParts(file: VaultFile, audience: Audience, reading: Reading): void {
  for (const { whom } of partsOf(reading))
    file.run('delete from part where audience = ? and whom = ? and event = ?', [
      audience,
      whom,
      reading.subject,
    ])
}

export function partsOf(reading: Reading): Part[] {
  return valuesOf(reading, 'part').flatMap((value) => (value.kind === 'part' ? [value] : []))
}

// Of a disputed date: from the first day any side allows to the last.
export function boundsOf(
  reading: Reading,
  property = 'when',
): { earliest: number | null; latest: number | null } {
  const whens = valuesOf(reading, property).flatMap((value) => (value.kind === 'when' ? [value] : []))
  const earliest = whens.flatMap((when) => (when.earliest ? [dayNumber(when.earliest)] : []))
  const latest = whens.flatMap((when) => (when.latest ? [dayNumber(when.latest)] : []))
  return {
    earliest: earliest.length > 0 ? Math.min(...earliest) : null,
    latest: latest.length > 0 ? Math.max(...latest) : null,
  }
}
