// On how many events of each country which day stands: asked once between writes, for calendars, figures and
// the files of data are all made by it.
import type { Reader } from '../record/reader.ts'
import type { SubjectId } from '../record/subject.ts'
import { fromDayNumber } from '../record/values/day.ts'
import { audienceOf } from '../vault/readings/refresh.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { remembered } from './remembered.ts'

export interface MonthTally {
  code: string // '2017-03'; '' where no day is known
  events: number
}

/** The latest first. */
export function monthsOf(file: VaultFile, reader: Reader, country: string): readonly MonthTally[] {
  return everyMonth(file, reader).get(country) ?? []
}

/** By country, which come sorted. */
export function everyMonth(file: VaultFile, reader: Reader): ReadonlyMap<string, readonly MonthTally[]> {
  const audience = audienceOf(reader)
  return remembered(file, 'months', audience, () => {
    const rows = file.all<{ country: string; day: number | null; events: number }>(
      `select country, coalesce(earliest, latest) as day, count(*) as events from event
       where audience = ? and country is not null group by country, coalesce(earliest, latest)`,
      [audience],
    )
    const found = new Map<string, Map<string, number>>()
    for (const { country, day, events } of rows) {
      const months = found.get(country) ?? new Map<string, number>()
      months.set(monthOfDay(day), (months.get(monthOfDay(day)) ?? 0) + events)
      found.set(country, months)
    }
    return new Map([...found].map(([country, months]) => [country, latestFirst(months)]))
  })
}

function latestFirst(months: ReadonlyMap<string, number>): MonthTally[] {
  return [...months].map(([code, events]) => ({ code, events })).sort((a, b) => (a.code < b.code ? 1 : -1))
}

/** '2017-03'; '' where no day is known. */
export function monthOfDay(day: number | null | undefined): string {
  return day === null || day === undefined ? '' : fromDayNumber(day).slice(0, 7)
}

/** Where an event stands in the calendar of its country; undefined where the record puts it in none. */
export function monthOfEvent(
  file: VaultFile,
  reader: Reader,
  event: SubjectId,
): { country: string; month: string } | undefined {
  const row = file.get<{ country: string | null; day: number | null }>(
    'select country, coalesce(earliest, latest) as day from event where audience = ? and subject = ?',
    [audienceOf(reader), event],
  )
  return row?.country ? { country: row.country, month: monthOfDay(row.day) } : undefined
}
