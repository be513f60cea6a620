// Public registers that are watched: works that somebody keeps, and the snapshots that were taken of each.
import type { Reader } from '../../record/reader.ts'
import { textsOf, valueOf, valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Mapping } from '../../watch/registers/rows.ts'
import { subjectsPointingAt } from '../pointing-at.ts'
import { clusterOf, getReading, keptReading } from '../readings.ts'
import { listSubjects } from '../subjects.ts'
import { valueWords } from '../words/value-words.ts'

export interface Register {
  subject: SubjectId
  members: readonly SubjectId[]
  name: string
  keeper: string
  country: string | undefined
  addresses: string[]
  mapping: Mapping
}

export interface SnapshotLine {
  source: SubjectId
  day: Day
  sha256: string
  address: string | undefined
}

export function isRegister(reading: Reading): boolean {
  return reading.kind === 'work' && valuesOf(reading, 'keeper').length > 0
}

export function listRegisters(file: VaultFile, reader: Reader): Register[] {
  const readings = listSubjects(file, reader, 'work').flatMap(
    (subject) => keptReading(file, subject, reader) ?? [],
  )
  const registers = readings.filter(isRegister).map((reading) => registerIn(file, reader, reading))
  return registers.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

export function getRegister(file: VaultFile, reader: Reader, id: string): Register {
  const reading = getReading(file, id, reader)
  if (!isRegister(reading)) throw new Refusal('not-found', 'There is no such register.')
  return registerIn(file, reader, reading)
}

function registerIn(file: VaultFile, reader: Reader, reading: Reading): Register {
  const [keeper] = valuesOf(reading, 'keeper')
  return {
    subject: reading.subject,
    members: reading.members,
    name: textsOf(reading, 'name')[0] ?? '',
    keeper: keeper ? valueWords(file, reader, keeper) : '',
    country: valueOf(reading, 'country', 'code')?.code,
    addresses: textsOf(reading, 'address'),
    mapping: { key: textsOf(reading, 'key-column'), name: textsOf(reading, 'name-column') },
  }
}

/** By day, the earliest first. */
export function listSnapshots(file: VaultFile, reader: Reader, { members }: Register): SnapshotLine[] {
  const pointing = members.flatMap((member) => subjectsPointingAt(file, member))
  const sources = new Set(
    pointing.filter((one) => kindOf(one) === 'source').map((one) => clusterOf(file, one, reader)),
  )
  const lines = [...sources].flatMap((source): SnapshotLine[] => {
    const reading = keptReading(file, source, reader)
    const of = reading && valueOf(reading, 'snapshot-of', 'ref')?.subject
    return reading && of && members.includes(of) ? snapshotIn(reading) : []
  })
  return lines.sort((a, b) => (`${a.day} ${a.source}` < `${b.day} ${b.source}` ? -1 : 1))
}

function snapshotIn(reading: Reading): SnapshotLine[] {
  const day = valueOf(reading, 'published', 'when')?.latest
  const [sha256] = textsOf(reading, 'capture')
  if (day === undefined || sha256 === undefined) return []
  return [{ source: reading.subject, day, sha256, address: textsOf(reading, 'copy')[0] }]
}
