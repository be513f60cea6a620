// The first and last day that a calendar expression with a known year can mean, and its EDTF
// (ISO 8601-2). Part of a month: early 1–10, mid 11–20, late 21–last. Part of a year: early, mid and
// late are thirds, its start and end the first and last quarter.
import type { Day } from '../value.ts'
import { addDays, dayOf, isDayOf, lastOfMonth } from '../day.ts'
import type { Bounds, CalendarPoint, Part } from './point.ts'

export function calendarBounds(point: CalendarPoint & { year: number }): Bounds | undefined {
  const { year, month, day, part } = point
  if (month === undefined) return partOfYear(year, part)
  if (day === undefined) return partOfMonth(year, month, part)
  if (!isDayOf(year, month, day)) return undefined
  const only = dayOf(year, month, day)
  return { earliest: only, latest: only, edtf: only }
}

function partOfMonth(year: number, month: number, part: Part | undefined): Bounds | undefined {
  const last = lastOfMonth(year, month)
  if (part === undefined) return { ...days(year, month, 1, last), edtf: dayOf(year, month, 1).slice(0, 7) }
  const within = daysOfMonthPart(part, last)
  return within && oneDayOf(days(year, month, ...within))
}

function daysOfMonthPart(part: Part, last: number): [number, number] | undefined {
  if (part === 'start' || part === 'early') return [1, 10]
  if (part === 'mid') return [11, 20]
  if (part === 'end' || part === 'late') return [21, last]
  if (part === 'decade') return undefined
  if ('half' in part) return part.half === 1 ? [1, 15] : [16, last]
  if (!('week' in part)) return undefined
  return part.week === -1 ? [last - 6, last] : [part.week * 7 - 6, Math.min(part.week * 7, last)]
}

function partOfYear(year: number, part: Part | undefined): Bounds | undefined {
  const named = String(year).padStart(4, '0')
  if (part === undefined) return { ...months(year, 1, 12), edtf: named }
  if (part === 'decade') return { ...whole(year, year + 9), edtf: named.slice(0, 3) + 'X' }
  if (part === 'start') return oneDayOf(months(year, 1, 3))
  if (part === 'early') return oneDayOf(months(year, 1, 4))
  if (part === 'mid') return oneDayOf(months(year, 5, 8))
  if (part === 'late') return oneDayOf(months(year, 9, 12))
  if (part === 'end') return oneDayOf(months(year, 10, 12))
  if ('half' in part)
    return { ...months(year, part.half * 6 - 5, part.half * 6), edtf: `${named}-${39 + part.half}` }
  if ('quarter' in part)
    return { ...months(year, part.quarter * 3 - 2, part.quarter * 3), edtf: `${named}-${32 + part.quarter}` }
  if ('season' in part) return { ...season(year, part.season), edtf: `${named}-${20 + part.season}` }
  if ('months' in part) return monthsOf(year, part.months)
  return part.week === -1
    ? oneDayOf({ earliest: dayOf(year, 12, 25), latest: dayOf(year, 12, 31) })
    : oneDayOf(weekOfYear(year, part.week))
}

function monthsOf(year: number, count: number): Bounds {
  const { earliest, latest } = count > 0 ? months(year, 1, count) : months(year, 13 + count, 12)
  return { earliest, latest, edtf: `${earliest.slice(0, 7)}/${latest.slice(0, 7)}` }
}

// Seasons are the northern ones. 'Winter 2017' may begin or end that year; both are within.
function season(year: number, of: number): { earliest: Day; latest: Day } {
  if (of < 4) return months(year, of * 3, of * 3 + 2)
  return { earliest: dayOf(year - 1, 12, 1), latest: dayOf(year + 1, 2, lastOfMonth(year + 1, 2)) }
}

function weekOfYear(year: number, week: number): { earliest: Day; latest: Day } {
  const earliest = addDays(dayOf(year, 1, 1), (week - 1) * 7)
  return { earliest, latest: addDays(earliest, 6) }
}

function months(year: number, first: number, last: number): { earliest: Day; latest: Day } {
  return { earliest: dayOf(year, first, 1), latest: dayOf(year, last, lastOfMonth(year, last)) }
}

function whole(first: number, last: number): { earliest: Day; latest: Day } {
  return { earliest: dayOf(first, 1, 1), latest: dayOf(last, 12, 31) }
}

function days(year: number, month: number, first: number, last: number): { earliest: Day; latest: Day } {
  return { earliest: dayOf(year, month, first), latest: dayOf(year, month, last) }
}

// EDTF tells 'one unknown day within' ([a..b]) from 'lasted from to' (a/b).
function oneDayOf(bounds: { earliest: Day; latest: Day }): Bounds {
  return { ...bounds, edtf: `[${bounds.earliest}..${bounds.latest}]` }
}
