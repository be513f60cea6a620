// English calendar expressions: '10th of March, 2017', 'the first week of July', 'spring 2020'.
import { isDay } from '../day.ts'
import {
  countedAfterYear,
  doubtfulMonths,
  monthCues,
  months,
  namedDays,
  ordinals,
  seasons,
  shortMonths,
  timeCues,
  weekdays,
  yearCues,
} from './english-lexicon.ts'
import type { CalendarPoint, Part, Point } from './point.ts'
import { after, afterAny, isCapital, isGlued, skip, told } from './words.ts'
import type { Word } from './words.ts'

export interface Read<P = Point> {
  point: P
  next: number
}

// Whether the words around ask for a time, so that a doubtful word is one: 'no'; 'asked' ('from May …');
// 'surely' ('the end of May').
export type Asked = 'no' | 'asked' | 'surely'

export function pointAt(words: Word[], at: number, asked: Asked): Read | undefined {
  return longest([
    numericDay(words, at),
    dayAndMonth(words, at),
    monthAndDay(words, at),
    weekdayAt(words, at, asked),
    partAt(words, at),
    monthAt(words, at, asked),
    seasonAt(words, at),
    yearAlone(words, at, asked),
    decadeAt(words, at),
    namedDayAt(words, at),
  ])
}

export function longest<P>(reads: (Read<P> | undefined)[]): Read<P> | undefined {
  let best: Read<P> | undefined
  for (const read of reads) if (read && (!best || read.next > best.next)) best = read
  return best
}

export function dayNumberAt(words: Word[], at: number): Read<number> | undefined {
  const word = words[at]
  if (!word || !/^\d{1,2}$/.test(word.text) || Number(word.text) > 31 || Number(word.text) === 0)
    return undefined
  const ordinal = isGlued(words, at + 1) && /^(st|nd|rd|th)$/.test(words[at + 1]?.lower ?? '')
  return { point: Number(word.text), next: ordinal ? at + 2 : at + 1 }
}

// A month beside a day or a year may be short and in any case.
export function monthBeside(words: Word[], at: number): Read<number> | undefined {
  const month = told(months, words[at])
  if (month !== undefined) return { point: month, next: at + 1 }
  const short = told(shortMonths, words[at])
  if (short === undefined) return undefined
  return { point: short, next: words[at + 1]?.text === '.' && isGlued(words, at + 1) ? at + 2 : at + 1 }
}

// ', 2017', 'of last year': the year that a day or month is followed by.
export function yearAfter(
  words: Word[],
  at: number,
): Read<Pick<CalendarPoint, 'year' | 'yearBy'>> | undefined {
  const start = skip(words, at, ',', 'of', 'in', ', in')
  const year = fourDigits(words, start)
  if (year !== undefined) return { point: { year }, next: start + 1 }
  const of = skip(words, at, 'of', 'in')
  const by = told({ last: -1, this: 0, next: 1 }, words[of])
  return by !== undefined && words[of + 1]?.lower === 'year'
    ? { point: { yearBy: by }, next: of + 2 }
    : undefined
}

function dayAndMonth(words: Word[], at: number): Read | undefined {
  const start = skip(words, weekdayBefore(words, at), 'the')
  const day = dayNumberAt(words, start)
  const month = day && monthBeside(words, skip(words, day.next, 'of'))
  if (!day || !month || !isFreeNumber(words, start)) return undefined
  return withYear(words, { kind: 'calendar', month: month.point, day: day.point }, month.next)
}

