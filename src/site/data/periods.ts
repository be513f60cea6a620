// Which files an event stands in: by its country and the year of the first day it can have happened on. In
// an edition that has very many in one year by the month, so that a change writes little anew.
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
  year: string // '2017', '2017-03' where there are very many, or 'undated'
}

type Asked = Pick<Asking, 'file' | 'reader'>

export const UNDATED = 'undated'

const MOST = 300 // of a country in a year

export function yearOf(asked: Asked, earliest: number | null | undefined, latest: number | null | undefined) {
  const day = earliest ?? latest
  return day === null || day === undefined ? UNDATED : fromDayNumber(day).slice(0, lengthOf(asked))
}

/** Of what stands for a period: '2017' or '2017-03'. */
export function lengthOf({ file, reader }: Asked): 4 | 7 {
  return remembered(file, 'events of a year', audienceOf(reader), () => {
    const most = file.get<{ most: number | null }>(
      `select max(events) as most from (
         select count(*) as events from event where audience = ? and country is not null
         group by country, strftime('%Y', coalesce(earliest, latest) * 86400, 'unixepoch'))`,
      [audienceOf(reader)],
    )?.most
    return (most ?? 0) > MOST ? 7 : 4
  })
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

function rowsByPeriod(asked: Asked): ReadonlyMap<string, Row[]> {
  return remembered(asked.file, 'events by period', audienceOf(asked.reader), () => {
    const found = new Map<string, Row[]>()
    for (const row of rowsOf(asked)) {
      const key = `${row.country} ${yearOf(asked, row.earliest, row.latest)}`
      const known = found.get(key)
      if (known) known.push(row)
      else found.set(key, [row])
    }
    return found
  })
}

function rowsOf({ file, reader }: Asked): Row[] {
  return remembered(file, 'dated events', audienceOf(reader), () =>
    file.all<Row>(
      `select subject, country, earliest, latest, place from event where audience = ? and country is not null
       order by coalesce(earliest, latest), subject`,
      [audienceOf(reader)],
    ),
  )
}

/** Where this event stands now; nowhere if the record puts it in no country. */
export function periodOf(asked: Asked, event: SubjectId): Period | undefined {
  const row = asked.file.get<Row>(
    'select subject, country, earliest, latest, place from event where audience = ? and subject = ?',
    [audienceOf(asked.reader), event],
  )
  return row?.country ? { country: row.country, year: yearOf(asked, row.earliest, row.latest) } : undefined
}
