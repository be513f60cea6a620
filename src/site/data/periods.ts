// Which files an event stands in: by its country and the year of the first day it can have happened on.
import { clusterOf, keptReading } from '../../find/readings.ts'
import { remembered } from '../../find/remembered.ts'
import { listSubjects } from '../../find/subjects.ts'
import type { SubjectId } from '../../record/subject.ts'
import { fromDayNumber } from '../../record/values/day.ts'
import { audienceOf } from '../../vault/readings/refresh.ts'
import type { Asking } from '../from-record/asking.ts'
import { eventData } from './event-data.ts'
import type { EventData } from './event-data.ts'
import { placeData } from './place-data.ts'

export interface Period {
  country: string // ISO 3166-1 alpha-2
  year: string // or 'undated'
}

type Asked = Pick<Asking, 'file' | 'reader'>

export const UNDATED = 'undated'

export function yearOf(earliest: number | null | undefined, latest: number | null | undefined): string {
  const day = earliest ?? latest
  return day === null || day === undefined ? UNDATED : fromDayNumber(day).slice(0, 4)
}

/** Sorted. */
export function listPeriods(asked: Asked): Period[] {
  return [...rowsByPeriod(asked).keys()].sort().map((key) => {
    const [country = '', year = ''] = key.split(' ')
    return { country, year }
  })
}

export function eventsIn(asked: Asked, { country, year }: Period): EventData[] {
  return remembered(asked.file, 'events as data', `${audienceOf(asked.reader)} ${country} ${year}`, () => {
    const rows = rowsByPeriod(asked).get(`${country} ${year}`) ?? []
    return rows.flatMap(({ subject }) => {
      const reading = keptReading(asked.file, subject, asked.reader)
      return reading ? [eventData(asked, reading)] : []
    })
  })
}

/** Does anything in it stand on the map? */
export function isLocatedIn(asked: Asked, { country, year }: Period): boolean {
  const places = located(asked)
  if (places.size === 0) return false
  const rows = rowsByPeriod(asked).get(`${country} ${year}`) ?? []
  return rows.some(({ place }) => place && places.has(clusterOf(asked.file, place, asked.reader)))
}

function located(asked: Asked): ReadonlySet<SubjectId> {
  return remembered(asked.file, 'located places', audienceOf(asked.reader), () => {
    const places = listSubjects(asked.file, asked.reader, 'place')
    return new Set(places.filter((place) => placeData(asked, place).latitude !== undefined))
  })
}

interface Row {
  subject: SubjectId
  country: string
  earliest: number | null
  latest: number | null
  place: SubjectId | null
}

function rowsByPeriod({ file, reader }: Asked): ReadonlyMap<string, Row[]> {
  return remembered(file, 'events by period', audienceOf(reader), () => {
    const rows = file.all<Row>(
      `select subject, country, earliest, latest, place from event where audience = ? and country is not null
       order by coalesce(earliest, latest), subject`,
      [audienceOf(reader)],
    )
    const found = new Map<string, Row[]>()
    for (const row of rows) {
      const key = `${row.country} ${yearOf(row.earliest, row.latest)}`
      const known = found.get(key)
      if (known) known.push(row)
      else found.set(key, [row])
    }
    return found
  })
}

/** Where this event stands now; nowhere if the record puts it in no country. */
export function periodOf({ file, reader }: Asked, event: SubjectId): Period | undefined {
  const row = file.get<Row>(
    'select subject, country, earliest, latest, place from event where audience = ? and subject = ?',
    [audienceOf(reader), event],
  )
  return row?.country ? { country: row.country, year: yearOf(row.earliest, row.latest) } : undefined
}
