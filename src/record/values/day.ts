// Calendar arithmetic on ISO day strings, proleptic Gregorian. Day numbers count from 1970-01-01, for
// sorting and indexes; the algorithm is the usual one with years that begin in March.
import type { Day } from './value.ts'

export interface DayParts {
  year: number
  month: number
  day: number
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const { year, month, day } = partsOf(text)
  return isDayOf(year, month, day)
}

export function isDayOf(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month)
}

export function lastOfMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

export function partsOf(day: Day): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

export function dayNumber(of: Day): number {
  const { year, month, day } = partsOf(of)
  const marchYear = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return marchYear * 365 + leapDays(marchYear) + dayOfYear - 719468
}

export function fromDayNumber(number: number): Day {
  const days = number + 719468
  const era = Math.floor(days / 146097)
  const ofEra = days - era * 146097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  )
  const dayOfYear = ofEra - (yearOfEra * 365 + leapDays(yearOfEra))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return dayOf(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1)
}

// Beyond the years 1 to 9999 there is no Day: the outermost one is given.
export function addDays(day: Day, days: number): Day {
  const number = dayNumber(day) + days
  return fromDayNumber(Math.min(Math.max(number, -719162), 2932896))
}

// The same day of another month, or that month's last day where it is shorter.
export function addMonths(from: Day, months: number): Day {
  const { year, month, day } = partsOf(from)
  const count = year * 12 + month - 1 + months
  const inYear = Math.floor(count / 12)
  const inMonth = count - inYear * 12 + 1
  if (inYear < 1) return '0001-01-01'
  if (inYear > 9999) return '9999-12-31'
  return dayOf(inYear, inMonth, Math.min(day, lastOfMonth(inYear, inMonth)))
}

// 1 is Monday, 7 Sunday, as in ISO 8601.
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function leapDays(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
