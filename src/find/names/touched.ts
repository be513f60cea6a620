// Under which first letters the names of a subject stand, and stood before it changed.
import { foldName } from '../../names/fold.ts'
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import { initialsOf } from '../../vault/readings/public-change.ts'
import type { PublicChange } from '../../vault/readings/public-change.ts'
import { keyOfName, namesOf } from '../../vault/readings/called.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { keptReading } from '../readings.ts'
import { firstOf } from './filed.ts'

export function initialsTouched(file: VaultFile, reader: Reader, { subject, was }: PublicChange): string[] {
  return [...new Set([...(was?.initials ?? []), ...initialsNow(file, reader, subject)])]
}

export function initialsNow(file: VaultFile, reader: Reader, subject: SubjectId): string[] {
  const reading = keptReading(file, subject, reader)
  const names = reading ? namesOf(reading) : []
  return initialsOf(names.flatMap((name) => [foldName(name), keyOfName(reading?.kind ?? 'person', name)]))
}

/** Of 'sady' to three letters: 's', 'sa', 'sad'. */
export function beginnings(initials: readonly string[], letters: number): string[] {
  const lengths = Array.from({ length: letters }, (_, place) => place + 1)
  return [...new Set(initials.flatMap((one) => lengths.map((length) => firstOf(one, length))))]
}
