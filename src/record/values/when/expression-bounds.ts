// The bounds of points that words join or lead: 'from X till Y', 'since X', 'about X'.
import type { Basis, Day } from '../value.ts'
import { addDays } from '../day.ts'
import type { Bounds, CalendarPoint, Point, Settled } from './point.ts'
import { settle } from './settle.ts'
import type { Hanging } from './settle.ts'
import type { WhenRole } from './found.ts'

// The last point's year holds for those before it that have none; 'from November to March 2021' began
// the year before.
export function settleJoined(points: Point[], on: Hanging): (Settled | undefined)[] {
  const settled: (Settled | undefined)[] = []
  let later: { year: number; month: number | undefined; basis: Basis } | undefined
  for (const point of points.toReversed()) {
    const one =
      point.kind === 'calendar' && later && lacksYear(point) ? withYearOf(point, later) : settle(point, on)
    settled.unshift(point.kind === 'weekday' && one ? weekBefore(one, settled[0]) : one)
    const year = one?.earliest === undefined ? undefined : Number(one.earliest.slice(0, 4))
    later = year === undefined ? undefined : { year, month: monthOf(point), basis: one!.basis }
  }
  return settled
}

// 'from Monday to Friday'
function weekBefore(one: Settled, next: Settled | undefined): Settled {
  if (next?.earliest === undefined || one.earliest === undefined || one.earliest <= next.earliest) return one
  const day = addDays(one.earliest, -7)
  return { ...one, earliest: day, latest: day, edtf: `${day}?` }
}

function lacksYear(point: CalendarPoint): boolean {
  return point.year === undefined && point.yearBy === undefined && point.month !== undefined
}

function monthOf(point: Point): number | undefined {
  return point.kind === 'calendar' ? point.month : undefined
}

function withYearOf(
  point: CalendarPoint,
  later: { year: number; month: number | undefined; basis: Basis },
): Settled | undefined {
  const before = later.month !== undefined && point.month !== undefined && point.month > later.month
  const year = before ? later.year - 1 : later.year
  const settled = settle({ ...point, year }, { ahead: false })
  return settled && { ...settled, basis: before ? 'inferred' : later.basis }
}

// A range lasts from the first day of its beginning to the last of its end. Undefined: the wrong way
// round.
export function rangeOf(first: Settled, last: Settled): Settled | undefined {
  const basis = weaker(first.basis, last.basis)
  if (first.earliest! > last.latest! || first.earliest! > last.earliest!) return undefined
  const edtf = `${edge(first, first.earliest!)}/${edge(last, last.latest!)}`
  return { earliest: first.earliest, latest: last.latest, edtf, basis }
}

export function setOf(all: Settled[]): Settled {
  const earliest = all.map((one) => one.earliest!).sort()[0]
  const latest = all
    .map((one) => one.latest!)
    .sort()
    .at(-1)
  const basis = all.reduce<Basis>((so, one) => weaker(so, one.basis), 'stated')
  return { earliest, latest, edtf: `{${all.map((one) => edge(one, one.earliest!)).join(',')}}`, basis }
}

export function ledBounds(role: WhenRole, one: Settled, sense?: 'shortly' | 'or-later'): Settled {
  const { earliest, latest, basis } = one
  if (role === 'onset') return { ...one, edtf: `${edge(one, earliest!)}/..` }
  if (role === 'until') return { latest, edtf: `../${edge(one, latest!)}`, basis }
  if (sense === 'or-later') return { earliest, edtf: `${edge(one, earliest!)}/..`, basis }
  if (sense === 'shortly') return { ...near(role, one), basis }
  if (role === 'before') return { latest: earliest, edtf: `../${earliest}`, basis }
  if (role === 'after') return { earliest: latest, edtf: `${latest}/..`, basis }
  return role === 'about' ? { ...widened(one), basis } : one
}

// 'Shortly' is a week, before the first or after the last day.
function near(role: WhenRole, one: Settled): Bounds {
  const [earliest, latest] =
    role === 'before' ? [addDays(one.earliest!, -7), one.latest!] : [one.earliest!, addDays(one.latest!, 7)]
  return { earliest, latest, edtf: `[${earliest}..${latest}]` }
}

// 'About' is three days either way of a day, ten of a month or a part of one, three months of more.
export function widened(one: {
  earliest?: Day | undefined
  latest?: Day | undefined
  edtf?: string | undefined
}): Bounds {
  const by = margin(one.earliest!, one.latest!)
  const approximate =
    one.edtf && /^\d{4}(-\d\d){0,2}\??$/.test(one.edtf) ? one.edtf.replace('?', '') : undefined
  const [earliest, latest] = [addDays(one.earliest!, -by), addDays(one.latest!, by)]
  if (approximate === undefined) return { earliest, latest, edtf: `[${earliest}..${latest}]` }
  return { earliest, latest, edtf: approximate + (one.edtf!.endsWith('?') ? '%' : '~') }
}

function margin(earliest: Day, latest: Day): number {
  if (earliest === latest) return 3
  return addDays(earliest, 31) > latest ? 10 : 90
}

// What of an EDTF may stand within an interval or set: a day, month or year; a part is given by its
// outer day. That the year is inferred, the basis says.
function edge({ edtf = '' }: Settled, outer: Day): string {
  const plain = edtf.replace('?', '')
  return /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(plain) ? plain : outer
}

function weaker(a: Basis, b: Basis): Basis {
  return a === 'stated' ? b : a
}
