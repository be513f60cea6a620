// What fits a question, exactly: which, how many, and how many there would be with another choice.
import { GONE, OPEN } from '../columns/columns.ts'
import type { Columns } from '../columns/columns.ts'
import { EVENT, isListed } from '../columns/kinds.ts'
import { firstAfter } from '../columns/order.ts'
import type { Standing } from '../columns/order.ts'
import { narrowing } from './narrow.ts'
import type { Narrowing } from './narrow.ts'
import type { Question } from './question.ts'

export interface Fitting {
  columns: Columns
  narrow: Narrowing
  looked: Int32Array // slots that say the words; all that are listed where none were typed
  failed: Uint32Array | undefined // which tests each fails; undefined where nothing is narrowed
  total: number
}

export function fitting(columns: Columns, question: Question, said: Int32Array | undefined): Fitting {
  const narrow = narrowing(columns, question)
  const looked = said ?? listedSlots(columns)
  if (narrow.tests.length === 0) return { columns, narrow, looked, failed: undefined, total: looked.length }
  const failed = new Uint32Array(looked.length)
  let total = 0
  for (let at = 0; at < looked.length; at++) {
    const slot = looked[at]!
    let fails = 0
    for (const { bit, passes } of narrow.tests) if (!passes(slot)) fails |= bit
    failed[at] = fails
    if (fails === 0) total++
  }
  return { columns, narrow, looked, failed, total }
}

const listed = new WeakMap<Int32Array, Int32Array>()

// The order without what is only shown as part of an event: kept for as long as the order is.
function listedSlots({ order, kind }: Columns): Int32Array {
  const known = listed.get(order)
  if (known) return known
  const slots = order.filter((slot) => isListed(kind[slot]!) && kind[slot] !== GONE)
  listed.set(order, slots)
  return slots
}

/** The slots that fit. */
export function* fittingSlots({ looked, failed }: Fitting): Iterable<number> {
  for (let at = 0; at < looked.length; at++) if (!failed || failed[at] === 0) yield looked[at]!
}

export interface Page {
  limit: number
  offset?: number | undefined
  after?: Standing | undefined // instead of an offset: what stood last on the page before
  oldestFirst?: boolean | undefined // only where all are events
}

/** The slots of one page, in the order of lists. */
export function pageOf(fits: Fitting, page: Page): number[] {
  const { columns, looked } = fits
  const few = looked.length * 8 < columns.order.length
  const inOrder = few || looked === listedSlots(columns) ? sorted(fits) : throughOrder(fits)
  const { limit, offset = 0, after, oldestFirst = false } = page
  const slots = oldestFirst ? turned(columns, inOrder) : inOrder
  const from = after ? firstAfter(columns, slots, after, oldestFirst) : offset
  return [...slots.subarray(from, from + limit)]
}

// The oldest first; what has no day stays last.
function turned(columns: Columns, inOrder: Int32Array): Int32Array {
  const undated = { kind: EVENT, day: OPEN, label: null, subject: '' }
  const until = firstAfter(columns, inOrder, undated)
  const slots = inOrder.slice()
  slots.subarray(0, until).reverse()
  return slots
}

function sorted(fits: Fitting): Int32Array {
  const { position } = fits.columns
  if (!fits.failed && fits.looked === listedSlots(fits.columns)) return fits.looked
  const places = Int32Array.from(fittingSlots(fits), (slot) => position[slot]!).sort()
  return places.map((at) => fits.columns.order[at]!)
}

function throughOrder(fits: Fitting): Int32Array {
  const { order, size } = fits.columns
  const marks = new Uint8Array(size)
  for (const slot of fittingSlots(fits)) marks[slot] = 1
  return order.filter((slot) => marks[slot] === 1)
}
