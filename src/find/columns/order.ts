// The one order of all lists: by kind; what has a day by day, the newest first and the undated last; the
// rest by name. By subject where nothing else tells two apart, so that a list can be gone through in pages
// while others write.
import { GONE, OPEN } from './columns.ts'
import type { Columns } from './columns.ts'
import { isDated } from './kinds.ts'

/** Where something stands: also of what has gone meanwhile. */
export interface Standing {
  kind: number
  day: number
  label: string | null
  subject: string
}

export function standingOf(columns: Columns, slot: number): Standing {
  return {
    kind: columns.kind[slot] ?? GONE,
    day: dayOf(columns, slot),
    label: columns.label[slot] ?? null,
    subject: columns.subject[slot] ?? '',
  }
}

export function dayOf({ earliest, latest }: Columns, slot: number): number {
  const first = earliest[slot] ?? OPEN
  return first === OPEN ? (latest[slot] ?? OPEN) : first
}

export function compare(one: Standing, other: Standing): number {
  if (one.kind !== other.kind) return one.kind - other.kind
  if (isDated(one.kind)) {
    if (one.day !== other.day) return other.day - one.day // OPEN is less than any day, so it comes last
  } else if (one.label !== other.label) {
    if (one.label === null || other.label === null) return one.label === null ? 1 : -1
    return one.label < other.label ? -1 : 1
  }
  if (one.subject === other.subject) return 0
  return one.subject < other.subject ? -1 : 1
}

export function putInOrder(columns: Columns): void {
  const slots: number[] = []
  for (let slot = 0; slot < columns.size; slot++) if (columns.kind[slot] !== GONE) slots.push(slot)
  columns.order = Int32Array.from(slots.sort((a, b) => compareSlots(columns, a, b)))
  keepPositions(columns, 0)
}

/** After a few have changed: they are taken out and put in where they now belong. */
export function putBack(columns: Columns, changed: ReadonlySet<number>): void {
  const stay = columns.order.filter((slot) => !changed.has(slot))
  const come = [...changed].filter((slot) => columns.kind[slot] !== GONE)
  come.sort((a, b) => compareSlots(columns, a, b))
  const order = new Int32Array(stay.length + come.length)
  let [from, to] = [0, 0]
  for (const slot of come) {
    const until = firstAfter(columns, stay, standingOf(columns, slot))
    order.set(stay.subarray(from, until), to)
    to += until - from
    order[to++] = slot
    from = until
  }
  order.set(stay.subarray(from), to)
  columns.order = order
  keepPositions(columns, 0)
}

/** The place of the first that stands after this. */
export function firstAfter(
  columns: Columns,
  order: Int32Array,
  standing: Standing,
  oldestFirst = false,
): number {
  const comparing = oldestFirst ? compareOldest : compare
  let [low, high] = [0, order.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (comparing(standingOf(columns, order[middle] ?? 0), standing) > 0) high = middle
    else low = middle + 1
  }
  return low
}

// Of events.
function compareOldest(one: Standing, other: Standing): number {
  const isUndated = [one, other].some(({ day }) => day === OPEN)
  return isUndated ? compare(one, other) : compare(other, one)
}

function compareSlots(columns: Columns, a: number, b: number): number {
  const kind = columns.kind[a]! - columns.kind[b]!
  if (kind !== 0) return kind
  if (isDated(columns.kind[a]!)) {
    const day = dayOf(columns, b) - dayOf(columns, a)
    if (day !== 0) return day
    return columns.subject[a]! < columns.subject[b]! ? -1 : 1
  }
  return compare(standingOf(columns, a), standingOf(columns, b))
}

function keepPositions({ order, position }: Columns, from: number): void {
  for (let at = from; at < order.length; at++) position[order[at]!] = at
}