function monthAndDay(words: Word[], at: number): Read | undefined {
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

function withYear(words: Word[], point: CalendarPoint, next: number): Read {
  const anchored = afterAny(words, skip(words, next, 'of', 'in'), [
    'the same year',
    'that year',
    'the following year',
  ])
  if (anchored !== undefined) return { point: { kind: 'words' }, next: anchored }
  const year = yearAfter(words, next)
  return year ? { point: { ...point, ...year.point }, next: year.next } : { point, next }
}

function weekdayAt(words: Word[], at: number, asked: Asked): Read | undefined {
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

function monthAt(words: Word[], at: number, asked: Asked): Read | undefined {
  const leader = words[at]?.lower ?? ''
  const start = /^(last|next|this)$/.test(leader) ? at + 1 : at
  const month = monthBeside(words, start)
  if (!month) return undefined
  const read = withYear(words, { kind: 'calendar', month: month.point }, month.next)
  if (read.next > month.next) return start === at ? read : undefined
  if (told(months, words[start]) === undefined || !isCapital(words[start])) return undefined
  if (start > at)
    return { point: { kind: 'calendar', month: month.point, ...ledYear(leader) }, next: month.next }
  return isMonthCued(words, at, asked) ? read : undefined
}

function ledYear(leader: string): Pick<CalendarPoint, 'yearBy' | 'ahead'> {
  return leader === 'this' ? { yearBy: 0 } : { ahead: leader === 'next' }
}

function isMonthCued(words: Word[], at: number, asked: Asked): boolean {
  const month = words[at]!
  const before = words[at - 1]?.lower ?? ''
  if (asked === 'surely' || !doubtfulMonths.has(month.lower) || timeCues.has(before)) return true
  const follower = words[at + 1]
  if (isCapital(follower)) return false
  if (asked === 'asked') return true
  if (before === 'the' && month.lower !== 'march') return /^\p{Ll}/u.test(follower?.text ?? '')
  return monthCues.has(before) || after(words, at - 2, 'month of') !== undefined
}

const partWords: Readonly<Record<string, Part>> = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  end: 'end',
  close: 'end',
  beginning: 'start',
  start: 'start',
  middle: 'mid',
}

function partAt(words: Word[], at: number): Read | undefined {
  const start = skip(words, at, 'the very', 'the')
  return longest([
    shortPart(words, start),
    ofPart(words, start),
    countedPart(words, start),
    quarterSign(words, start),
  ])
}

// 'late January 2017', 'mid-March', 'early this year'
function shortPart(words: Word[], at: number): Read | undefined {
  const word = words[at]?.lower ?? ''
  if (word !== 'early' && word !== 'mid' && word !== 'late') return undefined
  return wholeWithPart(words, skip(words, at + 1, '-', '–', 'in'), word)
}

// 'the end of March 2017', 'the beginning of the year'
function ofPart(words: Word[], at: number): Read | undefined {
  const part = told(partWords, words[at])
  if (part === undefined || words[at + 1]?.lower !== 'of') return undefined
  return wholeWithPart(words, at + 2, part)
}

// 'the second half of 2016', 'the first week of July', 'the first nine months of 2021'
function countedPart(words: Word[], at: number): Read | undefined {
  const ordinal = told(ordinals, words[at])
  if (ordinal === undefined) return undefined
  const unit = words[at + 1]?.lower
  const simple = { half: { half: ordinal }, quarter: { quarter: ordinal }, week: { week: ordinal } }[
    unit ?? ''
  ]
  const next = simple ? at + 2 : undefined
  if (next !== undefined)
    return wholeWithPart(words, afterAny(words, next, ['of', 'in']), fromLast(simple as Part))
  if (unit === 'days')
    return wholeWithPart(words, afterAny(words, at + 2, ['of', 'in']), ordinal < 0 ? 'late' : 'early')
  const count = countOfMonths(words[at + 1])
  if (count === undefined || words[at + 2]?.lower !== 'months') return undefined
  return wholeWithPart(words, after(words, at + 3, 'of'), { months: ordinal < 0 ? -count : count })
}

function fromLast(part: Part): Part {
  if (typeof part !== 'object') return part
  if ('half' in part && part.half < 0) return { half: 2 }
  if ('quarter' in part && part.quarter < 0) return { quarter: 4 }
  return part
}

function countOfMonths(word: Word | undefined): number | undefined {
  const named = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']
  const count = word && isDigits(word) ? Number(word.text) : named.indexOf(word?.lower ?? '') + 2
  return count >= 2 && count <= 11 ? count : undefined
}

function quarterSign(words: Word[], at: number): Read | undefined {
  const quarter = Number(words[at + 1]?.text)
  if (words[at]?.text !== 'Q' || !isGlued(words, at + 1) || !(quarter >= 1 && quarter <= 4)) return undefined
  return wholeWithPart(words, skip(words, at + 2, 'of'), { quarter })
}

// The month, year or season that a part is of. Half and quarter must be of a year, a week of a month.
function wholeWithPart(words: Word[], at: number | undefined, part: Part): Read | undefined {
  if (at === undefined) return undefined
  const whole = longest([
    wholeByPublication(words, at),
    monthAt(words, at, 'surely'),
    yearAlone(words, at, 'surely'),
  ])
  if (!whole || whole.point.kind === 'words' || whole.point.kind === 'weekday') return whole
  const point = whole.point
  const ofMonth = point.kind === 'calendar' ? point.month !== undefined : point.unit === 'month'
  if (typeof part === 'object' && ('quarter' in part || 'months' in part) && ofMonth) return undefined
  if (typeof part === 'object' && 'week' in part && part.week === -1 && !ofMonth) return undefined
  return { point: { ...point, part }, next: whole.next }
}

// 'the year', 'this month', 'last year'
function wholeByPublication(words: Word[], at: number): Read | undefined {
  const by = told({ the: 0, this: 0, last: -1, next: 1 }, words[at])
  const unit = words[at + 1]?.lower
  if (by === undefined || (unit !== 'month' && unit !== 'year')) return undefined
  return { point: { kind: 'publication', unit, by, reach: 'whole' }, next: at + 2 }
}

function seasonAt(words: Word[], at: number): Read | undefined {
  const leader = words[at]?.lower ?? ''
  const led = /^(last|next|this)$/.test(leader)
  const start = led || leader === 'the' ? at + 1 : at
  const of = told(seasons, words[start])
  if (of === undefined) return undefined
  const year = yearAfter(words, start + 1)
  const point: CalendarPoint = { kind: 'calendar', part: { season: of } }
  if (year) return { point: { ...point, ...year.point }, next: year.next }
  if (led) return { point: { ...point, ...ledYear(leader) }, next: start + 1 }
  // 'in the fall of the government' is no season
  const cued = leader === 'the' && words[at - 1]?.lower === 'in' && words[start + 1]?.lower !== 'of'
  return cued ? { point, next: start + 1 } : undefined
}

function yearAlone(words: Word[], at: number, asked: Asked): Read | undefined {
  const year = fourDigits(words, at)
  if (year === undefined || (asked !== 'surely' && (year < 1700 || year > 2099))) return undefined
  if (asked === 'no' && !isYearCued(words, at)) return undefined
  return { point: { kind: 'calendar', year }, next: at + 1 }
}

function isYearCued(words: Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? ''
  if (timeCues.has(before) || yearCues.has(before)) return true
  // '2019 and 2020', 'mid-2019'
  const second = before === 'and' || before === 'or' || before === ',' || before === '-' || before === '–'
  return second && (fourDigits(words, at - 2) !== undefined || timeCues.has(words[at - 2]?.lower ?? ''))
}

function decadeAt(words: Word[], at: number): Read | undefined {
  const start = skip(words, at, 'the')
  const word = words[start]
  if (!word || !/^(1[7-9]|20)\d0$/.test(word.text) || words[start + 1]?.text !== 's') return undefined
  if (!isGlued(words, start + 1)) return undefined
  return { point: { kind: 'calendar', year: Number(word.text), part: 'decade' }, next: start + 2 }
}

function namedDayAt(words: Word[], at: number): Read | undefined {
  if (!isCapital(words[at])) return undefined
  for (const named of namedDays) {
    const next = after(words, at, named.words)
    if (next === undefined) continue
    return withYear(words, { kind: 'calendar', month: named.month, day: named.day }, next)
  }
  return undefined
}

// '2017-03-10', '10.03.2017', and '10/03/2017' only where one of the two cannot be a month.
function numericDay(words: Word[], at: number): Read | undefined {
  const [a, sign, b, sign2, c] = words.slice(at, at + 5).map((word) => word.text)
  if (a === undefined || b === undefined || c === undefined || sign !== sign2) return undefined
  if (![1, 2, 3, 4].every((offset) => isGlued(words, at + offset)) || !isFreeNumber(words, at))
    return undefined
  const next = at + 5
  if (isGlued(words, next) && /^[\d\p{L}/-]/u.test(words[next]?.text ?? '')) return undefined
  if (sign === '-' && /^\d{4}$/.test(a) && /^\d\d$/.test(b) && /^\d\d$/.test(c)) return isoDay(a, b, c, next)
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^\d{4}$/.test(c)) return undefined
  if (sign === '.') return calendarDay(c, b, a, next)
  return sign === '/' ? slashedDay(a, b, c, next) : undefined
}

