// The answer to the question of a figure, for a reader, and what was counted for it. Only what took place, or
// is said to have; what may lie outside the period, or is not dated, is not counted, and told apart.
import { findNamed } from '../../find/candidates.ts'
import { listEvents } from '../../find/events.ts'
import type { EventLine } from '../../find/events.ts'
import { clusterOf, keptReading } from '../../find/readings.ts'
import type { Reader } from '../../record/reader.ts'
import { valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { parseQuery } from './query.ts'
import type { Counted, FigureQuery } from './query.ts'

export interface Figure {
  number: number
  counted: Counted
  rules: string[] // what was counted, in sentences
  asOf: Day | undefined // of the last statement it rests on; undefined where there is none
  events: SubjectId[]
  uncertain: SubjectId[] // not counted: their day may lie outside the period
}

export function figureOf(file: VaultFile, reader: Reader, words: string): Figure {
  const query = parseQuery(words)
  const asked = matching(file, reader, query)
  const events = asked.filter((event) => isSurely(event, query))
  const uncertain = asked.filter((event) => !events.includes(event))
  const readings = events.flatMap(({ subject }) => keptReading(file, subject, reader) ?? [])
  return {
    number: NUMBER[query.counted](events, query, readings, (subject) => clusterOf(file, subject, reader)),
    counted: query.counted,
    rules: rulesOf(query),
    asOf: lastSaid(readings),
    events: events.map(({ subject }) => subject),
    uncertain: uncertain.map(({ subject }) => subject),
  }
}

/** Undefined where the question cannot be answered, or not any more. */
export function findFigure(file: VaultFile, reader: Reader, words: string): Figure | undefined {
  try {
    return figureOf(file, reader, words)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

const RULES: Record<Counted, string> = {
  persons:
    'Persons are counted once, whatever befell them; people whom a source only counts or describes are not.',
  acts: 'Acts are counted: what befell one person twice is two, and one act against many is one.',
  reports: 'Reports are counted: sources that tell of such an act.',
}

function rulesOf({ counted, from, until }: FigureQuery): string[] {
  return from || until
    ? [RULES[counted], 'Acts that may lie outside the period are left out.']
    : [RULES[counted]]
}

function matching(file: VaultFile, reader: Reader, query: FigureQuery): EventLine[] {
  const places = query.place === undefined ? [undefined] : placesNamed(file, reader, query.place)
  const found = places.flatMap((place) => listEvents(file, reader, { country: query.country, place }).events)
  return found.filter(
    (event) =>
      event.happened === 'yes' &&
      isOfAct(event, query) &&
      isAbout(event, query) &&
      isUnder(file, reader, event, query),
  )
}

function placesNamed(file: VaultFile, reader: Reader, name: string): SubjectId[] {
  const found = findNamed(file, reader, name, ['place']).map(({ subject }) =>
    clusterOf(file, subject, reader),
  )
  if (found.length === 0)
    throw new Refusal('invalid', 'The record knows no place “{name}”.', { name }, 'figure')
  return [...new Set(found)]
}

function isOfAct({ act }: EventLine, { acts }: FigureQuery): boolean {
  return acts.length === 0 || acts.includes(act)
}

function isAbout(event: EventLine, query: FigureQuery): boolean {
  return (query.role === undefined && query.capacity === undefined) || partsOf(event, query).length > 0
}

function partsOf({ parts }: EventLine, { role, capacity }: FigureQuery): EventLine['parts'] {
  return parts.filter(
    (part) => part.role === (role ?? 'victim') && (capacity === undefined || part.capacity === capacity),
  )
}

function isUnder(file: VaultFile, reader: Reader, event: EventLine, { freedom }: FigureQuery): boolean {
  if (freedom === undefined) return true
  const reading = keptReading(file, event.subject, reader)
  const codes = reading
    ? valuesOf(reading, 'freedom').flatMap((one) => (one.kind === 'code' ? [one.code] : []))
    : []
  return freedom === 'unassigned' ? codes.every((code) => code === freedom) : codes.includes(freedom)
}

// Whichever account of its day is right.
function isSurely({ whens }: EventLine, { from, until }: FigureQuery): boolean {
  if (!from && !until) return true
  const inside = whens.every(
    ({ earliest, latest }) =>
      (!from || (earliest !== undefined && earliest >= from)) &&
      (!until || (latest !== undefined && latest <= until)),
  )
  return whens.length > 0 && inside
}

type Cluster = (subject: SubjectId) => SubjectId

const NUMBER: Record<
  Counted,
  (events: readonly EventLine[], query: FigureQuery, readings: readonly Reading[], cluster: Cluster) => number
> = {
  acts: (events) => events.length,
  persons: (events, query, _, cluster) => {
    const people = events
      .flatMap((event) => partsOf(event, query))
      .filter(({ whom }) => whom.startsWith('person-'))
    return new Set(people.map(({ whom }) => cluster(whom))).size
  },
  reports: (_, __, readings) => {
    const claims = readings.flatMap(({ properties }) =>
      properties.flatMap(({ shown }) => shown.flatMap((one) => one.claims)),
    )
    return new Set(claims.flatMap(({ statement }) => statement.cite?.source ?? [])).size
  },
}

function lastSaid(readings: readonly Reading[]): Day | undefined {
  const instants = readings.flatMap(({ properties }) =>
    properties.flatMap(({ shown }) => shown.flatMap(({ claims }) => claims.map(({ instant }) => instant))),
  )
  return instants.sort().at(-1)?.slice(0, 10)
}
