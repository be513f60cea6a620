// The stages of laws and their provisions, of organisations, of sites, for a reader.
import { blockingsOf, provisionStages, stagesOn } from '../../course/stages.ts'
import type { Blocking, StagesOf } from '../../course/stages.ts'
import { stepsOf } from '../../course/people.ts'
import type { Step } from '../../course/step.ts'
import type { Reader } from '../../record/reader.ts'
import { valueOf } from '../../record/reading.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { subjectsPointingAt } from '../pointing-at.ts'
import { clusterOf, keptReading, labelFor, membersOf } from '../readings.ts'
import { stepsPointingAt, stepsWith } from './steps.ts'

export interface Provision extends StagesOf<Step> {
  subject: SubjectId
  label: string
}

export interface LawCourse extends StagesOf<Step> {
  whole: { subject: SubjectId; label: string } | undefined // what it is a provision of
  provisions: Provision[]
}

export function lawCourse(file: VaultFile, reader: Reader, law: SubjectId): LawCourse {
  const whole = wholeOf(file, reader, law)
  const steps = stepsPointingAt(file, reader, law, 'about')
  const ofTheWhole = whole ? stepsPointingAt(file, reader, whole.subject, 'about') : []
  return {
    ...provisionStages(steps, ofTheWhole),
    whole,
    provisions: partsOf(file, reader, law).map((subject) => ({
      subject,
      label: labelFor(file, subject, reader) ?? 'a provision without a name',
      ...provisionStages(stepsPointingAt(file, reader, subject, 'about'), steps),
    })),
  }
}

function wholeOf(file: VaultFile, reader: Reader, law: SubjectId): LawCourse['whole'] {
  const reading = keptReading(file, law, reader)
  const subject = reading && valueOf(reading, 'part-of', 'ref')?.subject
  const label = subject && labelFor(file, subject, reader)
  return subject && label ? { subject: clusterOf(file, subject, reader), label } : undefined
}

function partsOf(file: VaultFile, reader: Reader, law: SubjectId): SubjectId[] {
  const members = membersOf(file, law, reader)
  const pointing = members.flatMap((one) => subjectsPointingAt(file, one))
  const laws = new Set(
    pointing.filter((one) => kindOf(one) === 'law').map((one) => clusterOf(file, one, reader)),
  )
  return [...laws].filter((one) => {
    const whole = wholeOf(file, reader, one)
    return whole && members.includes(whole.subject)
  })
}

export function organisationCourse(file: VaultFile, reader: Reader, whom: SubjectId): StagesOf<Step> {
  return stagesOn('organisation', stepsOf(stepsWith(file, reader, whom), membersOf(file, whom, reader)))
}

/** Of a site that is a work, or an outlet that goes by its site. */
export function blockingsFor(file: VaultFile, reader: Reader, site: SubjectId): Blocking<Step>[] {
  const own =
    kindOf(site) === 'work'
      ? stepsPointingAt(file, reader, site, 'about')
      : stepsOf(stepsWith(file, reader, site), membersOf(file, site, reader))
  return blockingsOf(own)
}
