// The keys of what people and organisations are called, one row for each spelling: those that may be the same
// are found among all before they are compared.
import { keysOfName } from '../../names/keys.ts'
import type { NameKind } from '../../names/compare/compare.ts'
import { isDescription } from '../../names/words/description.ts'
import type { Reading } from '../../record/reading.ts'
import type { Kind } from '../../record/subject.ts'
import type { VaultFile } from '../vault-file.ts'
import { namesOf } from './called.ts'
import type { Audience } from './refresh.ts'

const MOST = 64 // spellings of one subject; of the others a row is found by its number

export function nameKindOf(kind: Kind): NameKind | undefined {
  return kind === 'person' || kind === 'organisation' ? kind : undefined
}

export function writeNameKeys(file: VaultFile, audience: Audience, id: number, reading: Reading): void {
  const kind = nameKindOf(reading.kind)
  if (!kind) return
  namesOf(reading)
    .filter((name) => kind !== 'person' || !isDescription(name))
    .slice(0, MOST)
    .forEach((name, number) =>
      file.run('insert into name_key (rowid, keys, subject, spelling) values (?, ?, ?, ?)', [
        id * MOST + number,
        inAudience(audience, keysOfName(kind, name)).join(' '),
        reading.subject,
        name,
      ]),
    )
}

export function dropNameKeys(file: VaultFile, id: number): void {
  file.run('delete from name_key where rowid between ? and ?', [id * MOST, id * MOST + MOST - 1])
}

export function areNamesAlike(one: Reading, other: Reading): boolean {
  return one.kind === other.kind && JSON.stringify(namesOf(one)) === JSON.stringify(namesOf(other))
}

export function inAudience(audience: Audience, keys: readonly string[]): string[] {
  return keys.map((key) => audience.charAt(0) + key)
}
