// Events by who took part, where they happened and what was done: every word must be said of the event by
// one of them. Newest first; of very many only the newest are looked at.
import { foldName } from '../../names/fold.ts'
import { valuesOf } from '../../record/reading.ts'
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import { dayNumber } from '../../record/values/day.ts'
import { audienceOf } from '../../vault/readings/refresh.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { eventLine } from '../events.ts'
import type { EventLine } from '../events.ts'
import { keptReading } from '../readings.ts'
import type { Saying } from './updates.ts'

export interface FoundEvents {
  events: EventLine[]
  // How many there were with another choice, or none, of the one thing and the same of the others.
  countries: ReadonlyMap<string, number>
  freedoms: ReadonlyMap<string, number>
  years: ReadonlyMap<string, number>
}

const MOST = 2000

export function findEvents(file: VaultFile, reader: Reader, asked: Saying): FoundEvents {
  const rows = rowsFor(file, reader, asked)
  const told = rows.flatMap(({ subject }) => {
    const reading = keptReading(file, subject, reader)
    if (!reading) return []
    const line = eventLine(file, reader, reading)
    const freedoms = valuesOf(reading, 'freedom').flatMap((one) => (one.kind === 'code' ? [one.code] : []))
    return [{ line, freedoms, years: yearsOf(line) }]
  })
  type Told = (typeof told)[number]
  const inCountry = ({ line }: Told) => !asked.country || line.country === asked.country
  const ofFreedom = ({ freedoms }: Told) => !asked.freedom || freedoms.includes(asked.freedom)
  const inYear = ({ years }: Told) => !asked.year || years.includes(String(asked.year))
  const all = (...wanted: ((one: Told) => boolean)[]) => told.filter((one) => wanted.every((is) => is(one)))
  return {
    events: all(inCountry, ofFreedom, inYear).map(({ line }) => line),
    countries: counted(all(ofFreedom, inYear).flatMap(({ line }) => line.country ?? [])),
    freedoms: counted(all(inCountry, inYear).flatMap(({ freedoms }) => freedoms)),
    years: counted(all(inCountry, ofFreedom).flatMap(({ years }) => years)),
  }
}

function yearsOf({ whens }: EventLine): string[] {
  const years = whens
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .flatMap((day) => day?.slice(0, 4) ?? [])
  return [...new Set(years)]
}

function counted(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of [...values].sort()) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

// Without words, all of a country or a year; with neither, none: that would be the whole record.
function rowsFor(
  file: VaultFile,
  reader: Reader,
  { words, country, freedom, year }: Saying,
): { subject: SubjectId }[] {
  if (words.length === 0 && !country && !freedom && !year) return []
  const audience = audienceOf(reader)
  const said = words.map((word) => eventsSaying(file, audience, word))
  const [first, ...rest] = said
  const wanted = first && [...first].filter((subject) => rest.every((other) => other.has(subject)))
  const [from, until] = year ? [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)] : [null, null]
  return file.all(
    `select subject from event where audience = :audience
       and (:wanted is null or subject in (select value from json_each(:wanted)))
       and (:words > 0 or ((:country is null or country = :country)
         and (:until is null or coalesce(earliest, latest) <= :until) and (:from is null or coalesce(latest, earliest) >= :from)))
     order by coalesce(earliest, latest) is null, coalesce(earliest, latest) desc, subject limit ${MOST}`,
    {
      audience,
      wanted: wanted ? JSON.stringify(wanted) : null,
      words: words.length,
      country: country ?? null,
      from,
      until,
    },
  )
}

function eventsSaying(file: VaultFile, audience: string, word: string): Set<SubjectId> {
  const rows = file.all<{ subject: SubjectId }>(
    `with named(subject) as (
       select distinct subject from name where audience = :audience and (key like :begins or key like :within)),
     who(subject) as (
       select subject from named
       union select k.member from cluster k join named on k.subject = named.subject where k.audience = :audience)
     select p.event as subject from part p join who on p.whom = who.subject where p.audience = :audience
     union select e.subject from event e join who on e.place = who.subject where e.audience = :audience
     union select subject from event where audience = :audience and act in (select value from json_each(:acts))`,
    { audience, begins: `${word}%`, within: `% ${word}%`, acts: JSON.stringify(actsSaid(word)) },
  )
  return new Set(rows.map(({ subject }) => subject))
}

// In any of our languages.
function actsSaid(word: string): string[] {
  return ACTS.terms
    .filter(({ label }) => Object.values(label).some((words) => ` ${foldName(words)}`.includes(` ${word}`)))
    .map(({ code }) => code)
}
