// A question answered: exactly how many, spread how, and any page of it.
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { standingOf } from '../columns/order.ts'
import { countsOf } from './counted.ts'
import type { Counts } from './counted.ts'
import { fitting, fittingSlots, pageOf } from './found.ts'
import type { Page } from './found.ts'
import { hitsOf } from './hits.ts'
import type { Facet, Question } from './question.ts'
import { tallyOf } from './tally.ts'
import type { Tally } from './tally.ts'
import { termsIn } from './typed.ts'

export interface Asked {
  total: number
  unread: readonly SubjectId[] // sources of reports that say it, from which nothing was accepted yet
  counts(facet: Facet): Counts
  tally(): Tally
  page(page: Page): SubjectId[]
  subjects(): Set<SubjectId> // all of them
}

/** Holds for as long as nothing is written. */
export function ask(file: VaultFile, reader: Reader, question: Question): Asked {
  const columns = columnsOf(file, reader)
  const terms = termsIn(question.typed ?? '', { asBeginnings: question.asBeginnings ?? false })
  const hits = terms.length > 0 ? hitsOf(file, columns, terms) : undefined
  const fits = fitting(columns, question, hits?.slots)
  const subject = (slot: number) => columns.subject[slot]!
  return {
    total: fits.total,
    unread: hits?.unread ?? [],
    counts: (facet) => countsOf(fits, facet),
    tally: () => tallyOf(fits),
    page: (page) => pageOf(fits, page).map(subject),
    subjects: () => new Set(Array.from(fittingSlots(fits), subject)),
  }
}

/**
 * All that fits in the order of lists, a page at a time, each asked anew after where the last one ended: what
 * is written meanwhile neither doubles a line nor loses one that was there all along.
 */
export function* pagesOf(
  file: VaultFile,
  reader: Reader,
  question: Question,
  { limit = 200, oldestFirst = false } = {},
): Generator<SubjectId[]> {
  let page: Page = { limit, oldestFirst }
  for (;;) {
    const columns = columnsOf(file, reader)
    const subjects = ask(file, reader, question).page(page)
    const last = subjects.at(-1)
    if (last === undefined) return
    const standing = standingOf(columns, columns.slotOfSubject.get(last)!)
    yield subjects
    page = { limit, oldestFirst, after: standing }
  }
}
