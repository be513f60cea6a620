// Counts that are said again and again of one thing: signatures under a petition, people at a strike. Each as
// it was said, on which day; which of them cannot be if the count only grows is for a check to say.
import type { Count } from '../record/values/value.ts'
import { boundsOf, isSurelyBefore } from './bounds.ts'
import type { Bounds } from './bounds.ts'

export interface SaidCount {
  count: Count
  on: Bounds // the day it was so, as far as it is said
}

/** In time; what has no day stands at the end. */
export function countsInTime(said: readonly SaidCount[]): SaidCount[] {
  return [...said].sort((a, b) => compare(orderOf(a), orderOf(b)))
}

/** Pairs of a count and a later one that is smaller: of a number that only grows, one of them cannot be right. */
export function shrinking(said: readonly SaidCount[]): [SaidCount, SaidCount][] {
  return said.flatMap((first) =>
    said
      .filter((later) => isSurelyBefore(first.on, later.on) && isLess(later.count, first.count))
      .map((later): [SaidCount, SaidCount] => [first, later]),
  )
}

/** Each step's counts, on the step's own day. */
export function countsOf(
  steps: readonly { counts: readonly Count[]; whens: Parameters<typeof boundsOf>[0] }[],
) {
  return countsInTime(
    steps.flatMap(({ counts, whens }) => counts.map((count) => ({ count, on: boundsOf(whens) }))),
  )
}

function isLess(a: Count, b: Count): boolean {
  const same = a.of === undefined || b.of === undefined || a.of === b.of
  return same && a.max !== undefined && b.min !== undefined && a.max < b.min
}

function orderOf({ on, count }: SaidCount): string {
  return `${on.latest ?? on.earliest ?? '9999-99-99'} ${count.min ?? ''} ${count.said}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
