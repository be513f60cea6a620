// How English joins points in time: 'from X till Y', 'since X', 'by the end of X'.
import { pointAt } from './calendar.ts'
import { dayTimes } from './lexicon.ts'
import { longest } from './month-year.ts'
import type { Asked } from './month-year.ts'
import { publicationAt } from './publication.ts'
import { daySeries, monthFirstSeries } from './series.ts'
import type { Expression, Placed } from './series.ts'
import type { WhenRole } from '../found.ts'
import type { CalendarPoint, Point } from '../point.ts'
import { after, afterAny, isGlued, skip } from '../words.ts'
import type { Word } from '../words.ts'

export function expressionAt(words: Word[], at: number, asked: Asked = 'no'): Expression | undefined {
  return furthest([framed(words, at), led(words, at), orLater(words, at), joinedAt(words, at, asked)])
}

function furthest(all: (Expression | undefined)[]): Expression | undefined {
  let best: Expression | undefined
  for (const one of all) if (one && (!best || one.next > best.next)) best = one
  return best
}

const till = ['till', 'until', 'to', 'through', 'up to', '-', '–', '—', 'up until']
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
  { words: 'since at least', role: 'onset', asked: 'asked' },
  { words: 'as early as', role: 'onset', asked: 'asked' },
  { words: 'since around', role: 'onset', asked: 'asked' },
  { words: 'since about', role: 'onset', asked: 'asked' },
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
    const one = start === undefined ? undefined : placedAfter(words, start, leader.asked)
    if (!one || (best && best.next > one.next)) continue
    best = { role: leader.role, joined: 'one', points: [one], next: one.next, sense: leader.sense }
  }
  return best
}

// 'After the 10 May vote' names the day too.
function placedAfter(words: Word[], at: number, asked: Asked): Placed | undefined {
  const start = skip(words, at, 'about', 'on')
  return placedAt(words, start, asked) ?? placedAt(words, skip(words, start, 'the'), asked)
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
  const joint = afterAny(words, first.next, till)
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
