// Ranges the wrong way round and days that no calendar has, with the readings that would make sense.
import { addMonths, dayOf, isDayOf, lastOfMonth } from '../../record/values/day.ts'
import { findWhens } from '../../record/values/when-english.ts'
import type { FoundWhen } from '../../record/values/when/found.ts'
import type { Day } from '../../record/values/value.ts'
import type { OfferedReading } from '../finding.ts'
import type { SourceText, TextFinding } from './source-text.ts'

export function datesThatCannotBe({ text, published, parts }: SourceText): TextFinding[] {
  return parts
    .flatMap(({ start, end }) => findWhens(text, { published, from: start, to: end }))
    .flatMap((found) => [...reversed(found), ...impossible(found)])
}

function reversed(found: FoundWhen): TextFinding[] {
  if (found.role !== 'contradictory') return []
  const [first, last] = [found.parts?.[0]?.when, found.parts?.at(-1)?.when]
  return [
    {
      code: 'range.reversed',
      words: { words: placeOf(found) },
      readings: readingsOfRange(first?.earliest, last?.latest),
    },
  ]
}

/** Of a range that is said to begin on `from` and to end on `until`, which is earlier. */
export function readingsOfRange(from: Day | undefined, until: Day | undefined): OfferedReading[] {
  if (!from || !until || from <= until) return []
  const [later, earlier] = [addMonths(until, 12), addMonths(from, -12)]
  return [
    { how: 'swapped', earliest: until, latest: from },
    ...(from <= later ? [{ how: 'end-a-year-later' as const, earliest: from, latest: later }] : []),
    ...(earlier <= until ? [{ how: 'start-a-year-earlier' as const, earliest: earlier, latest: until }] : []),
  ]
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? (\p{L}+),? (\d{4})$/iu
const MONTH_DAY = /^(\p{L}+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu

function impossible(found: FoundWhen): TextFinding[] {
  const { when } = found
  const read = readDay(found.text)
  if (when.earliest || when.latest || !read) return []
  const { year, month, day } = read
  if (isDayOf(year, month, day)) return []
  return [{ code: 'date.impossible', words: { words: placeOf(found) }, readings: nearOf(year, month) }]
}

function readDay(said: string): { year: number; month: number; day: number } | undefined {
  const [, day, name = '', year] = DAY_MONTH.exec(said) ?? []
  const [, other = '', turned, inYear] = MONTH_DAY.exec(said) ?? []
  const month = MONTHS.indexOf((name || other).toLowerCase()) + 1
  return month > 0 ? { year: Number(year ?? inYear), month, day: Number(day ?? turned) } : undefined
}

function nearOf(year: number, month: number): OfferedReading[] {
  const last = dayOf(year, month, lastOfMonth(year, month))
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
  return [
    { how: 'last-of-month', earliest: last, latest: last },
    { how: 'next-month', earliest: next, latest: next },
  ]
}

function placeOf({ start, end }: FoundWhen): { start: number; end: number } {
  return { start, end }
}
