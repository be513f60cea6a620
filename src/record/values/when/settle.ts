// Gives a point its bounds. What hangs from the day of publication has none where that is unknown.
import type { Day } from '../value.ts'
import { addDays, addMonths, dayOf, lastOfMonth, partsOf, weekday } from '../day.ts'
import { calendarBounds } from './calendar-bounds.ts'
import type {
  Bounds,
  CalendarPoint,
  Part,
  Point,
  PublicationPoint,
  Settled,
  Unit,
  WeekdayPoint,
} from './point.ts'

export interface Hanging {
  published?: Day | undefined
  ahead: boolean // words of the future stand near
}

export function settle(point: Point, on: Hanging): Settled | undefined {
  if (point.kind === 'words') return undefined
  if (point.kind === 'calendar') return settleCalendar(point, on)
  if (on.published === undefined) return undefined
  const bounds = point.kind === 'weekday' ? weekdayBounds(point, on) : publicationBounds(point, on.published)
  return bounds && { ...bounds, basis: 'inferred' }
}

export function wholeUnit(unit: Unit, day: Day): { earliest: Day; latest: Day } {
  const { year, month } = partsOf(day)
  if (unit === 'day') return { earliest: day, latest: day }
  if (unit === 'month')
    return { earliest: dayOf(year, month, 1), latest: dayOf(year, month, lastOfMonth(year, month)) }
  if (unit === 'year') return { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) }
  const monday = addDays(day, 1 - weekday(day))
  return { earliest: monday, latest: addDays(monday, 6) }
}

export function moveBy(unit: Unit, day: Day, by: number): Day {
  if (unit === 'day') return addDays(day, by)
  if (unit === 'week') return addDays(day, by * 7)
  return addMonths(day, unit === 'month' ? by : by * 12)
}

function settleCalendar(point: CalendarPoint, on: Hanging): Settled | undefined {
  if (point.year !== undefined) return stated(calendarBounds({ ...point, year: point.year }))
  if (on.published === undefined) return undefined
  const published = partsOf(on.published).year
  if (point.yearBy !== undefined)
    return inferred(calendarBounds({ ...point, year: published + point.yearBy }))
  return inferred(nearestYear(point, on.published, point.ahead ?? on.ahead))
}

// The latest such date that is not after publication, or with words of the future the first that is
// not before. 29 February is sought over eight years; 31 April is never found.
function nearestYear(point: CalendarPoint, published: Day, ahead: boolean): Bounds | undefined {
  const step = ahead ? 1 : -1
  for (let tried = 0; tried <= 8; tried += 1) {
    const bounds = calendarBounds({ ...point, year: partsOf(published).year + tried * step })
    if (bounds && (ahead ? bounds.latest! >= published : bounds.earliest! <= published)) return bounds
  }
  return undefined
}

function weekdayBounds(point: WeekdayPoint, on: Hanging): Bounds {
  const published = on.published as Day
  const away = (point.weekday - weekday(published) + 7) % 7
  // 'last Wednesday' and 'next Wednesday' are never the day itself
  const strict = point.ahead !== undefined && away === 0
  const forward = point.ahead ?? on.ahead
  const moved = forward ? away + (strict ? 7 : 0) : away === 0 && !strict ? 0 : away - 7
  const day = addDays(published, moved)
  return { earliest: day, latest: day, edtf: `${day}?` }
}

function publicationBounds(point: PublicationPoint, published: Day): Bounds | undefined {
  const { unit, by, reach } = point
  if (reach === 'back') return interval(moveBy(unit, published, -by), published)
  if (reach === 'on') return interval(published, moveBy(unit, published, by))
  const whole = wholeUnit(unit, moveBy(unit, published, by))
  if (point.part !== undefined) return partOfUnit(point.part, unit, whole.earliest)
  if (reach === 'so-far') return interval(whole.earliest, published)
  if (reach === 'rest') return interval(published, whole.latest)
  return { ...whole, edtf: unitEdtf(unit, whole) }
}

function partOfUnit(part: Part, unit: Unit, first: Day): Bounds | undefined {
  const { year, month } = partsOf(first)
  return calendarBounds({ kind: 'calendar', year, month: unit === 'month' ? month : undefined, part })
}

function interval(earliest: Day, latest: Day): Bounds {
  return { earliest, latest, edtf: `${earliest}/${latest}` }
}

function unitEdtf(unit: Unit, whole: { earliest: Day; latest: Day }): string {
  if (unit === 'week') return `[${whole.earliest}..${whole.latest}]`
  return whole.earliest.slice(0, unit === 'day' ? 10 : unit === 'month' ? 7 : 4) + '?'
}

function stated(bounds: Bounds | undefined): Settled | undefined {
  return bounds && { ...bounds, basis: 'stated' }
}

function inferred(bounds: Bounds | undefined): Settled | undefined {
  if (!bounds) return undefined
  const plain = bounds.edtf !== undefined && /^[\dX-]+$/.test(bounds.edtf)
  return { ...bounds, edtf: plain ? `${bounds.edtf}?` : bounds.edtf, basis: 'inferred' }
}
