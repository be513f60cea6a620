// What somebody is in: case by case where they stand, and apart from any case.
import type { Step } from '../../course/step.ts'
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { clusterOf, labelFor } from '../readings.ts'
import { courseOfPerson } from './person.ts'
import type { CourseOf } from './person.ts'
import { stepsWith } from './steps.ts'

export interface Matter {
  case: { subject: SubjectId; title: string } | undefined // undefined: what is in no case
  course: CourseOf
}

/** The newest case first, then what is in none. */
export function mattersOf(file: VaultFile, reader: Reader, whom: SubjectId): Matter[] {
  const steps = stepsWith(file, reader, whom)
  const cases = [...new Set(steps.flatMap((step) => casesOf(file, reader, step)))]
  const inCases = cases.flatMap((subject): Matter[] => {
    const title = labelFor(file, subject, reader)
    const own = steps.filter((step) => casesOf(file, reader, step).includes(subject))
    return title === undefined
      ? []
      : [{ case: { subject, title }, course: courseOfPerson(file, reader, whom, own) }]
  })
  const apart = steps.filter((step) => casesOf(file, reader, step).length === 0)
  const rest = courseOfPerson(file, reader, whom, apart)
  return tells(rest) ? [...inCases.reverse(), { case: undefined, course: rest }] : inCases.reverse()
}

function casesOf(file: VaultFile, reader: Reader, { cases }: Step): SubjectId[] {
  return cases.map((one) => clusterOf(file, one, reader))
}

function tells({ liberty, proceedings, charges }: CourseOf): boolean {
  return liberty !== undefined || proceedings !== undefined || charges.length > 0
}
