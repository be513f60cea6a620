// The countries that this reader may read anything about: an update, or an event.
import type { Reader } from '../record/reader.ts'
import { audienceOf } from '../vault/readings/refresh.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { listUpdates } from './updates.ts'

// ISO 3166-1 alpha-2, sorted.
export function listCoveredCountries(file: VaultFile, reader: Reader): string[] {
  const rows = file.all<{ country: string }>(
    'select distinct country from event where audience = ? and country is not null',
    [audienceOf(reader)],
  )
  const codes = [...rows, ...listUpdates(file, reader)].map(({ country }) => country)
  return [...new Set(codes)].filter(Boolean).sort()
}
