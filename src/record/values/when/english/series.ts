// Days in a row: '23 and 24 October 2022', '10-12 May', 'May 10-12, 2021'.
import { dayNumberAt } from './days.ts'
import { monthBeside, yearAfter } from './month-year.ts'
import type { WhenRole } from '../found.ts'
import type { CalendarPoint, Point } from '../point.ts'
import { afterAny, skip } from '../words.ts'
import type { Word } from '../words.ts'

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

// '23 and 24 October 2022', '10-12 May', '3, 5 and 9 June 2020'
export function daySeries(words: Word[], at: number): Expression | undefined {
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
export function monthFirstSeries(words: Word[], at: number): Expression | undefined {
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
