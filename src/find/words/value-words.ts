// A value in words, with the names of what it points at as this reader knows them.
import type { Reader } from '../../record/reader.ts'
import { valueOf, valuesOf } from '../../record/reading.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Code, Part, Value, When } from '../../record/values/value.ts'
import { whenOf } from '../../vault/readings/anchors.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { SUBJECT_KINDS } from '../../vocabulary/kinds.ts'
import { labelOf } from '../../vocabulary/list.ts'
import type { Language } from '../../vocabulary/list.ts'
import { findList } from '../../vocabulary/lists.ts'
import { CAPACITIES } from '../../vocabulary/people/capacities.ts'
import { ROLES } from '../../vocabulary/people/roles.ts'
import { chargeWords } from '../course/charges.ts'
import { findReading, keptReading, labelFor } from '../readings.ts'
import { eventLine } from '../events.ts'
import { countryName } from '../../vocabulary/countries.ts'
import { eventTitle } from '../event-words.ts'
import { boundsIn } from './days.ts'
import { printedIn, saysOnlyDays } from './printed.ts'
import { told } from './told.ts'

export function valueWords(file: VaultFile, reader: Reader, value: Value, language: Language = 'en'): string {
  if (value.kind === 'text' || value.kind === 'passage') return value.text
  if (value.kind === 'ref') return subjectWords(file, reader, value.subject, language)
  if (value.kind === 'code') return codeWords(value, language)
  if (value.kind === 'part') return partWords(file, reader, value, language)
  if (value.kind === 'mention') return value.quote
  return printedIn(language, value)
}

// What a subject is called on the page: an event and a measure have no name of their own.
export function subjectWords(
  file: VaultFile,
  reader: Reader,
  subject: SubjectId,
  language: Language = 'en',
): string {
  const kind = kindOf(subject)
  if (kind === 'measure') return measureWords(file, reader, subject, language)
  if (kind === 'event') {
    const reading = keptReading(file, subject, reader) ?? findReading(file, subject, reader)
    return reading ? eventTitle(eventLine(file, reader, reading), language) : told(language, 'an event')
  }
  if (kind === 'charge') {
    const { description, provision } = chargeWords(file, reader, subject)
    const words = [description, provision].filter(Boolean).join(', ')
    if (words) return words
  }
  const label = labelFor(file, subject, reader)
  if (label !== undefined) return label
  if (kind === 'person') return told(language, 'somebody')
  return told(language, '{kind} without a name', { kind: labelOf(SUBJECT_KINDS, kind, language) })
}

// 'Administrative arrest, 15 days'. Its own words only where no amount could be read from them.
export function measureWords(
  file: VaultFile,
  reader: Reader,
  subject: SubjectId,
  language: Language = 'en',
): string {
  const reading = findReading(file, subject, reader)
  if (!reading) return told(language, 'a measure')
  const kind = valueOf(reading, 'kind', 'code')
  const amounts = ['amount', 'length', 'item'].flatMap((property) => valuesOf(reading, property))
  const said = amounts.length > 0 ? amounts : valuesOf(reading, 'words')
  const parts = [
    ...(kind ? [codeWords(kind, language)] : []),
    ...said.map((value) => valueWords(file, reader, value, language)),
  ]
  return [...new Set(parts)].join(', ') || told(language, 'a measure')
}

export function codeWords({ list, code }: Pick<Code, 'list' | 'code'>, language: Language = 'en'): string {
  if (list === 'countries') return countryName(code, language)
  const found = findList(list)
  return found ? labelOf(found, code, language) : code
}

// 'Aigerim Sadykova: Victim, journalist'.
function partWords(file: VaultFile, reader: Reader, part: Part, language: Language): string {
  return `${subjectWords(file, reader, part.whom, language)}: ${roleWords(part, language)}`
}

export function roleWords(
  { role, capacity, count }: Pick<Part, 'role' | 'capacity' | 'count'>,
  language: Language = 'en',
): string {
  const words = [
    labelOf(ROLES, role, language),
    capacity && labelOf(CAPACITIES, capacity, language).toLowerCase(),
    count && printedIn(language, count),
  ]
  return words.filter(Boolean).join(', ')
}

// The days that words can mean, where that is not what they say. Basis: what was not said so is marked.
export function boundsWords(
  file: VaultFile,
  reader: Reader,
  value: When,
  language: Language = 'en',
): string | undefined {
  const when = whenOf(file, reader, value)
  const bounds = boundsIn(language, when)
  if (bounds === undefined) return told(language, 'the words allow no date')
  if (when.basis !== 'stated')
    return `${bounds}, ${told(language, when.basis === 'carried' ? 'carried over' : 'inferred')}`
  return saysOnlyDays(when) ? undefined : bounds
}
