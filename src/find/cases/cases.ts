// Cases: files of events about one matter, and where each of the people in them stands.
import { textsOf, valueOf } from '../../record/reading.ts'
import type { Reader } from '../../record/reader.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { EventLine } from '../events.ts'
import { eventsPointingAt } from '../pointing-at.ts'
import { clusterOf, getReading, labelFor } from '../readings.ts'
import { listSubjects } from '../subjects.ts'
import { standingIn } from '../../course/standing.ts'
import type { WhereSomebodyStands } from '../../course/standing.ts'

export interface CaseLine {
  subject: SubjectId
  title: string
  country: string | undefined
  events: number
}

export interface CaseFile {
  subject: SubjectId
  title: string
  description: string | undefined
  country: string | undefined
  events: EventLine[] // in time, the undated last
  people: PersonInCase[]
}

export interface PersonInCase extends WhereSomebodyStands<EventLine> {
  subject: SubjectId
  label: string
}

export function listCases(file: VaultFile, reader: Reader): CaseLine[] {
  return listSubjects(file, reader, 'case').map((subject) => {
    const { title, country, events } = caseFile(file, reader, subject)
    return { subject, title, country, events: events.length }
  })
}

export function caseFile(file: VaultFile, reader: Reader, id: string): CaseFile {
  const reading = getReading(file, id, reader)
  if (reading.kind !== 'case') throw new Refusal('not-found', 'There is no such case.')
  const events = eventsOfCase(file, reader, reading.subject)
  return {
    subject: reading.subject,
    title: textsOf(reading, 'title')[0] ?? 'A case without a title',
    description: textsOf(reading, 'description')[0],
    country: valueOf(reading, 'country', 'code')?.code,
    events,
    people: peopleIn(file, reader, events),
  }
}

function eventsOfCase(file: VaultFile, reader: Reader, subject: SubjectId): EventLine[] {
  return eventsPointingAt(file, reader, subject, 'case').sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function orderOf({ whens: [when], subject }: EventLine): string {
  return `${when?.earliest ?? when?.latest ?? '9999'} ${subject}`
}

function peopleIn(file: VaultFile, reader: Reader, events: readonly EventLine[]): PersonInCase[] {
  const done = events.flatMap((event) =>
    event.parts
      .filter(({ role, whom }) => role === 'victim' && kindOf(whom) === 'person')
      .map(({ whom }) => ({ whom: clusterOf(file, whom, reader), event })),
  )
  return [...new Set(done.map(({ whom }) => whom))].map((subject) => {
    const own = done.filter(({ whom }) => whom === subject).map(({ event }) => event)
    return {
      subject,
      label: labelFor(file, subject, reader) ?? 'somebody',
      ...standingIn(own),
    }
  })
}
