// What speaks of a subject: every subject that anything ever said of it points here, whoever may read it; and
// the events among them that point here as this reader reads them.
import type { Reader } from '../record/reader.ts'
import { kindOf } from '../record/subject.ts'
import type { SubjectId } from '../record/subject.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { eventLines } from './events.ts'
import type { EventLine } from './events.ts'
import { clusterOf, keptReading, membersOf, readAhead } from './readings.ts'

export function subjectsPointingAt(file: VaultFile, subject: SubjectId): SubjectId[] {
  const rows = file.all<{ subject: SubjectId }>(
    'select distinct about as subject from pointer where subject = ? order by about',
    [subject],
  )
  return rows.map((row) => row.subject)
}

const MOST_AHEAD = 2_000 // more would be held at once

/** By one property, or by any. */
export function eventsPointingAt(
  file: VaultFile,
  reader: Reader,
  subject: SubjectId,
  by?: string,
): EventLine[] {
  const events = eventsPointedBy(file, reader, subject, by)
  return eventLines(
    file,
    reader,
    events.flatMap((event) => keptReading(file, event, reader) ?? []),
  )
}

export function eventsPointedBy(
  file: VaultFile,
  reader: Reader,
  subject: SubjectId,
  by?: string,
): SubjectId[] {
  const members = membersOf(file, subject, reader)
  const pointing = members.flatMap((one) => subjectsPointingAt(file, one))
  const told = pointing.filter((one) => kindOf(one) === 'event')
  if (told.length <= MOST_AHEAD) readAhead(file, reader, told)
  const events = new Set(told.map((one) => clusterOf(file, one, reader)))
  return [...events].filter((event) =>
    keptReading(file, event, reader)
      ?.properties.filter(({ property }) => by === undefined || property === by)
      .some(({ shown }) =>
        shown.some(({ value }) => value.kind === 'ref' && members.includes(value.subject)),
      ),
  )
}
