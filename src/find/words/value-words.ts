// A value in words, with the names of what it points at as this reader knows them.
import type { Reader } from '../../record/reader.ts'
import { valueOf, valuesOf } from '../../record/reading.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { printBounds, printValue } from '../../record/values/print.ts'
import type { Code, Part, Value, When } from '../../record/values/value.ts'
import { whenOf } from '../../vault/readings/anchors.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { SUBJECT_KINDS } from '../../vocabulary/kinds.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { findList } from '../../vocabulary/lists.ts'
import { CAPACITIES } from '../../vocabulary/people/capacities.ts'
import { ROLES } from '../../vocabulary/people/roles.ts'
import { findReading, keptReading, labelFor } from '../readings.ts'
import { eventLine } from '../events.ts'
import { countryName } from '../../vocabulary/countries.ts'
import { eventTitle } from '../event-words.ts'

export function valueWords(file: VaultFile, reader: Reader, value: Value): string {
  if (value.kind === 'text' || value.kind === 'passage') return value.text
  if (value.kind === 'ref') return subjectWords(file, reader, value.subject)
  if (value.kind === 'code') return codeWords(value)
  if (value.kind === 'part') return partWords(file, reader, value)
  if (value.kind === 'mention') return value.quote
  return printValue(value)
}

// What a subject is called on the page: an event and a measure have no name of their own.
export function subjectWords(file: VaultFile, reader: Reader, subject: SubjectId): string {
  const kind = kindOf(subject)
  if (kind === 'measure') return measureWords(file, reader, subject)
  if (kind === 'event') {
    const reading = keptReading(file, subject, reader) ?? findReading(file, subject, reader)
    return reading ? eventTitle(eventLine(file, reader, reading)) : 'an event'
  }
  const label = labelFor(file, subject, reader)
  return label ?? (kind === 'person' ? 'somebody' : `${labelOf(SUBJECT_KINDS, kind)} without a name`)
}

// 'Administrative arrest, 15 days'. Its own words only where no amount could be read from them.
export function measureWords(file: VaultFile, reader: Reader, subject: SubjectId): string {
  const reading = findReading(file, subject, reader)
  if (!reading) return 'a measure'
  const kind = valueOf(reading, 'kind', 'code')
  const amounts = ['amount', 'length', 'item'].flatMap((property) => valuesOf(reading, property))
  const said = amounts.length > 0 ? amounts : valuesOf(reading, 'words')
  const parts = [...(kind ? [codeWords(kind)] : []), ...said.map((value) => valueWords(file, reader, value))]
  return [...new Set(parts)].join(', ') || 'a measure'
}

export function codeWords({ list, code }: Pick<Code, 'list' | 'code'>): string {
  if (list === 'countries') return countryName(code)
  const found = findList(list)
  return found ? labelOf(found, code) : code
}

// 'Aigerim Sadykova: Victim, journalist'.
function partWords(file: VaultFile, reader: Reader, part: Part): string {
  return `${subjectWords(file, reader, part.whom)}: ${roleWords(part)}`
}

export function roleWords({ role, capacity, count }: Pick<Part, 'role' | 'capacity' | 'count'>): string {
  const words = [
    labelOf(ROLES, role),
    capacity && labelOf(CAPACITIES, capacity).toLowerCase(),
    count && printValue(count),
  ]
  return words.filter(Boolean).join(', ')
}

// The days that words can mean, where that is not what they say. Basis: what was not said so is marked.
export function boundsWords(file: VaultFile, reader: Reader, value: When): string | undefined {
  const when = whenOf(file, reader, value)
  if (when.earliest === undefined && when.latest === undefined) return 'the words allow no date'
  const bounds = printBounds(when)
  const basis = when.basis === 'stated' ? '' : `, ${when.basis === 'carried' ? 'carried over' : 'inferred'}`
  return bounds === when.said.replace(/^(?:on|in|during)\s+/i, '') && basis === ''
    ? undefined
    : `${bounds}${basis}`
}
