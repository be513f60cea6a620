// Events as steps of a course, for a reader: of a person, of a case, of a law or a site.
import type { Step } from '../../course/step.ts'
import { stepOf } from '../../course/step.ts'
import { valuesOf } from '../../record/reading.ts'
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import { audienceOf } from '../../vault/readings/refresh.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { eventsPointedBy } from '../pointing-at.ts'
import { clusterOf, keptReading, membersOf, readAhead } from '../readings.ts'
import { remembered } from '../remembered.ts'

export function findStep(file: VaultFile, reader: Reader, event: SubjectId): Step | undefined {
  const cluster = clusterOf(file, event, reader)
  return remembered(file, `step ${audienceOf(reader)}`, cluster, () => {
    const reading = keptReading(file, cluster, reader)
    return reading && stepOf(reading, (measure) => keptReading(file, measure, reader))
  })
}

/** Of many events at once. */
export function findSteps(file: VaultFile, reader: Reader, events: readonly SubjectId[]): Step[] {
  const measures = events.flatMap((event) => {
    const reading = keptReading(file, event, reader)
    return reading
      ? valuesOf(reading, 'measure').flatMap((value) => (value.kind === 'ref' ? [value.subject] : []))
      : []
  })
  readAhead(file, reader, measures)
  return events.flatMap((event) => findStep(file, reader, event) ?? [])
}

/** Those somebody took part in, in whatever role. */
export function stepsWith(file: VaultFile, reader: Reader, whom: SubjectId): Step[] {
  const members = membersOf(file, whom, reader)
  const anyOf = members.map(() => '?').join(', ')
  const rows = file.all<{ event: SubjectId }>(
    `select distinct event from part where audience = ? and whom in (${anyOf}) order by event`,
    [audienceOf(reader), ...members],
  )
  return rows.flatMap(({ event }) => findStep(file, reader, event) ?? [])
}

/** Those that point at it: `about` a law or a work, of a `case`. */
export function stepsPointingAt(
  file: VaultFile,
  reader: Reader,
  subject: SubjectId,
  by: 'about' | 'case' | 'charge',
): Step[] {
  return eventsPointedBy(file, reader, subject, by).flatMap((event) => findStep(file, reader, event) ?? [])
}
