// Days in the language of a page. The words of a source stay its own; what they can mean is printed anew.
import { lastOfMonth, partsOf } from '../../record/values/day.ts'
import type { DayParts } from '../../record/values/day.ts'
import { printBounds, printDay } from '../../record/values/print.ts'
import type { Day, When } from '../../record/values/value.ts'
import type { Language } from '../../vocabulary/list.ts'

interface Calendar {
  of: string[] // '5 марта'
  alone: string[] // 'март 2017'
  day(day: number | string, month: string, year: string): string
  within(first: string, last: string, year: string): string // 'first – last' of one year
  year(year: string): string
  month(month: string, year: string): string
  by(day: string): string
  since(day: string): string
}

const RUSSIAN: Calendar = {
  of: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  alone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  day: (day, month, year) => `${day} ${month} ${year} г.`,
  within: (first, last, year) => `${first} – ${last} ${year} г.`,
  year: (year) => `${year} г.`,
  month: (month, year) => `${month} ${year} г.`,
  by: (day) => `не позднее ${day}`,
  since: (day) => `не ранее ${day}`,
}

const KAZAKH: Calendar = {
  of: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  alone: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  day: (day, month, year) => `${year} ж. ${day} ${month}`,
  within: (first, last, year) => `${year} ж. ${first} – ${last}`,
  year: (year) => `${year} ж.`,
  month: (month, year) => `${year} ж. ${month}`,
  by: (day) => `${day} немесе одан бұрын`,
  since: (day) => `${day} немесе одан кейін`,
}

const CALENDARS = { ru: RUSSIAN, kk: KAZAKH }

export function dayIn(language: Language, day: Day): string {
  if (language === 'en') return printDay(day)
  const { year, month, day: number } = partsOf(day)
  const calendar = CALENDARS[language]
  return calendar.day(number, calendar.of[month - 1] ?? '', String(year))
}

/** Undefined where no date can be made of the words. */
export function boundsIn(language: Language, when: Pick<When, 'earliest' | 'latest'>): string | undefined {
  const { earliest, latest } = when
  if (earliest === undefined && latest === undefined) return undefined
  if (language === 'en') return printBounds(when)
  const calendar = CALENDARS[language]
  if (earliest !== undefined && latest !== undefined) return daysIn(language, earliest, latest)
  return latest === undefined
    ? calendar.since(dayIn(language, earliest ?? ''))
    : calendar.by(dayIn(language, latest))
}

function daysIn(language: 'ru' | 'kk', earliest: Day, latest: Day): string {
  const [first, last] = [partsOf(earliest), partsOf(latest)]
  const calendar = CALENDARS[language]
  if (earliest === latest) return dayIn(language, latest)
  if (isWholeYears(first, last) && first.year === last.year) return calendar.year(String(last.year))
  if (isWholeMonths(first, last)) {
    const month = (parts: DayParts) =>
      calendar.month(calendar.alone[parts.month - 1] ?? '', String(parts.year))
    return first.year === last.year && first.month === last.month
      ? month(last)
      : `${month(first)} – ${month(last)}`
  }
  return first.year === last.year
    ? daysOfAYear(calendar, first, last)
    : `${dayIn(language, earliest)} – ${dayIn(language, latest)}`
}

function daysOfAYear(calendar: Calendar, first: DayParts, last: DayParts): string {
  const year = String(last.year)
  const month = ({ month: number }: DayParts) => calendar.of[number - 1] ?? ''
  if (first.month === last.month) return calendar.day(`${first.day}–${last.day}`, month(last), year)
  return calendar.within(`${first.day} ${month(first)}`, `${last.day} ${month(last)}`, year)
}

function isWholeYears(first: DayParts, last: DayParts): boolean {
  return first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31
}

function isWholeMonths(first: DayParts, last: DayParts): boolean {
  return first.day === 1 && last.day === lastOfMonth(last.year, last.month)
}

/** 'March 2017', of '2017-03'. */
export function monthIn(language: Language, month: string): string {
  const [year = '', number = '1'] = month.split('-')
  const first = `${month}-01`
  const last = `${month}-${String(lastOfMonth(Number(year), Number(number))).padStart(2, '0')}`
  const words = boundsIn(language, { earliest: first, latest: last }) ?? month
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1) // it stands by itself
}
