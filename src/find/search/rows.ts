// What fits as lines: for a page with the words that were found, for a file with everything that a list holds.
import { valueOf, valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { Reader } from '../../record/reader.ts'
import { kindOf } from '../../record/subject.ts'
import type { Kind, SubjectId } from '../../record/subject.ts'
import { fromDayNumber } from '../../record/values/day.ts'
import type { Day } from '../../record/values/value.ts'
import { namesOf } from '../../vault/readings/called.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { OPEN, readAs, togetherWith } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { EVENT } from '../columns/kinds.ts'
import { eventLine } from '../events.ts'
import type { EventLine } from '../events.ts'
import { labelFor, readOnce } from '../readings.ts'

export interface Line {
  subject: SubjectId
  kind: Kind
  label: string
  event: EventLine | undefined
  spellings: string[] // besides the label
  description: string | undefined
  country: string | undefined
  earliest: Day | undefined
  latest: Day | undefined
  events: number // that speak of it; of a source, that rest on it
  disputed: boolean
  isPublic: boolean // something of it
  reading: Reading
}

export function lineOf(file: VaultFile, reader: Reader, subject: SubjectId): Line | undefined {
  const reading = readOnce(file, subject, reader)
  const columns = columnsOf(file, reader)
  const slot = columns.slotOfSubject.get(subject)
  if (!reading || slot === undefined) return undefined
  const label = labelFor(file, subject, reader) ?? ''
  const day = (bound: number) => (bound === OPEN ? undefined : fromDayNumber(bound))
  return {
    subject,
    kind: kindOf(subject),
    label,
    event: kindOf(subject) === 'event' ? eventLine(file, reader, reading) : undefined,
    spellings: namesOf(reading).filter((name) => name !== label),
    description: valueOf(reading, 'description', 'text')?.text,
    country: valueOf(reading, 'country', 'code')?.code,
    earliest: day(columns.earliest[slot]!),
    latest: day(columns.latest[slot]!),
    events: eventsOf(columns, subject),
    disputed: columns.disputed[slot] === 1,
    isPublic: columns.open[slot] === 1,
    reading,
  }
}

function eventsOf(columns: ReturnType<typeof columnsOf>, subject: SubjectId): number {
  const number = columns.subjects.find(subject)
  if (number === undefined) return 0
  const own = togetherWith(columns, readAs(columns, number)).map((one) => columns.tied[one] ?? [])
  const slots = own.length === 1 ? own[0]! : [...new Set(own.flat())]
  let events = 0
  for (const slot of slots) if (columns.kind[slot] === EVENT) events++
  return events
}

export function freedomsIn(reading: Reading): string[] {
  return valuesOf(reading, 'freedom').flatMap((value) => (value.kind === 'code' ? [value.code] : []))
}
