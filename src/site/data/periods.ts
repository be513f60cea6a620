// Which files an event stands in: by its country and the year of the first day it can have happened on. In
// an edition that has very many in one year by the month, so that a change writes little anew.
import { everyMonth, monthOfEvent } from '../../find/event-days.ts'
import type { MonthTally } from '../../find/event-days.ts'
import { clusterOf, keptReading } from '../../find/readings.ts'
import { remembered } from '../../find/remembered.ts'
import { listSubjects } from '../../find/subjects.ts'
import type { SubjectId } from '../../record/subject.ts'
import { dayNumber, dayOf, lastOfMonth } from '../../record/values/day.ts'
import { audienceOf } from '../../vault/readings/refresh.ts'
import type { Asking } from '../from-record/asking.ts'
import { eventData } from './event-data.ts'
import type { EventData } from './event-data.ts'
import { placeData } from './place-data.ts'

export interface Period {
  country: string // ISO 3166-1 alpha-2
  year: string // '2017', '2017-03' where there are very many, or 'undated'
}

type Asked = Pick<Asking, 'file' | 'reader'>

export const UNDATED = 'undated'

const MOST = 300 // of a country in a year

/** Of a month of the calendar ('' where no day is known). */
export function yearOf(asked: Asked, month: string): string {
  return yearIn(month, lengthOf(asked))
}

function yearIn(month: string, length: 4 | 7): string {
  return month === '' ? UNDATED : month.slice(0, length)
}

/** Of what stands for a period: '2017' or '2017-03'. */
export function lengthOf({ file, reader }: Asked): 4 | 7 {
  return remembered(file, 'length of a period', audienceOf(reader), () => {
    const years = [...everyMonth(file, reader).values()].flatMap((months) => [...tallied(months, 4).values()])
    return Math.max(0, ...years) > MOST ? 7 : 4
  })
}

/** Sorted. */
export function listPeriods(asked: Asked): Period[] {
  const length = lengthOf(asked)
  return [...everyMonth(asked.file, asked.reader)].flatMap(([country, months]) =>
    [...tallied(months, length).keys()].sort().map((year) => ({ country, year })),
  )
}

function tallied(months: readonly MonthTally[], length: 4 | 7): Map<string, number> {
  const found = new Map<string, number>()
  for (const { code, events } of months) {
    const year = yearIn(code, length)
    found.set(year, (found.get(year) ?? 0) + events)
  }
  return found
}

export function eventsIn(asked: Asked, { country, year }: Period): EventData[] {
  return remembered(asked.file, 'events as data', `${audienceOf(asked.reader)} ${country} ${year}`, () => {
    return rowsIn(asked, { country, year }).flatMap(({ subject }) => {
      const reading = keptReading(asked.file, subject, asked.reader)
      return reading ? [eventData(asked, reading)] : []
    })
  })
}

/** Does anything in it stand on the map? */
export function isLocatedIn(asked: Asked, { country, year }: Period): boolean {
  const places = located(asked)
  if (places.size === 0) return false
  return rowsIn(asked, { country, year }).some(
    ({ place }) => place && places.has(clusterOf(asked.file, place, asked.reader)),
  )
}

function located(asked: Asked): ReadonlySet<SubjectId> {
  return remembered(asked.file, 'located places', audienceOf(asked.reader), () => {
    const places = listSubjects(asked.file, asked.reader, 'place')
    return new Set(places.filter((place) => placeData(asked, place).latitude !== undefined))
  })
}

interface Row {
  subject: SubjectId
  place: SubjectId | null
}

function rowsIn(asked: Asked, { country, year }: Period): Row[] {
  const { file, reader } = asked
  if (year !== UNDATED && year.length !== lengthOf(asked)) return []
  const [where, bindings] = year === UNDATED ? ['is null', []] : ['between ? and ?', daysIn(year)]
  return file.all<Row>(
    `select subject, place from event
     where audience = ? and country = ? and coalesce(earliest, latest) ${where}
     order by coalesce(earliest, latest), subject`,
    [audienceOf(reader), country, ...bindings],
  )
}

function daysIn(period: string): [first: number, last: number] {
  const [year = 0, month] = period.split('-').map(Number)
  if (month === undefined) return [dayNumber(dayOf(year, 1, 1)), dayNumber(dayOf(year, 12, 31))]
  return [dayNumber(dayOf(year, month, 1)), dayNumber(dayOf(year, month, lastOfMonth(year, month)))]
}

/** Where this event stands now; nowhere if the record puts it in no country. */
export function periodOf(asked: Asked, event: SubjectId): Period | undefined {
  const stands = monthOfEvent(asked.file, asked.reader, event)
  return stands && { country: stands.country, year: yearOf(asked, stands.month) }
}
