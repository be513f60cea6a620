// When a report was published, as far as its text gives it away. 'Not before 6 April 2017, by the
// text': the latest full day it speaks of as past.
import type { Day } from '../record/values/value.ts'

const MONTHS: string[][] = [
  ['january', 'jan', 'января', 'січня', 'қаңтар'],
  ['february', 'feb', 'февраля', 'лютого', 'ақпан'],
  ['march', 'mar', 'марта', 'березня', 'наурыз'],
  ['april', 'apr', 'апреля', 'квітня', 'сәуір'],
  ['may', 'мая', 'травня', 'мамыр'],
  ['june', 'jun', 'июня', 'червня', 'маусым'],
  ['july', 'jul', 'июля', 'липня', 'шілде'],
  ['august', 'aug', 'августа', 'серпня', 'тамыз'],
  ['september', 'sept', 'sep', 'сентября', 'вересня', 'қыркүйек'],
  ['october', 'oct', 'октября', 'жовтня', 'қазан'],
  ['november', 'nov', 'ноября', 'листопада', 'қараша'],
  ['december', 'dec', 'декабря', 'грудня', 'желтоқсан'],
]
const MONTH = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')
const DAY_FIRST = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?\s+(?<month>${MONTH})\.?,?\s+(?<year>\d{4})`
const MONTH_FIRST = String.raw`(?<month2>${MONTH})\.?\s+(?<day2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year2>\d{4})`
const FULL_DATE = new RegExp(String.raw`(?<![\p{L}\d])(?:${DAY_FIRST}|${MONTH_FIRST})(?!\d)`, 'giu')

// Words before or after a date that make it one to come: a deadline, the end of a range, a plan.
const TO_COME_BEFORE =
  /(?:deadline|due|until|till|through|scheduled|planned|expires?|expected|will|would|prolonged|extended|starting from|\bby|before|срок|до|запланирован\p{L}*|назначен\p{L}*|состоится|будет)[^.!?;,]{0,90}$/iu
const RANGE_AFTER = /^\s*(?:till|until|to|through|[-–—]|до|по)\s/iu

export function notBefore(text: string): Day | undefined {
  let latest: Day | undefined
  for (const match of text.matchAll(FULL_DATE)) {
    const day = dayOf(match)
    if (!day || isToCome(text, match)) continue
    if (latest === undefined || day > latest) latest = day
  }
  return latest
}

// The day of a line that is nothing but a day ('8 December 2021', 'Posted on 3 May 2017').
export function datelineOf(line: string): Day | undefined {
  if (line.length > 60) return undefined
  const [match] = line.matchAll(FULL_DATE)
  if (!match) return undefined
  const rest = line.replace(match[0], '').replace(DATELINE_WORDS, '')
  return /[\p{L}\d]/u.test(rest) ? undefined : dayOf(match)
}

const DATELINE_WORDS =
  /(?<!\p{L})(?:posted|published|updated|date|on|mon|tues|wednes|thurs|fri|satur|sun|day|опубликовано|дата|года?|г)+(?!\p{L})/giu

function isToCome(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 100), match.index)
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12)
  return TO_COME_BEFORE.test(before) || RANGE_AFTER.test(after)
}

function dayOf(match: RegExpExecArray): Day | undefined {
  const { day, month, year, day2, month2, year2 } = match.groups ?? {}
  const name = (month ?? month2 ?? '').toLowerCase()
  return calendarDay(
    Number(year ?? year2),
    MONTHS.findIndex((names) => names.includes(name)) + 1,
    Number(day ?? day2),
  )
}

export function calendarDay(year: number, month: number, day: number): Day | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (year < 1 || length === undefined || day < 1 || day > length) return undefined
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}
