// Dates as a person or a file writes them: ISO days and the part of EDTF (ISO 8601-2) that we write
// ourselves. Own bounds: the common package takes season 21 for January to March.
import { isDay } from '../day.ts'
import type { Bounds, CalendarPoint, Settled } from './point.ts'
import { calendarBounds } from './calendar-bounds.ts'
import { widened } from './expression-bounds.ts'

export function readEdtf(typed: string): Settled | undefined {
  const bounds = interval(typed) ?? oneOf(typed) ?? setOf(typed) ?? qualified(typed)
  if (!bounds) return undefined
  if (bounds.earliest && bounds.latest && bounds.earliest > bounds.latest) return undefined
  return { ...bounds, edtf: typed, basis: 'stated' }
}

function interval(typed: string): Bounds | undefined {
  const [from, to, ...more] = typed.split('/')
  if (from === undefined || to === undefined || more.length > 0) return undefined
  const first = openOr(from)
  const last = openOr(to)
  if (!first || !last || (!first.earliest && !last.latest)) return undefined
  if (first.earliest && last.earliest && first.earliest > last.earliest) return undefined
  return { earliest: first.earliest, latest: last.latest }
}

function openOr(typed: string): Bounds | undefined {
  return typed === '' || typed === '..' ? {} : qualified(typed)
}

// '[a..b]': one unknown day within
function oneOf(typed: string): Bounds | undefined {
  const found = /^\[([\d-]*)\.\.([\d-]*)\]$/.exec(typed)
  const first = found && openOr(found[1]!)
  const last = found && openOr(found[2]!)
  if (!first || !last || (!first.earliest && !last.latest)) return undefined
  return { earliest: first.earliest, latest: last.latest }
}

// '{a,b}': each of them
function setOf(typed: string): Bounds | undefined {
  const listed = /^\{(.+)\}$/.exec(typed)?.[1]?.split(',').map(qualified)
  if (!listed || listed.some((one) => one === undefined)) return undefined
  return {
    earliest: listed.map((one) => one!.earliest!).sort()[0],
    latest: listed
      .map((one) => one!.latest!)
      .sort()
      .at(-1),
  }
}

function qualified(typed: string): Bounds | undefined {
  const sign = /[?~%]$/.exec(typed)?.[0]
  const bounds = plain(sign ? typed.slice(0, -1) : typed)
  return bounds && (sign === '~' || sign === '%') ? widened(bounds) : bounds
}

function plain(typed: string): Bounds | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(typed))
    return isDay(typed) ? { earliest: typed, latest: typed, edtf: typed } : undefined
  const decade = /^(\d{3})X$/.exec(typed)
  if (decade) return bounded({ year: Number(decade[1]) * 10, part: 'decade' })
  const found = /^(\d{4})(?:-(\d\d))?$/.exec(typed)
  if (!found) return undefined
  const code = found[2] === undefined ? undefined : Number(found[2])
  return bounded({ year: Number(found[1]), ...monthOrPart(code) })
}

function monthOrPart(code: number | undefined): Pick<CalendarPoint, 'month' | 'part'> {
  if (code === undefined || code <= 12) return { month: code }
  if (code >= 21 && code <= 24) return { part: { season: code - 20 } }
  if (code >= 33 && code <= 36) return { part: { quarter: code - 32 } }
  return code === 40 || code === 41 ? { part: { half: code - 39 } } : { month: code }
}

function bounded(point: Pick<CalendarPoint, 'month' | 'part'> & { year: number }): Bounds | undefined {
  if (point.year === 0 || point.month === 0 || (point.month ?? 1) > 12) return undefined
  return calendarBounds({ kind: 'calendar', ...point })
}
