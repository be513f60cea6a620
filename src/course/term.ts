// When what was ordered ends: on the day that is said, or so long after it began. A month is a month of the
// calendar; "about two months" has no sharper end than its words.
import { addDays, addMonths } from '../record/values/day.ts'
import type { Day, Duration } from '../record/values/value.ts'
import { boundsOf, isDated } from './bounds.ts'
import type { Bounds } from './bounds.ts'
import type { Ordered } from './step.ts'

/** Undefined where nothing says when it ends. */
export function termEnd({ until, lengths }: Ordered, from: Bounds): Bounds | undefined {
  const said = boundsOf(until)
  if (isDated(said)) return said
  const ends = lengths.map((length) => endAfter(from, length)).filter(isDated)
  return ends[0]
}

/** `length` after a day between these bounds. */
export function endAfter(from: Bounds, length: Duration): Bounds {
  const units = unitsOf(length)
  if (!units) return {}
  return {
    earliest: from.earliest && units.min && later(from.earliest, units.min),
    latest: from.latest && units.max && later(from.latest, units.max),
  }
}

interface Units {
  months: number
  days: number
}

function unitsOf({
  iso,
  min,
  max,
}: Duration): { min: Units | undefined; max: Units | undefined } | undefined {
  const found = iso && /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(T.+)?$/.exec(iso)
  if (!found) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0] = found.slice(1, 5).map((digits) => Number(digits ?? 0))
  const hours = found[5] !== undefined // within the day, or into the next
  const whole: Units = { months: years * 12 + months, days: weeks * 7 + days }
  const longest: Units = hours ? { ...whole, days: whole.days + 1 } : whole
  if (hours || (min === undefined && max === undefined)) return { min: whole, max: longest }
  const one: Units = { months: years ? 12 : months ? 1 : 0, days: weeks ? 7 : days ? 1 : 0 }
  return { min: times(one, min), max: times(one, max) }
}

function times({ months, days }: Units, count: number | undefined): Units | undefined {
  return count === undefined ? undefined : { months: months * count, days: Math.round(days * count) }
}

function later(day: Day, { months, days }: Units): Day {
  return addDays(addMonths(day, Math.floor(months)), days)
}
