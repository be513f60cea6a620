// Events as lines of a list or a timeline, for a reader: by person, country, place or source, in the
// order of time, the undated last.
import type { Reader } from '../record/reader.ts'
import { isDisputed, valueOf, valuesOf } from '../record/reading.ts'
import type { Reading } from '../record/reading.ts'
import type { SubjectId } from '../record/subject.ts'
import type { Part, When } from '../record/values/value.ts'
import { audienceOf } from '../vault/readings/refresh.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { keptReading, labelFor, labelsAhead, membersOf } from './readings.ts'

export interface Named {
  subject: SubjectId
  label: string
}

export interface EventLine {
  subject: SubjectId
  act: string // a code of the list of acts; '' where unknown
  happened: string // a code of the list 'happened'
  alleged: boolean // nobody but those who allege it
  whens: When[] // more than one where the date is disputed or none is the narrowest
  parts: (Part & { label: string; unnamed?: true })[]
  place: Named | undefined
  country: string | undefined
  disputed: boolean
  tellings: number // subjects judged to be this one event
}

export interface EventQuestion {
  country?: string | undefined
  whom?: SubjectId | undefined // took part, in any role
  place?: SubjectId | undefined
  source?: SubjectId | undefined
  act?: string | undefined
  from?: number | undefined // day number of the first day it can have happened on, at least …
  until?: number | undefined // … and at most
  undated?: boolean | undefined // only those without a day
  newestFirst?: boolean | undefined
  limit?: number | undefined
  offset?: number | undefined
}

export interface Events {
  events: EventLine[]
  total: number // of events that this reader may see
}

export function listEvents(file: VaultFile, reader: Reader, question: EventQuestion = {}): Events {
  const { where, bindings } = conditions(file, reader, question)
  const from = `from event e where ${where}`
  const order = question.newestFirst ? 'desc' : 'asc'
  const rows = file.all<{ subject: SubjectId }>(
    `select e.subject ${from}
     order by coalesce(e.earliest, e.latest) ${order} nulls last, e.subject limit ? offset ?`,
    [...bindings, question.limit ?? -1, question.offset ?? 0],
  )
  const readings = rows.flatMap(({ subject }) => keptReading(file, subject, reader) ?? [])
  const isAll = !question.offset && (question.limit === undefined || rows.length < question.limit)
  return {
    events: eventLines(file, reader, readings),
    // counted where somebody asks: to count those of a country takes longer than to find its newest
    get total() {
      return isAll ? rows.length : countOf(file, from, bindings)
    },
  }
}

function countOf(file: VaultFile, from: string, bindings: (string | number)[]): number {
  return file.get<{ total: number }>(`select count(*) as total ${from}`, bindings)?.total ?? 0
}

function conditions(
  file: VaultFile,
  reader: Reader,
  question: EventQuestion,
): { where: string; bindings: (string | number)[] } {
  const audience = audienceOf(reader)
  const parts: [string, (string | number)[]][] = [['e.audience = ?', [audience]]]
  const anyOf = (subjects: readonly string[]) => subjects.map(() => '?').join(', ')
  if (question.country) parts.push(['e.country = ?', [question.country]])
  if (question.act) parts.push(['e.act = ?', [question.act]])
  if (question.from !== undefined && question.until !== undefined)
    parts.push(['coalesce(e.earliest, e.latest) between ? and ?', [question.from, question.until]])
  if (question.undated) parts.push(['coalesce(e.earliest, e.latest) is null', []])
  if (question.place) {
    const members = [...membersOf(file, question.place, reader)]
    parts.push([`e.place in (${anyOf(members)})`, members])
  }
  if (question.whom) {
    const members = [...membersOf(file, question.whom, reader)]
    parts.push([
      `e.subject in (select event from part where audience = ? and whom in (${anyOf(members)}))`,
      [audience, ...members],
    ])
  }
  if (question.source)
    parts.push([
      `e.subject in (select coalesce(k.subject, p.about) from pointer p left join cluster k on k.audience = ? and k.member = p.about
        where p.subject = ? and p.way = 'cite')`,
      [audience, question.source],
    ])
  return { where: parts.map(([sql]) => sql).join(' and '), bindings: parts.flatMap(([, values]) => values) }
}

export function eventLines(file: VaultFile, reader: Reader, readings: readonly Reading[]): EventLine[] {
  if (readings.length > 1) labelsAhead(file, reader, readings.flatMap(namedIn))
  return readings.map((reading) => eventLine(file, reader, reading))
}

function namedIn(reading: Reading): SubjectId[] {
  return [...valuesOf(reading, 'part'), ...valuesOf(reading, 'place')].flatMap((value) =>
    value.kind === 'part' ? [value.whom] : value.kind === 'ref' ? [value.subject] : [],
  )
}

export function eventLine(file: VaultFile, reader: Reader, reading: Reading): EventLine {
  const code = (property: string) => valueOf(reading, property, 'code')?.code
  const happened = reading.properties.find(({ property }) => property === 'happened')
  const place = valueOf(reading, 'place', 'ref')?.subject
  const placeLabel = place && labelFor(file, place, reader)
  return {
    subject: reading.subject,
    act: code('act') ?? '',
    happened: code('happened') ?? 'unknown',
    alleged: happened?.shown.some(({ alleged }) => alleged) ?? false,
    whens: valuesOf(reading, 'when').flatMap((value) => (value.kind === 'when' ? [value] : [])),
    parts: valuesOf(reading, 'part').flatMap((value) =>
      value.kind === 'part' ? [{ ...value, ...nameOf(file, reader, value.whom) }] : [],
    ),
    place: place && placeLabel ? { subject: place, label: placeLabel } : undefined,
    country: code('country'),
    disputed: reading.properties.some(isDisputed),
    tellings: reading.members.length,
  }
}

function nameOf(file: VaultFile, reader: Reader, whom: SubjectId): { label: string; unnamed?: true } {
  const label = labelFor(file, whom, reader)
  return label === undefined ? { label: 'somebody', unnamed: true } : { label }
}
