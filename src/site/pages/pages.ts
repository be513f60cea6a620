// Every address of the public edition and what stands there. The live site and the mirror go through
// this one table, so that neither has a page the other lacks.
import type { Asking } from '../from-record/asking.ts'
import { COUNTRY, HOME, LOOK } from './overview-pages.ts'
import type { Drawn, PageKind, Reading } from './page-kind.ts'
import { SUBJECT, UPDATE } from './subject-pages.ts'

const KINDS: readonly PageKind[] = [HOME, COUNTRY, UPDATE, SUBJECT, LOOK]

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

export function hasLanguages(address: string): boolean {
  return KINDS.find(({ path }) => path.test(address))?.languages ?? false
}
