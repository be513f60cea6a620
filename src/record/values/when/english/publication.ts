// English times told from the day of publication: 'last week', 'two years ago', 'the past year'.
import { dayTimes, numberWords, units } from './lexicon.ts'
import type { Read } from './month-year.ts'
import type { PublicationPoint } from '../point.ts'
import { after, afterAny, told } from '../words.ts'
import type { Word } from '../words.ts'

export function publicationAt(words: Word[], at: number): Read<PublicationPoint> | undefined {
  return (
    nearDay(words, at) ?? soFar(words, at) ?? pastUnits(words, at) ?? wholeUnitAt(words, at) ?? ago(words, at)
  )
}

const nearDays: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }

function nearDay(words: Word[], at: number): Read<PublicationPoint> | undefined {
  const by = told(nearDays, words[at])
  if (by === undefined) return undefined
  const time = dayTimes.has(words[at + 1]?.lower ?? '')
  return { point: { kind: 'publication', unit: 'day', by, reach: 'whole' }, next: time ? at + 2 : at + 1 }
}

function soFar(words: Word[], at: number): Read<PublicationPoint> | undefined {
  const start = afterAny(words, at, ['earlier', 'earlier in', 'so far', 'later', 'later in'])
  const of = start === undefined ? undefined : afterAny(words, start, ['this', 'the'])
  const unit = of === undefined ? undefined : told(units, words[of])
  if (of === undefined || !unit || unit === 'day') return undefined
  const reach = words[at]?.lower === 'later' ? 'rest' : 'so-far'
  return { point: { kind: 'publication', unit, by: 0, reach }, next: of + 1 }
}

const reaches: Readonly<Record<string, 'back' | 'on'>> = {
  past: 'back',
  last: 'back',
  previous: 'back',
  next: 'on',
  coming: 'on',
}

// 'the past year' is the twelve months before publication; 'last year' the calendar year.
function pastUnits(words: Word[], at: number): Read<PublicationPoint> | undefined {
  const start = afterAny(words, at, ['the', 'these'])
  const reach = start === undefined ? undefined : told(reaches, words[start])
  if (start === undefined || !reach) return undefined
  const count = numberAt(words[start + 1])
  const of = count === undefined ? start + 1 : start + 2
  const isDecade = words[of]?.lower === 'decade'
  const unit = isDecade ? 'year' : told(units, words[of])
  // 'the next day', 'the previous year' hang from what was told before; 'the past months' is vague
  const isOne =
    /^(past|last|coming)$/.test(words[start]?.lower ?? '') && (isDecade || unit === words[of]?.lower)
  if (!unit || (count === undefined && !isOne)) return undefined
  return { point: { kind: 'publication', unit, by: (count ?? 1) * (isDecade ? 10 : 1), reach }, next: of + 1 }
}

function wholeUnitAt(words: Word[], at: number): Read<PublicationPoint> | undefined {
  const yearLong = after(words, at, 'the year')
  const led = `${words[at - 2]?.lower ?? ''} ${words[at - 1]?.lower ?? ''}`
  if (
    yearLong !== undefined &&
    /(?:^| )(?:during|over|throughout|across|within|course of|most of|much of|part of|rest of)$/.test(led)
  )
    return { point: { kind: 'publication', unit: 'year', by: 0, reach: 'whole' }, next: yearLong }
  const by = told({ this: 0, last: -1, next: 1 }, words[at])
  const unit = words[at + 1]?.lower
  if (by === undefined || (unit !== 'week' && unit !== 'month' && unit !== 'year')) return undefined
  if (words[at - 1]?.lower === 'the') return undefined
  return { point: { kind: 'publication', unit, by, reach: 'whole' }, next: at + 2 }
}

// Days exactly; weeks, months and years as the whole unit so long ago.
function ago(words: Word[], at: number): Read<PublicationPoint> | undefined {
  const count = numberAt(words[at])
  const unit = told(units, words[at + 1])
  if (count === undefined || !unit || words[at + 2]?.lower !== 'ago') return undefined
  return { point: { kind: 'publication', unit, by: -count, reach: 'whole' }, next: at + 3 }
}

export function numberAt(word: Word | undefined): number | undefined {
  if (!word) return undefined
  return /^\d{1,3}$/.test(word.text) ? Number(word.text) : told(numberWords, word)
}
