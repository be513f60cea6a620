// Which of several events came later. Days decide where they can; then what answers what; then the natural
// order of stages. The order in which events are told never counts.
import { boundsOf, isSurelyBefore } from './bounds.ts'
import type { Bounds } from './bounds.ts'
import type { Happening } from './step.ts'

export interface Placed<H extends Happening> {
  step: H
  order: number // the natural one, of its stage
}

/** In time as far as it is known, the last at the end. */
export function inOrder<H extends Happening>(placed: readonly Placed<H>[]): Placed<H>[] {
  const left = sorted(placed)
  const ordered: Placed<H>[] = []
  while (left.length > 0) {
    const free = left.findIndex((one) => !left.some((other) => other !== one && comesBefore(other, one)))
    ordered.push(...left.splice(Math.max(free, 0), 1).map(({ one }) => one))
  }
  return ordered
}

/** The one that none surely followed, and whatever may as well be the last. */
export function lastOf<H extends Happening>(placed: readonly Placed<H>[]): Placed<H>[] {
  const all = sorted(placed)
  const latest = all.filter((one) => !all.some((other) => other !== one && comesBefore(one, other)))
  return (latest.length > 0 ? latest : all).map(({ one }) => one).reverse()
}

interface Bounded<H extends Happening> {
  one: Placed<H>
  bounds: Bounds
}

function sorted<H extends Happening>(placed: readonly Placed<H>[]): Bounded<H>[] {
  return placed.map((one) => ({ one, bounds: boundsOf(one.step.whens) })).sort(byNature)
}

function comesBefore<H extends Happening>(a: Bounded<H>, b: Bounded<H>): boolean {
  if (isSurelyBefore(a.bounds, b.bounds)) return true
  return !isSurelyBefore(b.bounds, a.bounds) && answers(b.one.step, a.one.step)
}

function answers(one: Happening, other: Happening): boolean {
  return one.answers?.some(({ event }) => event === other.subject) ?? false
}

// Where days and answers leave it open. What has no day stands by its stage alone.
function byNature<H extends Happening>(a: Bounded<H>, b: Bounded<H>): number {
  return (
    a.one.order - b.one.order ||
    compare(dayFor(a.bounds), dayFor(b.bounds)) ||
    compare(a.one.step.subject, b.one.step.subject)
  )
}

function dayFor({ earliest, latest }: Bounds): string {
  return latest ?? earliest ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
