// An event with all that is said of it, as data for other programs: codes and days as they are, and each
// statement with who says it, in which words and where.
import { labelFor, keptReading } from '../../find/readings.ts'
import { isDisputed, textsOf, valueOf, valuesOf } from '../../record/reading.ts'
import type { PropertyReading, Reading } from '../../record/reading.ts'
import type { Standing } from '../../record/settle.ts'
import type { Stance } from '../../record/statement.ts'
import { kindOf } from '../../record/subject.ts'
import type { Kind, SubjectId } from '../../record/subject.ts'
import type { Count, Duration, Money, Value, When } from '../../record/values/value.ts'
import { addressOf } from '../from-record/address.ts'
import type { Asking } from '../from-record/asking.ts'
import { placeData } from './place-data.ts'
import type { PlaceData } from './place-data.ts'

export interface EventData {
  id: SubjectId
  type: 'Event'
  address: string
  act: string | undefined
  happened: string | undefined
  alleged: boolean
  disputed: string[] // properties
  when: Omit<When, 'kind'>[]
  place: PlaceData | undefined
  country: string | undefined
  freedom: string[]
  part: PartData[]
  measure: MeasureData[]
  statement: StatementData[]
}

export interface PartData {
  whom: { id: SubjectId; type: Kind; name: string | undefined }
  role: string
  capacity: string | undefined
  count: Omit<Count, 'kind'> | undefined
}

export interface MeasureData {
  id: SubjectId
  kind: string | undefined
  amount: Omit<Money, 'kind'>[]
  length: Omit<Duration, 'kind'>[]
  words: string[]
}

export interface StatementData {
  about: SubjectId
  property: string
  value: Value
  stance: Stance
  preferred: boolean
  speaker: { id: SubjectId; name: string | undefined } | undefined
  said: Omit<When, 'kind'> | undefined
  source: SourceData | undefined
  quote: string | undefined
  recorded: string // the day on which it was written into the record
}

export interface SourceData {
  id: SubjectId
  name: string | undefined
  address: string | undefined
}

type Asked = Pick<Asking, 'file' | 'reader'>

export function eventData(asked: Asked, reading: Reading): EventData {
  const { subject, properties } = reading
  const measures = refsOf(reading, 'measure').flatMap(
    (one) => keptReading(asked.file, one, asked.reader) ?? [],
  )
  const place = valueOf(reading, 'place', 'ref')?.subject
  const happened = properties.find(({ property }) => property === 'happened')
  return {
    id: subject,
    type: 'Event',
    address: addressOf(subject) ?? '',
    act: codesOf(reading, 'act')[0],
    happened: codesOf(reading, 'happened')[0],
    alleged: happened?.shown.some(({ alleged }) => alleged) ?? false,
    disputed: properties.filter(isDisputed).map(({ property }) => property),
    when: bare(reading, 'when', 'when'),
    place: place && placeData(asked, place),
    country: codesOf(reading, 'country')[0],
    freedom: codesOf(reading, 'freedom'),
    part: partsOf(asked, reading),
    measure: measures.map(measureData),
    statement: [reading, ...measures].flatMap((one) => statementsOf(asked, one)),
  }
}

function partsOf({ file, reader }: Asked, reading: Reading): PartData[] {
  return valuesOf(reading, 'part').flatMap((value) => {
    if (value.kind !== 'part') return []
    const { whom, role, capacity, count } = value
    const who = { id: whom, type: kindOf(whom), name: labelFor(file, whom, reader) }
    return [{ whom: who, role, capacity, count: count && without(count) }]
  })
}

function measureData(reading: Reading): MeasureData {
  return {
    id: reading.subject,
    kind: codesOf(reading, 'kind')[0],
    amount: bare(reading, 'amount', 'money'),
    length: bare(reading, 'length', 'duration'),
    words: textsOf(reading, 'words'),
  }
}

function statementsOf(asked: Asked, { subject, properties }: Reading): StatementData[] {
  return properties.flatMap((property) =>
    voicesOn(property).map((standing) => statementData(asked, subject, standing)),
  )
}

function voicesOn({ shown, objections, remarks }: PropertyReading): Standing[] {
  return [...shown.flatMap(({ claims }) => claims), ...objections, ...remarks]
}

function statementData(asked: Asked, about: SubjectId, standing: Standing): StatementData {
  const { statement, instant, preferred } = standing
  const { property, value, stance, speaker, saidWhen, cite } = statement
  return {
    about,
    property,
    value,
    stance,
    preferred: preferred.length > 0,
    speaker: speaker && { id: speaker, name: labelFor(asked.file, speaker, asked.reader) },
    said: saidWhen && without(saidWhen),
    source: cite && sourceData(asked, cite.source),
    quote: cite?.quote,
    recorded: instant.slice(0, 10),
  }
}

function sourceData({ file, reader }: Asked, id: SubjectId): SourceData {
  const reading = keptReading(file, id, reader)
  return { id, name: labelFor(file, id, reader), address: reading && textsOf(reading, 'copy')[0] }
}

function codesOf(reading: Reading, property: string): string[] {
  return valuesOf(reading, property).flatMap((value) => (value.kind === 'code' ? [value.code] : []))
}

function refsOf(reading: Reading, property: string): SubjectId[] {
  return valuesOf(reading, property).flatMap((value) => (value.kind === 'ref' ? [value.subject] : []))
}

function bare<K extends Value['kind']>(
  reading: Reading,
  property: string,
  kind: K,
): Omit<Extract<Value, { kind: K }>, 'kind'>[] {
  return valuesOf(reading, property).flatMap((value) =>
    value.kind === kind ? [without(value as Extract<Value, { kind: K }>)] : [],
  )
}

function without<V extends { kind: string }>(value: V): Omit<V, 'kind'> {
  const { kind, ...rest } = value
  void kind
  return rest
}
