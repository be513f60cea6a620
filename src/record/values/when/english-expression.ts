// How English joins points in time: 'from X till Y', '23 and 24 October', 'since X', 'by the end of X'.
import type { WhenRole } from './found.ts'
import { dayNumberAt, longest, monthBeside, pointAt, yearAfter } from './english-calendar.ts'
import type { Asked } from './english-calendar.ts'
import { dayTimes } from './english-lexicon.ts'
import { publicationAt } from './english-relative.ts'
import type { CalendarPoint, Point } from './point.ts'
import { after, afterAny, isGlued, skip } from './words.ts'
import type { Word } from './words.ts'

export interface Placed {
  point: Point
  first: number
  next: number
}

export interface Expression {
  role: WhenRole
  joined: 'one' | 'set' | 'range'
  points: Placed[]
  next: number
  // 'not before X' and 'X or later' say a bound themselves; 'shortly' narrows before and after
  sense?: 'shortly' | 'or-later' | undefined
}

export function expressionAt(words: Word[], at: number, asked: Asked = 'no'): Expression | undefined {
  return furthest([framed(words, at), led(words, at), orLater(words, at), joinedAt(words, at, asked)])
}

function furthest(all: (Expression | undefined)[]): Expression | undefined {
  let best: Expression | undefined
  for (const one of all) if (one && (!best || one.next > best.next)) best = one
  return best
}

const till = ['till', 'until', 'to', 'through', 'up to', '-', '–', '—', 'and until', 'until the', 'up until']
const moves = /^(postponed|moved|rescheduled|delayed|deferred|shifted)$/

// 'from X till Y', 'between X and Y'
function framed(words: Word[], at: number): Expression | undefined {
  const word = words[at]?.lower
  if (word !== 'from' && word !== 'between') return undefined
  const series = daySeries(words, at + 1)
  if (series && series.points.length === 2) return { ...series, joined: 'range', role: 'range' }
  const first = placedAt(words, at + 1, 'asked')
  const joint = first && afterAny(words, first.next, word === 'from' ? till : ['and'])
  const second = joint === undefined ? undefined : placedAt(words, skip(words, joint, 'in', 'on'), 'asked')
  if (first && second && !isMove(words, at)) return range(first, second)
  return word === 'from' && first ? onward(words, first) : undefined
}

function isMove(words: Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some((word) => moves.test(word.lower))
}

function onward(words: Word[], first: Placed): Expression | undefined {
  const next = afterAny(words, first.next, ['on', 'onwards', 'onward'])
  if (next === undefined || /^[\p{L}\d]/u.test(words[next]?.text ?? '')) return undefined
  return { role: 'after', joined: 'one', points: [first], next, sense: 'or-later' }
}

const leaders: readonly { words: string; role: WhenRole; sense?: 'shortly' | 'or-later'; asked: Asked }[] = [
  { words: 'since', role: 'onset', asked: 'asked' },
  { words: 'ever since', role: 'onset', asked: 'asked' },
  { words: 'as of', role: 'onset', asked: 'asked' },
  { words: 'as from', role: 'onset', asked: 'asked' },
  { words: 'starting from', role: 'onset', asked: 'asked' },
  { words: 'until', role: 'until', asked: 'asked' },
  { words: 'till', role: 'until', asked: 'asked' },
  { words: 'up to', role: 'until', asked: 'no' },
  { words: 'up until', role: 'until', asked: 'asked' },
  { words: 'by', role: 'until', asked: 'no' },
  { words: 'no later than', role: 'until', asked: 'asked' },
  { words: 'not later than', role: 'until', asked: 'asked' },
  { words: 'before', role: 'before', asked: 'no' },
  { words: 'prior to', role: 'before', asked: 'asked' },
  { words: 'after', role: 'after', asked: 'no' },
  { words: 'shortly before', role: 'before', sense: 'shortly', asked: 'asked' },
  { words: 'just before', role: 'before', sense: 'shortly', asked: 'asked' },
  { words: 'shortly after', role: 'after', sense: 'shortly', asked: 'asked' },
  { words: 'just after', role: 'after', sense: 'shortly', asked: 'asked' },
  { words: 'not before', role: 'after', sense: 'or-later', asked: 'asked' },
  { words: 'around', role: 'about', asked: 'no' },
  { words: 'about', role: 'about', asked: 'no' },
  { words: 'approximately', role: 'about', asked: 'asked' },
  { words: 'circa', role: 'about', asked: 'asked' },
]

