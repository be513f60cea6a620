// Every address of the public edition and what stands there. The live site and the mirror go through
// this one table, so that neither has a page the other lacks.
import type { PublicChange } from '../../vault/readings/public-change.ts'
import type { Asking } from '../from-record/asking.ts'
import { CODE_LISTS, COUNTRY_DATA, DATA, PERIOD_DATA } from './data-pages.ts'
import { FEED } from './feed-pages.ts'
import { NAMES } from './name-pages.ts'
import { COUNTRY, HOME, LOOK, METHOD, MONTH, VERIFY } from './overview-pages.ts'
import type { Drawn, PageKind, Reading } from './page-kind.ts'
import { SEARCH, SEARCH_SCRIPT, SHARD } from './search-pages.ts'
import { SUBJECT, UPDATE, VERSION } from './subject-pages.ts'

const KINDS: readonly PageKind[] = [
  HOME,
  METHOD,
  VERIFY,
  COUNTRY,
  MONTH,
  UPDATE,
  VERSION,
  SUBJECT,
  NAMES,
  SEARCH,
  SEARCH_SCRIPT,
  SHARD,
  DATA,
  CODE_LISTS,
  PERIOD_DATA,
  COUNTRY_DATA,
  FEED,
  LOOK,
]

/** What stands at a permanent address; undefined where there is nothing that this reader may see. */
export function drawPage(asking: Asking, address: string): Drawn | undefined {
  for (const kind of KINDS) {
    const found = kind.path.exec(address)
    if (found) return kind.draw(asking, found[1] ?? '')
  }
  return undefined
}

export function listAddresses(asking: Reading): string[] {
  return KINDS.flatMap((kind) => kind.list(asking))
}

/** What may look otherwise since these changes; too many rather than too few. */
export function addressesTouched(asking: Reading, changes: readonly PublicChange[]): Set<string> {
  const found = new Set<string>()
  if (changes.length === 0) return found
  for (const kind of KINDS) {
    const addresses = kind.touchedBy
      ? changes.flatMap((change) => kind.touchedBy?.(asking, change) ?? [])
      : kind.list(asking)
    for (const address of addresses) found.add(address)
  }
  return found
}

/** What many pages hang on, such as by how many letters names are told apart. */
export function formOfPages(asking: Reading): string[] {
  return KINDS.map((kind) => kind.form?.(asking) ?? '')
}

export function hasLanguages(address: string): boolean {
  return KINDS.find(({ path }) => path.test(address))?.languages ?? false
}
