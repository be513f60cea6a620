// What we have to submit to whoever keeps a register, and when we did: events of the act “deadline” that concern it.
import type { Reader } from '../../record/reader.ts'
import { textsOf, valueOf, valuesOf } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { When } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { eventsPointedBy } from '../pointing-at.ts'
import { keptReading } from '../readings.ts'

export interface Duty {
  event: SubjectId
  what: string
  due: When | undefined
  submitted: When | undefined
  receipts: SubjectId[] // sources
}

/** What is open first, by the day it is due; then what was done, the latest first. */
export function listDuties(file: VaultFile, reader: Reader, register: SubjectId): Duty[] {
  const duties = eventsPointedBy(file, reader, register, 'about').flatMap((event): Duty[] => {
    const reading = keptReading(file, event, reader)
    if (!reading || valueOf(reading, 'act', 'code')?.code !== 'deadline') return []
    return [
      {
        event: reading.subject,
        what: textsOf(reading, 'summary')[0] ?? '',
        due: valueOf(reading, 'when', 'when'),
        submitted: valueOf(reading, 'submitted', 'when'),
        receipts: valuesOf(reading, 'receipt').flatMap((value) =>
          value.kind === 'ref' ? value.subject : [],
        ),
      },
    ]
  })
  const open = duties.filter(({ submitted }) => !submitted)
  const done = duties.filter(({ submitted }) => submitted)
  return [...open.sort(byDue), ...done.sort((a, b) => -byDue(a, b))]
}

function byDue(a: Duty, b: Duty): number {
  const [one, other] = [lastDay(a.due), lastDay(b.due)]
  return one < other ? -1 : one > other ? 1 : 0
}

function lastDay(due: When | undefined): string {
  return due?.latest ?? due?.earliest ?? '9999-12-31'
}