function led(words: Word[], at: number): Expression | undefined {
  let best: Expression | undefined
  for (const leader of leaders) {
    const start = after(words, at, leader.words)
    const one =
      start === undefined ? undefined : placedAt(words, skip(words, start, 'about', 'on'), leader.asked)
    if (!one || (best && best.next > one.next)) continue
    best = { role: leader.role, joined: 'one', points: [one], next: one.next, sense: leader.sense }
  }
  return best
}

function orLater(words: Word[], at: number): Expression | undefined {
  const one = placedAt(words, at, 'no')
  const next = one && after(words, one.next, 'or later')
  if (!one || next === undefined) return undefined
  return { role: 'after', joined: 'one', points: [one], next, sense: 'or-later' }
}

// A point alone, or points that a list or dash joins.
function joinedAt(words: Word[], at: number, asked: Asked): Expression | undefined {
  const start = afterDayTime(words, at)
  const series = daySeries(words, start) ?? monthFirstSeries(words, start)
  const first = placedAt(words, at, asked)
  if (series && (!first || series.next > first.next)) return series
  if (!first) return undefined
  return rangeFrom(words, first) ?? setFrom(words, first)
}

function rangeFrom(words: Word[], first: Placed): Expression | undefined {
  const joint = afterAny(words, first.next, ['to', 'till', 'until', 'through', '-', '–', '—'])
  if (joint === undefined || first.point.kind !== 'calendar') return undefined
  const second = placedAt(words, joint, 'asked')
  if (second?.point.kind !== 'calendar' || isMove(words, first.first - 1)) return shortYears(words, first)
  return range(first, second)
}

// '2016-17', '2016/17' is not told from a number of a document and stays alone.
function shortYears(words: Word[], first: Placed): Expression | undefined {
  const point = first.point as CalendarPoint
  const short = words[first.next + 1]
  if (!isGlued(words, first.next) || !isGlued(words, first.next + 1) || !/^\d\d$/.test(short?.text ?? ''))
    return undefined
  if (point.year === undefined || point.month !== undefined || point.part !== undefined) return undefined
  const year = Math.floor(point.year / 100) * 100 + Number(short!.text)
  const second: Placed = { point: { kind: 'calendar', year }, first: first.next + 1, next: first.next + 2 }
  return year > point.year ? range(first, second) : undefined
}

// Two dates are one expression only where the first needs the second's year: '3 May and 2 June 2021'.
function setFrom(words: Word[], first: Placed): Expression {
  const points = [first]
  for (let last = first; ; last = points.at(-1)!) {
    const listed = after(words, last.next, ',')
    const joint = afterAny(words, listed ?? last.next, ['and', 'or', '&']) ?? listed
    const next = joint === undefined || !needsYear(last.point) ? undefined : placedAt(words, joint, 'asked')
    if (next?.point.kind !== 'calendar' || next.point.month === undefined) break
    points.push(next)
  }
  const complete = points.length > 1 && !endsInComma(words, points)
  if (!complete) return { role: 'point', joined: 'one', points: [first], next: first.next }
  return { role: 'set', joined: 'set', points, next: points.at(-1)!.next }
}

function needsYear(point: Point): boolean {
  return (
    point.kind === 'calendar' &&
    point.month !== undefined &&
    point.year === undefined &&
    point.yearBy === undefined
  )
}