function isoDay(year: string, month: string, day: string, next: number): Read {
  return isDay(`${year}-${month}-${day}`)
    ? calendarDay(year, month, day, next)
    : { point: { kind: 'words' }, next }
}

function slashedDay(a: string, b: string, year: string, next: number): Read {
  if (Number(a) > 12 && Number(b) <= 12) return calendarDay(year, b, a, next)
  if (Number(b) > 12 && Number(a) <= 12) return calendarDay(year, a, b, next)
  return { point: { kind: 'words' }, next }
}

function calendarDay(year: string, month: string, day: string, next: number): Read {
  return { point: { kind: 'calendar', year: Number(year), month: Number(month), day: Number(day) }, next }
}

// A year is four digits that stand alone and count nothing: '2000 people' is no year.
export function fourDigits(words: Word[], at: number): number | undefined {
  const word = words[at]
  if (!word || !/^\d{4}$/.test(word.text) || Number(word.text) === 0 || !isFreeNumber(words, at))
    return undefined
  const follower = words[at + 1]
  if (follower && countedAfterYear.has(follower.lower)) return undefined
  if (isGlued(words, at + 1) && /^([%/]|s)$/.test(follower?.text ?? '')) return undefined
  if (isGlued(words, at + 1) && /^[.,]$/.test(follower?.text ?? '') && isGlued(words, at + 2))
    if (isDigits(words[at + 2])) return undefined
  return Number(word.text)
}

// '1,2017' and '3.10' are other numbers.
function isFreeNumber(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || !isGlued(words, at)) return true
  if (/^[.,/]$/.test(before.text)) return !(isDigits(words[at - 2]) && isGlued(words, at - 1))
  return !/^[$€£#]$/.test(before.text)
}

function isDigits(word: Word | undefined): boolean {
  return word !== undefined && /^\d+$/.test(word.text)
}
