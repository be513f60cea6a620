// Cases: files of events about one matter, and where each of the people in them stands.
import { peopleIn } from '../../course/people.ts'
import type { Standing } from '../../course/standing.ts'
import type { Step } from '../../course/step.ts'
import { textsOf, valueOf, valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { Reader } from '../../record/reader.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { courseOfPerson } from '../course/person.ts'
import type { CourseOf } from '../course/person.ts'
import { nextIn } from '../course/next.ts'
import type { Next } from '../course/next.ts'
import { findSteps } from '../course/steps.ts'
import { eventLine } from '../events.ts'
import type { EventLine, Named } from '../events.ts'
import { eventsPointedBy, eventsPointingAt, subjectsPointingAt } from '../pointing-at.ts'
import { clusterOf, getReading, keptReading, labelFor, labelsAhead } from '../readings.ts'
import { listSubjects } from '../subjects.ts'

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
  linked: Named[] // other cases
}

export interface PersonInCase extends Omit<CourseOf, 'liberty' | 'proceedings'> {
  subject: SubjectId
  label: string
  liberty: Standing<EventLine> | undefined
  proceedings: Standing<EventLine> | undefined
}

export function listCases(file: VaultFile, reader: Reader): CaseLine[] {
  return listSubjects(file, reader, 'case').map((subject) => {
    const reading = getReading(file, subject, reader)
    const events = eventsPointedBy(file, reader, subject, 'case').length
    return { subject, ...headOf(reading), events }
  })
}

export function caseFile(file: VaultFile, reader: Reader, id: string): CaseFile {
  const reading = getReading(file, id, reader)
  if (reading.kind !== 'case') throw new Refusal('not-found', 'There is no such case.')
  const events = eventsOfCase(file, reader, reading.subject)
  return {
    subject: reading.subject,
    ...headOf(reading),
    description: textsOf(reading, 'description')[0],
    events,
    people: peopleOf(file, reader, events, partiesOf(file, reader, reading)),
    linked: linkedWith(file, reader, reading),
  }
}

export function nextInCase(
  file: VaultFile,
  reader: Reader,
  { events, people }: CaseFile,
  today: Day,
): Next[] {
  const steps = findSteps(
    file,
    reader,
    events.map(({ subject }) => subject),
  )
  const held = people.map(({ subject, custodies }) => ({ whom: subject, custodies }))
  return nextIn(steps, held, today)
}

function headOf(reading: Parameters<typeof textsOf>[0]): Pick<CaseLine, 'title' | 'country'> {
  return {
    title: textsOf(reading, 'title')[0] ?? 'A case without a title',
    country: valueOf(reading, 'country', 'code')?.code,
  }
}

function eventsOfCase(file: VaultFile, reader: Reader, subject: SubjectId): EventLine[] {
  return eventsPointingAt(file, reader, subject, 'case').sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function orderOf({ whens: [when], subject }: EventLine): string {
  return `${when?.earliest ?? when?.latest ?? '9999'} ${subject}`
}

// Named as parties, in their roles; where nobody is, the events say who.
function partiesOf(file: VaultFile, reader: Reader, reading: Reading): Map<SubjectId, string[]> {
  const found = new Map<SubjectId, string[]>()
  for (const value of valuesOf(reading, 'part'))
    if (value.kind === 'part') {
      const whom = clusterOf(file, value.whom, reader)
      found.set(whom, [...(found.get(whom) ?? []), value.role])
    }
  return found
}

// Said on either side.
function linkedWith(file: VaultFile, reader: Reader, { subject, members, ...reading }: Reading): Named[] {
  const own = valuesOf({ subject, members, ...reading }, 'linked').flatMap((value) =>
    value.kind === 'ref' ? [value.subject] : [],
  )
  const others = members
    .flatMap((one) => subjectsPointingAt(file, one))
    .filter((one) => kindOf(one) === 'case')
    .filter((one) => {
      const other = keptReading(file, one, reader)
      return (
        other &&
        valuesOf(other, 'linked').some((value) => value.kind === 'ref' && members.includes(value.subject))
      )
    })
  const cases = new Set([...own, ...others].map((one) => clusterOf(file, one, reader)))
  return [...cases].flatMap((one) => {
    const label = labelFor(file, one, reader)
    return label ? [{ subject: one, label }] : []
  })
}

function peopleOf(
  file: VaultFile,
  reader: Reader,
  events: readonly EventLine[],
  parties: ReadonlyMap<SubjectId, string[]>,
): PersonInCase[] {
  const steps = findSteps(
    file,
    reader,
    events.map(({ subject }) => subject),
  )
  const lines = new Map(events.map((event) => [event.subject, event]))
  const lineOf = ({ subject }: Step) => lines.get(subject) ?? getLine(file, reader, subject)
  const inWords = (standing: CourseOf['liberty']) =>
    standing && { ...standing, since: lineOf(standing.since), last: lineOf(standing.last) }
  const people =
    parties.size > 0 ? [...parties.keys()] : peopleIn(steps, (whom) => clusterOf(file, whom, reader))
  labelsAhead(file, reader, people)
  const theirs = stepsByPerson(steps, (whom) => clusterOf(file, whom, reader))
  return people.map((subject) => {
    const course = courseOfPerson(file, reader, subject, theirs.get(subject) ?? [])
    const { liberty, proceedings } = course
    return {
      ...course,
      roles: [...new Set([...(parties.get(subject) ?? []), ...course.roles])],
      subject,
      label: labelFor(file, subject, reader) ?? 'somebody',
      liberty: inWords(liberty),
      proceedings: inWords(proceedings),
    }
  })
}

function stepsByPerson(
  steps: readonly Step[],
  clusterOfWhom: (whom: SubjectId) => SubjectId,
): Map<SubjectId, Step[]> {
  const found = new Map<SubjectId, Step[]>()
  for (const step of steps)
    for (const whom of new Set(step.parts.map((part) => clusterOfWhom(part.whom)))) {
      const own = found.get(whom)
      if (own) own.push(step)
      else found.set(whom, [step])
    }
  return found
}

function getLine(file: VaultFile, reader: Reader, event: SubjectId): EventLine {
  const reading = keptReading(file, event, reader)
  if (!reading) throw new Error('a step without its event')
  return eventLine(file, reader, reading)
}