// 'On 3 May, June Okoro …': a comma alone does not make a list.
function endsInComma(words: Word[], points: Placed[]): boolean {
  return words[points.at(-1)!.first - 1]?.text === ','
}

function range(first: Placed, second: Placed): Expression {
  return { role: 'range', joined: 'range', points: [first, second], next: second.next }
}

function placedAt(words: Word[], at: number, asked: Asked): Placed | undefined {
  const start = afterDayTime(words, at)
  const read = longest<Point>([pointAt(words, start, asked), publicationAt(words, start)])
  if (!read) return undefined
  const isDay = read.point.kind !== 'calendar' || read.point.day !== undefined
  if (start !== at && !isDay) return undefined
  return { point: read.point, first: at, next: read.next }
}

// 'late in the evening on', 'the night of': how the hour is told before the day.
function afterDayTime(words: Word[], at: number): number {
  const hedged = skip(words, at, 'late', 'early')
  const start = skip(words, hedged === at ? at : skip(words, hedged, 'in', 'on', 'during'), 'the')
  const time = skip(words, start, 'late', 'early')
  if (!dayTimes.has(words[time]?.lower ?? '') && words[time]?.lower !== 'hours') return at
  return afterAny(words, time + 1, ['of the', 'of', 'on the', 'on', 'from']) ?? at
}

// '23 and 24 October 2022', '10-12 May', '3, 5 and 9 June 2020'
function daySeries(words: Word[], at: number): Expression | undefined {
  const days: { day: number; first: number; next: number }[] = []
  let start = skip(words, at, 'the')
  let isRange = false
  for (let read = dayNumberAt(words, start); read; read = dayNumberAt(words, start)) {
    days.push({ day: read.point, first: start, next: read.next })
    const listed = afterAny(words, read.next, [', and', ',', 'and', 'or', '&'])
    const ranged =
      days.length === 1
        ? afterAny(words, read.next, ['to', 'till', 'until', 'through', '-', '–', '—'])
        : undefined
    isRange ||= ranged !== undefined
    start = skip(words, listed ?? ranged ?? words.length, 'the')
  }
  const last = days.at(-1)
  const month = last && days.length > 1 ? monthBeside(words, skip(words, last.next, 'of')) : undefined
  if (!month || (isRange && days.length > 2)) return undefined
  return ofMonth(words, days, month.point, month.next, isRange)
}

// 'May 10-12, 2021'
function monthFirstSeries(words: Word[], at: number): Expression | undefined {
  const month = monthBeside(words, at)
  const first = month && dayNumberAt(words, month.next)
  const joint = first && afterAny(words, first.next, ['to', '-', '–', 'and'])
  const second = joint === undefined ? undefined : dayNumberAt(words, joint)
  if (!month || !first || !second || joint === undefined) return undefined
  // 'May 10 and 12 people': the year or a dash must show that both are days
  const isRange = words[first.next]?.lower !== 'and'
  if (!isRange && yearAfter(words, second.next) === undefined) return undefined
  const days = [
    { day: first.point, first: at, next: first.next },
    { day: second.point, first: joint, next: second.next },
  ]
  return ofMonth(words, days, month.point, second.next, isRange)
}

function ofMonth(
  words: Word[],
  days: { day: number; first: number; next: number }[],
  month: number,
  next: number,
  isRange: boolean,
): Expression {
  const year = yearAfter(words, next)
  const end = year?.next ?? next
  const points = days.map(({ day, first, next: own }, index): Placed => {
    const point: CalendarPoint = { kind: 'calendar', month, day, ...year?.point }
    // the last day's words go on to the end: the month first, as in 'May 10-12', is with the first
    return { point, first, next: index === days.length - 1 ? end : own }
  })
  const joined = isRange ? 'range' : 'set'
  return { role: joined, joined, points, next: end }
}
