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
  const { limit, offset = 0, after, oldestFirst = false } = page
  const isEverything = !fits.failed && looked === listedSlots(columns)
  const isFew = looked.length * 8 < columns.order.length
  const inOrder = isEverything ? looked : isFew ? sorted(fits) : columns.order
  const slots = oldestFirst ? turned(columns, inOrder) : inOrder
  const from = after ? firstAfter(columns, slots, after, oldestFirst) : 0
  if (inOrder !== columns.order) return [...slots.subarray(from + offset, from + offset + limit)]
  return walk(slots, from, marked(fits), { limit, offset })
}

// The oldest first; what has no day stays last.
function turned(columns: Columns, inOrder: Int32Array): Int32Array {
  const undated = { kind: EVENT, day: OPEN, label: null, subject: '' }
  const first = firstAfter(columns, inOrder, { ...undated, day: Infinity })
  const until = firstAfter(columns, inOrder, undated)
  const slots = inOrder.slice()
  slots.subarray(first, until).reverse()
  return slots
}

function sorted({ columns: { position, order }, looked, failed, total }: Fitting): Int32Array {
  const places = new Int32Array(total)
  let count = 0
  for (let at = 0; at < looked.length; at++)
    if (!failed || failed[at] === 0) places[count++] = position[looked[at]!]!
  places.sort()
  for (let at = 0; at < total; at++) places[at] = order[places[at]!]!
  return places
}

function marked(fits: Fitting): Uint8Array {
  const marks = new Uint8Array(fits.columns.size)
  const { looked, failed } = fits
  for (let at = 0; at < looked.length; at++) if (!failed || failed[at] === 0) marks[looked[at]!] = 1
  return marks
}

function walk(
  slots: Int32Array,
  from: number,
  marks: Uint8Array,
  { limit, offset }: { limit: number; offset: number },
): number[] {
  const found: number[] = []
  let passed = 0
  for (let at = from; at < slots.length && found.length < limit; at++)
    if (marks[slots[at]!] === 1 && passed++ >= offset) found.push(slots[at]!)
  return found
}
