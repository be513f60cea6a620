// The period of a country's next update: from the day after the last one ends to today.
import { listUpdates } from '../../find/updates.ts'
import type { UpdateLine } from '../../find/updates.ts'
import { asLastPublished } from '../../find/updates/last-published.ts'
import { addDays } from '../../record/values/day.ts'
import { printBounds } from '../../record/values/print.ts'
import type { Day } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { countryName } from '../../vocabulary/countries.ts'

export interface Period {
  from: Day | undefined // open: nothing was published of the country before
  until: Day
}

/** The latest of a country in public, translations aside. */
export function lastUpdateOf(file: VaultFile, country: string): UpdateLine | undefined {
  return listUpdates(file, 'public', country).find(({ original }) => !original)
}

export function nextPeriod(file: VaultFile, country: string, today: Day): Period {
  const last = lastUpdateOf(file, country)
  const end = last && (asLastPublished(file, last.subject).until ?? last.published)
  return { from: end && end < today ? addDays(end, 1) : end, until: today }
}

export function titleOfPeriod(country: string, { from, until }: Period): string {
  return `${countryName(country)}, ${printBounds({ earliest: from, latest: until })}`
}
