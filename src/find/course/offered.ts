// What a form offers: events near one (of the same case or the same people), charges against the same people,
// the laws and works of the record.
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { eventLine } from '../events.ts'
import type { EventLine, Named } from '../events.ts'
import { keptReading, labelFor } from '../readings.ts'
import { listSubjects } from '../subjects.ts'
import { isConcerned } from '../../course/people.ts'
import { chargeWords } from './charges.ts'
import { findStep, stepsPointingAt, stepsWith } from './steps.ts'
import type { Step } from '../../course/step.ts'

const MOST = 80

export function eventsNear(file: VaultFile, reader: Reader, event: SubjectId): EventLine[] {
  const others = stepsNear(file, reader, event).slice(0, MOST)
  return others.flatMap(({ subject }) => {
    const reading = keptReading(file, subject, reader)
    return reading ? [eventLine(file, reader, reading)] : []
  })
}

export function chargesNear(file: VaultFile, reader: Reader, event: SubjectId): Named[] {
  const charges = new Set(stepsNear(file, reader, event).flatMap((step) => step.charges))
  return [...charges].map((subject) => {
    const { description, provision } = chargeWords(file, reader, subject)
    return { subject, label: [description, provision].filter(Boolean).join(', ') }
  })
}

/** By name, as far as a choice can be read. */
export function namedOf(file: VaultFile, reader: Reader, kind: 'law' | 'work' | 'case'): Named[] {
  return listSubjects(file, reader, kind)
    .slice(0, MOST_NAMED)
    .flatMap((subject) => {
      const label = labelFor(file, subject, reader)
      return label ? [{ subject, label }] : []
    })
    .sort((a, b) => (a.label < b.label ? -1 : 1))
}

const MOST_NAMED = 500

function stepsNear(file: VaultFile, reader: Reader, event: SubjectId): Step[] {
  const own = findStep(file, reader, event)
  if (!own) return []
  const people = own.parts.filter((part) => isConcerned(part, own.act)).map(({ whom }) => whom)
  const near = [
    ...own.cases.flatMap((one) => stepsPointingAt(file, reader, one, 'case')),
    ...[...new Set(people)].flatMap((whom) => stepsWith(file, reader, whom)),
  ]
  return [...new Set(near)].filter(({ subject }) => subject !== own.subject)
}
