// What happened to somebody, or at a place, event by event: in which part, with what came of it, who
// says so, and where accounts differ.
import type { Reader } from '../../record/reader.ts'
import { valuesOf } from '../../record/reading.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Language } from '../../vocabulary/list.ts'
import { listEvents } from '../events.ts'
import type { EventLine } from '../events.ts'
import { findReading, membersOf } from '../readings.ts'
import { measureWords, roleWords } from '../words/value-words.ts'
import { propertyLines } from './property-lines.ts'
import type { PropertyLine } from './property-lines.ts'

export interface TimelineLine extends EventLine {
  roles: string[] // of the subject whose timeline it is: 'Victim, journalist'
  measures: string[]
  speakers: string[] // who says that it happened
  disputes: PropertyLine[]
}

export interface Timeline {
  lines: TimelineLine[]
  total: number
}

export function timelineOf(
  file: VaultFile,
  reader: Reader,
  subject: SubjectId,
  page: { limit: number; offset: number },
  language: Language = 'en',
): Timeline {
  const where = kindOf(subject) === 'place' ? { place: subject } : { whom: subject }
  const { events, total } = listEvents(file, reader, { ...where, ...page })
  const members = membersOf(file, subject, reader)
  return { lines: events.map((event) => timelineLine(file, reader, event, members, language)), total }
}

function timelineLine(
  file: VaultFile,
  reader: Reader,
  event: EventLine,
  members: readonly SubjectId[],
  language: Language,
): TimelineLine {
  const reading = findReading(file, event.subject, reader)
  const lines = reading ? propertyLines(file, reader, reading, language) : []
  const measures = reading ? valuesOf(reading, 'measure') : []
  const happened = lines.find(({ property }) => property === 'happened')
  const supporting = happened?.accounts.filter(({ isSupport }) => isSupport)
  const own = event.parts.filter(({ whom }) => members.includes(whom))
  return {
    ...event,
    roles: [...new Set(own.map((part) => roleWords(part, language)))],
    measures: measures.flatMap((value) =>
      value.kind === 'ref' ? [measureWords(file, reader, value.subject, language)] : [],
    ),
    speakers: [...new Set(supporting?.map(({ speaker }) => speaker) ?? [])],
    disputes: lines.filter(({ disputed }) => disputed),
  }
}
