// English months and years, alone or after one another.
import { doubtfulMonths, monthCues, months, shortMonths, timeCues, yearCues } from './lexicon.ts'
import { fourDigits } from '../numeric-day.ts'
import type { CalendarPoint, Point } from '../point.ts'
import { after, afterAny, isCapital, isGlued, skip, told } from '../words.ts'
import type { Word } from '../words.ts'

// Whether the words around ask for a time, so that a doubtful word is one: 'no'; 'asked' ('from May …');
// 'surely' ('the end of May').
export type Asked = 'no' | 'asked' | 'surely'

export interface Read<P = Point> {
  point: P
  next: number
}

export function longest<P>(reads: (Read<P> | undefined)[]): Read<P> | undefined {
  let best: Read<P> | undefined
  for (const read of reads) if (read && (!best || read.next > best.next)) best = read
  return best
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

export function withYear(words: Word[], point: CalendarPoint, next: number): Read {
  const anchored = afterAny(words, skip(words, next, 'of', 'in'), [
    'the same year',
    'that year',
    'the following year',
  ])
  if (anchored !== undefined) return { point: { kind: 'words' }, next: anchored }
  const year = yearAfter(words, next)
  return year ? { point: { ...point, ...year.point }, next: year.next } : { point, next }
}

export function monthAt(words: Word[], at: number, asked: Asked): Read | undefined {
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

export function ledYear(leader: string): Pick<CalendarPoint, 'yearBy' | 'ahead'> {
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

export function yearAlone(words: Word[], at: number, asked: Asked): Read | undefined {
  const year = fourDigits(words, at)
  if (year === undefined || (asked !== 'surely' && (year < 1700 || year > 2099))) return undefined
  if (asked === 'no' && !isYearCued(words, at)) return undefined
  return { point: { kind: 'calendar', year }, next: at + 1 }
}

function isYearCued(words: Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? ''
  if (timeCues.has(before) || yearCues.has(before)) return true
  // '2016–2018', '2019 and 2020', 'mid-2019'
  if (/^[-–]$/.test(words[at + 1]?.text ?? '') && fourDigits(words, at + 2) !== undefined) return true
  const second = before === 'and' || before === 'or' || before === ',' || before === '-' || before === '–'
  return second && (fourDigits(words, at - 2) !== undefined || timeCues.has(words[at - 2]?.lower ?? ''))
}
