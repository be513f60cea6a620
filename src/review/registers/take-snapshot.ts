// A snapshot of a register: the bytes kept as they came, and a source that says of which day they are. What cannot
// be read as a table is refused before anything is kept.
import { createHash } from 'node:crypto'
import { getRegister, listSnapshots } from '../../find/registers/registers.ts'
import type { Register } from '../../find/registers/registers.ts'
import { readTablesApart } from '../../intake/tables/read-tables-apart.ts'
import type { Table } from '../../intake/tables/table.ts'
import { newSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { isDay } from '../../record/values/day.ts'
import { onDay } from '../../record/values/on-day.ts'
import type { Day } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import { plain, stated } from './stating.ts'

export interface NewSnapshot {
  bytes: Uint8Array
  day: Day // on which the register read so
  today: Day
  address?: string | undefined
}

export interface TakenSnapshot {
  register: Register
  source: SubjectId
  table: Table
}

export async function takeSnapshot(vault: Vault, id: string, given: NewSnapshot): Promise<TakenSnapshot> {
  const { file, pen, captures } = vault
  const reader = { member: pen.author }
  const register = getRegister(file, reader, id)
  const { bytes, day, today } = given
  if (!isDay(day)) throw new Refusal('invalid', 'Say of which day this snapshot is.', 'day')
  if (day > today) throw new Refusal('invalid', 'A snapshot cannot be of a day that is still to come.', 'day')
  const [table] = await readTablesApart([bytes])
  if (!table) throw new Error('a table was read and not handed back')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const source = newSubjectId('source', pen.random)
  file.write(() => {
    refuseKnown(listSnapshots(file, reader, register), day, sha256)
    captures.keepCapture(bytes)
    append(file, pen, saidOf(source, register, { ...given, sha256 }))
  })
  return { register, source, table }
}

// The same words on another day are news: nothing had changed by then.
function refuseKnown(known: readonly { day: Day; sha256: string }[], day: Day, sha256: string): void {
  if (known.some((one) => one.day === day && one.sha256 === sha256))
    throw new Refusal(
      'conflict',
      'This snapshot of that day is here already, byte for byte. If it is of another day, say which.',
      'day',
    )
}

function saidOf(
  source: SubjectId,
  register: Register,
  { sha256, day, address = register.addresses[0] ?? '' }: NewSnapshot & { sha256: string },
) {
  const { subject, name, country } = register
  return [
    stated(source, 'title', plain(`${name}, ${day}`)),
    stated(source, 'published', onDay(day)),
    stated(source, 'snapshot-of', { kind: 'ref', subject }),
    stated(source, 'capture', plain(sha256)),
    ...(country
      ? [stated(source, 'country', { kind: 'code', list: 'countries', code: country } as const)]
      : []),
    ...(address.trim() === '' ? [] : [stated(source, 'copy', plain(address.trim()))]),
  ]
}
