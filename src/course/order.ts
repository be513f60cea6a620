// Which of several events came later. Days decide where they can; then what answers what; then the natural
// order of stages. The order in which events are told never counts.
import { boundsOf, isSurelyBefore } from './bounds.ts'
import type { Bounds } from './bounds.ts'
import type { Happening } from './step.ts'

export interface Placed<H extends Happening> {
  step: H
  order: number // the natural one, of its stage
}

interface Bounded<H extends Happening> {
  one: Placed<H>
  bounds: Bounds
  first: string // earliest and latest as text; open ones as far out as can be
  last: string
}

/** In time as far as it is known, the last at the end. Somebody may be detained thousands of times. */
export function inOrder<H extends Happening>(placed: readonly Placed<H>[]): Placed<H>[] {
  const all = sorted(placed)
  const waiting = [...all].sort((a, b) => compare(b.first, a.first)) // the earliest at the end
  const ending = [...all].sort((a, b) => compare(b.last, a.last))
  const [free, done]: [Bounded<H>[], Set<Bounded<H>>] = [[], new Set()]
  const rank = new Map(all.map((one, place) => [one, place]))
  const bySubject = new Map(all.map((one) => [one.one.step.subject, one]))
  while (done.size < all.length) {
    while (ending.length > 0 && done.has(ending.at(-1)!)) ending.pop()
    const horizon = ending.at(-1)?.last ?? LAST
    while (waiting.length > 0 && waiting.at(-1)!.first <= horizon) insert(free, waiting.pop()!, rank)
    const next = takeFirst(free, done, bySubject) ?? waiting.pop()!
    done.add(next)
  }
  return [...done].map(({ one }) => one)
}

function takeFirst<H extends Happening>(
  free: Bounded<H>[],
  done: ReadonlySet<Bounded<H>>,
  bySubject: ReadonlyMap<string, Bounded<H>>,
): Bounded<H> | undefined {
  const waitsFor = ({ one }: Bounded<H>) =>
    one.step.answers?.flatMap(({ event }) => bySubject.get(event) ?? []) ?? []
  const place = free.findIndex(
    (one) => !waitsFor(one).some((other) => other !== one && !done.has(other) && isAnsweredBy(other, one)),
  )
  return free.splice(Math.max(place, 0), 1)[0]
}

function insert<H extends Happening>(
  free: Bounded<H>[],
  one: Bounded<H>,
  rank: ReadonlyMap<Bounded<H>, number>,
): void {
  let [low, high] = [0, free.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rank.get(free[middle]!)! < rank.get(one)!) low = middle + 1
    else high = middle
  }
  free.splice(low, 0, one)
}

/** The one that none surely followed, and whatever may as well be the last. */
export function lastOf<H extends Happening>(placed: readonly Placed<H>[]): Placed<H>[] {
  const all = sorted(placed)
  const lastBegun = all.reduce((latest, { bounds }) => maximum(latest, bounds.earliest ?? FIRST), FIRST)
  const open = all.filter(({ last }) => last >= lastBegun)
  const answering = open.filter(({ one }) => (one.step.answers?.length ?? 0) > 0)
  const latest = open.filter((one) => !answering.some((other) => other !== one && isAnsweredBy(one, other)))
  return (latest.length > 0 ? latest : open).map(({ one }) => one).reverse()
}

// Where days and answers leave it open: what has no day stands by its stage alone.
function sorted<H extends Happening>(placed: readonly Placed<H>[]): Bounded<H>[] {
  return placed
    .map((one) => {
      const bounds = boundsOf(one.step.whens)
      return { one, bounds, first: bounds.earliest ?? FIRST, last: bounds.latest ?? LAST }
    })
    .sort(byNature)
}

function byNature<H extends Happening>(a: Bounded<H>, b: Bounded<H>): number {
  return (
    a.one.order - b.one.order ||
    compare(dayFor(a.bounds), dayFor(b.bounds)) ||
    compare(a.one.step.subject, b.one.step.subject)
  )
}

function isAnsweredBy<H extends Happening>(one: Bounded<H>, other: Bounded<H>): boolean {
  const { answers } = other.one.step
  if (!answers || answers.length === 0 || isSurelyBefore(other.bounds, one.bounds)) return false
  return answers.some(({ event }) => event === one.one.step.subject)
}

const FIRST = '0000-00-00'
const LAST = '9999-99-99'

function dayFor({ earliest, latest }: Bounds): string {
  return latest ?? earliest ?? ''
}

function maximum(a: string, b: string): string {
  return a > b ? a : b
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
