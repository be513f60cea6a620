// The days something can have happened on. An absent bound is open; nothing is narrowed that nobody narrowed.
import { dayNumber } from '../record/values/day.ts'
import type { Day, When } from '../record/values/value.ts'

export interface Bounds {
  earliest?: Day | undefined
  latest?: Day | undefined
}

/** Days counted; an absent bound is open. */
export interface DayCount {
  min?: number | undefined
  max?: number | undefined
}

// Of a disputed date: from the first day any side allows to the last.
export function boundsOf(whens: readonly When[]): Bounds {
  if (whens.length === 0) return {}
  const [first, last] = [whens.map(({ earliest }) => earliest), whens.map(({ latest }) => latest)]
  return {
    earliest: first.includes(undefined) ? undefined : (first as Day[]).sort()[0],
    latest: last.includes(undefined) ? undefined : (last as Day[]).sort().at(-1),
  }
}

export function isDated({ earliest, latest }: Bounds): boolean {
  return earliest !== undefined || latest !== undefined
}

/** Whatever the days were, the one was over before the other began. */
export function isSurelyBefore(a: Bounds, b: Bounds): boolean {
  return a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest
}

/** From the one to the other: never less than nothing. */
export function daysBetween(from: Bounds, to: Bounds): DayCount {
  return { min: apart(from.latest, to.earliest), max: apart(from.earliest, to.latest) }
}

function apart(from: Day | undefined, to: Day | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : Math.max(0, dayNumber(to) - dayNumber(from))
}
