// An event as the checks see it: a step of a course, with the days it can have been and those it was done to.
import { boundsOf } from '../../course/bounds.ts'
import type { Bounds } from '../../course/bounds.ts'
import { stepOf } from '../../course/step.ts'
import type { ReadingOf, Step } from '../../course/step.ts'
import { valueOf, valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { kindOf } from '../../record/subject.ts'

export interface Happening extends Step, Bounds {
  victims: SubjectId[]
  answered: SubjectId[] // events it answered, in whichever way
}

/** `clusterOf`: the one name of those who are read together. */
export function happeningOf(
  reading: Reading,
  readingOf: ReadingOf,
  clusterOf: (subject: SubjectId) => SubjectId,
): Happening {
  const told = stepOf(reading, readingOf)
  const parts = told.parts.map((part) => ({ ...part, whom: clusterOf(part.whom) }))
  const answers = told.answers.map((answer) => ({ ...answer, event: clusterOf(answer.event) }))
  const answered = valueOf(reading, 'answers', 'ref')?.subject
  return {
    ...told,
    ...boundsOf(told.whens),
    parts,
    answers,
    place: told.place && clusterOf(told.place),
    victims: [...new Set(parts.filter(({ role }) => role === 'victim').map(({ whom }) => whom))],
    answered: [...answers.map(({ event }) => event), ...(answered ? [clusterOf(answered)] : [])],
  }
}

export function daysOf(reading: Reading, property: string): Bounds {
  return boundsOf(valuesOf(reading, property).flatMap((value) => (value.kind === 'when' ? [value] : [])))
}

export function isPerson(subject: SubjectId): boolean {
  return kindOf(subject) === 'person'
}

/** The sources in whose words something stands; without properties, anything. */
export function sourcesOf(reading: Reading, ...properties: string[]): SubjectId[] {
  const claims = reading.properties
    .filter(({ property }) => properties.length === 0 || properties.includes(property))
    .flatMap(({ shown }) => shown.flatMap((one) => one.claims))
  return [...new Set(claims.flatMap(({ statement }) => statement.cite?.source ?? []))]
}
