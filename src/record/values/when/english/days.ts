// English days: '10th of March, 2017', 'Friday, March 10', 'on Wednesday', days that have a name.
import { namedDays, weekdays } from './lexicon.ts'
import { monthBeside, withYear } from './month-year.ts'
import type { Asked, Read } from './month-year.ts'
import { isDigits, isFreeNumber } from '../numeric-day.ts'
import { after, isCapital, isGlued, skip, told } from '../words.ts'
import type { Word } from '../words.ts'

export function dayNumberAt(words: Word[], at: number): Read<number> | undefined {
  const word = words[at]
  if (!word || !/^\d{1,2}$/.test(word.text) || Number(word.text) > 31 || Number(word.text) === 0)
    return undefined
  const ordinal = isGlued(words, at + 1) && /^(st|nd|rd|th)$/.test(words[at + 1]?.lower ?? '')
  return { point: Number(word.text), next: ordinal ? at + 2 : at + 1 }
}

export function dayAndMonth(words: Word[], at: number): Read | undefined {
  const start = skip(words, weekdayBefore(words, at), 'the')
  const day = dayNumberAt(words, start)
  const month = day && monthBeside(words, skip(words, day.next, 'of'))
  if (!day || !month || !isFreeNumber(words, start)) return undefined
  // 'the 10th of May' holds its article, 'the 10 May vote' does not
  if (words[start - 1]?.lower === 'the' && start > at && words[day.next]?.lower !== 'of') return undefined
  return withYear(words, { kind: 'calendar', month: month.point, day: day.point }, month.next)
}

export function monthAndDay(words: Word[], at: number): Read | undefined {
  const start = weekdayBefore(words, at)
  const month = isCapital(words[start]) ? monthBeside(words, start) : undefined
  const day = month && dayNumberAt(words, skip(words, month.next, 'the'))
  if (!month || !day || isDigits(words[day.next]) || words[day.next]?.lower === ':') return undefined
  return withYear(words, { kind: 'calendar', month: month.point, day: day.point }, day.next)
}

function weekdayBefore(words: Word[], at: number): number {
  if (told(weekdays, words[at]) === undefined) return at
  return skip(words, skip(words, at + 1, ','), 'the')
}

export function weekdayAt(words: Word[], at: number, asked: Asked): Read | undefined {
  const leader = words[at]?.lower ?? ''
  const start = /^(last|next|this|the)$/.test(leader) ? at + 1 : at
  const weekday = told(weekdays, words[start])
  if (weekday === undefined || !isCapital(words[start])) return undefined
  const cued =
    asked !== 'no' || start > at || /^(on|since|until|till|by|from)$/.test(words[at - 1]?.lower ?? '')
  const time = /^(morning|afternoon|evening|night)$/.test(words[start + 1]?.lower ?? '')
  // Sunday is a given name too
  const named = words[start]?.lower === 'sunday' && isCapital(words[start + 1])
  if (named || (!cued && !time)) return undefined
  const ahead = told({ last: false, next: true }, words[at])
  return { point: { kind: 'weekday', weekday, ahead }, next: time ? start + 2 : start + 1 }
}

export function namedDayAt(words: Word[], at: number): Read | undefined {
  if (!isCapital(words[at])) return undefined
  for (const named of namedDays) {
    const next = after(words, at, named.words)
    if (next === undefined) continue
    return withYear(words, { kind: 'calendar', month: named.month, day: named.day }, next)
  }
  return undefined
}
