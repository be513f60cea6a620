// Events already recorded that a card may tell again: the same act, on days that can be the same, and
// somebody in common. Offered, never joined by the program.
import type { Reader } from '../record/reader.ts'
import { dayNumber } from '../record/values/day.ts'
import type { Day } from '../record/values/value.ts'
import type { SubjectId } from '../record/subject.ts'
import { audienceOf } from '../vault/readings/refresh.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { actsNear } from '../watch/record/near-acts.ts'
import { eventLine } from './events.ts'
import type { EventLine } from './events.ts'
import { keptReading } from './readings.ts'

export interface Telling {
  act: string
  earliest: Day | undefined
  latest: Day | undefined
  whom: SubjectId[] // those of its parties that are known
}

export function sameEventCandidates(
  file: VaultFile,
  reader: Reader,
  { act, earliest, latest, whom }: Telling,
): EventLine[] {
  const acts = actsNear(act)
  const anyOf = (values: readonly string[]) => values.map(() => '?').join(', ')
  const rows = file.all<{ subject: SubjectId }>(
    `select distinct e.subject from event e join part p on p.audience = e.audience and p.event = e.subject
     where e.audience = ? and e.act in (${anyOf(acts)}) and p.whom in (${anyOf(whom)})
     and (e.earliest is null or e.earliest <= ?) and (e.latest is null or e.latest >= ?) order by e.subject limit 20`,
    [
      audienceOf(reader),
      ...acts,
      ...whom,
      latest ? dayNumber(latest) : 9_999_999,
      earliest ? dayNumber(earliest) : -9_999_999,
    ],
  )
  return rows.flatMap(({ subject }) => {
    const reading = keptReading(file, subject, reader)
    return reading ? [eventLine(file, reader, reading)] : []
  })
}
