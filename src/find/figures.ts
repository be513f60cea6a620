// How many events of a country this reader may read, by act, freedom, place and month. Events are counted,
// not people; what has two freedoms counts under each.
import type { Reader } from '../record/reader.ts'
import type { SubjectId } from '../record/subject.ts'
import { audienceOf } from '../vault/readings/refresh.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { monthsOf } from './event-days.ts'
import { countPeopleIn } from './names/countries.ts'
import { clusterOf, labelFor } from './readings.ts'
import { remembered } from './remembered.ts'

export interface Tally {
  code: string
  events: number
}

export interface CountryFigures {
  events: number
  people: number // named as having taken part
  acts: Tally[] // most first
  freedoms: Tally[]
  places: (Tally & { subject: SubjectId })[]
  months: Tally[] // '2017-03', the latest first; '' where no day is known
}

export function countryFigures(file: VaultFile, reader: Reader, country: string): CountryFigures {
  const audience = audienceOf(reader)
  return remembered(file, `figures ${audience}`, country, () => {
    const rows = file.all<Row>(
      `select act, place, freedoms, count(*) as events from event where audience = ? and country = ?
       group by act, place, freedoms`,
      [audience, country],
    )
    const by = (codesOf: (row: Row) => readonly (string | null)[]) => mostFirst(tallied(rows, codesOf))
    const months = [...monthsOf(file, reader, country)]
    return {
      events: months.reduce((all, { events }) => all + events, 0),
      people: countPeopleIn(file, reader, country),
      acts: by(({ act }) => [act ?? '']),
      freedoms: by(({ freedoms }) => (freedoms === '' ? ['unassigned'] : freedoms.trim().split(' '))),
      places: placesOf(
        file,
        reader,
        tallied(rows, ({ place }) => [place]),
      ),
      months,
    }
  })
}

interface Row {
  act: string | null
  place: string | null
  freedoms: string // codes between spaces
  events: number
}

function tallied(rows: readonly Row[], codesOf: (row: Row) => readonly (string | null)[]): Tally[] {
  const found = new Map<string, number>()
  for (const row of rows)
    for (const code of codesOf(row)) if (code !== null) found.set(code, (found.get(code) ?? 0) + row.events)
  return [...found].map(([code, events]) => ({ code, events }))
}

function placesOf(file: VaultFile, reader: Reader, rows: readonly Tally[]): CountryFigures['places'] {
  const found = new Map<SubjectId, number>()
  for (const { code, events } of rows) {
    const place = clusterOf(file, code as SubjectId, reader)
    found.set(place, (found.get(place) ?? 0) + events)
  }
  return mostFirst(
    [...found].flatMap(([subject, events]) => {
      const code = labelFor(file, subject, reader)
      return code ? [{ subject, code, events }] : []
    }),
  )
}

function mostFirst<T extends Tally>(tallies: T[]): T[] {
  return tallies.sort((a, b) => b.events - a.events || (a.code < b.code ? -1 : 1))
}
