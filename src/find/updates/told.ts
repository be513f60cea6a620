// What of a country the public has been told: the events that its updates rest on.
import type { Reader } from '../../record/reader.ts'
import type { ChangeId } from '../../record/statement.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day, Passage } from '../../record/values/value.ts'
import { subjectsOf } from '../../vault/entries/change-place.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { listEvents } from '../events.ts'
import type { EventLine } from '../events.ts'
import { clusterOf, getReading } from '../readings.ts'
import { listUpdates } from '../updates.ts'
import { passagesIn } from './versions.ts'

/** As this reader reads them together. */
export function eventsBehind(file: VaultFile, reader: Reader, passages: readonly Passage[]): Set<SubjectId> {
  const ids = new Set(passages.flatMap(({ rests }) => rests.flatMap(({ statements }) => statements)))
  const subjects = new Set([...ids].flatMap((id) => subjectsOf(file, id as ChangeId)))
  const events = [...subjects].filter((subject) => kindOf(subject) === 'event')
  return new Set(events.map((event) => clusterOf(file, event, reader)))
}

export interface Untold {
  country: string
  from?: Day | undefined
  until?: Day | undefined
}

/** Events of a country and a period that no public update rests on, in the order of time. */
export function listUntold(file: VaultFile, reader: Reader, { country, from, until }: Untold): EventLine[] {
  const passages = listUpdates(file, 'public', country).flatMap(({ subject }) =>
    passagesIn(getReading(file, subject, 'public')),
  )
  const told = eventsBehind(file, reader, passages)
  return listEvents(file, reader, { country }).events.filter(
    (event) => !told.has(event.subject) && isWithin(event, from, until),
  )
}

// What may have happened in the period; also what nobody dates, for it must not be forgotten.
function isWithin({ whens }: EventLine, from: Day | undefined, until: Day | undefined): boolean {
  const dated = whens.filter(({ earliest, latest }) => earliest !== undefined || latest !== undefined)
  if (dated.length === 0) return true
  return dated.some(
    ({ earliest, latest }) =>
      (!from || !latest || latest >= from) && (!until || !earliest || earliest <= until),
  )
}
