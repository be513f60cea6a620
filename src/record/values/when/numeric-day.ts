// Days and years in digits, the same in every language.
import { isDay } from '../day.ts'
import { countedAfterYear } from './english/lexicon.ts'
import type { Read } from './english/month-year.ts'
import { isGlued } from './words.ts'
import type { Word } from './words.ts'

// '2017-03-10', '10.03.2017', and '10/03/2017' only where one of the two cannot be a month.
export function numericDay(words: Word[], at: number): Read | undefined {
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
export function isFreeNumber(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || !isGlued(words, at)) return true
  if (/^[.,/]$/.test(before.text)) return !(isDigits(words[at - 2]) && isGlued(words, at - 1))
  return !/^[$€£#]$/.test(before.text)
}

export function isDigits(word: Word | undefined): boolean {
  return word !== undefined && /^\d+$/.test(word.text)
}
