// In which capacities somebody appears in events: as told of them then, not what they are for ever.
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { labelOf } from '../../vocabulary/list.ts'
import type { Language } from '../../vocabulary/list.ts'
import { CAPACITIES } from '../../vocabulary/people/capacities.ts'
import { listEvents } from '../events.ts'
import { membersOf } from '../readings.ts'

export interface CapacityLine {
  capacity: string
  label: string
  events: number
}

export function capacitiesOf(
  file: VaultFile,
  reader: Reader,
  subject: SubjectId,
  language: Language = 'en',
): CapacityLine[] {
  const members = membersOf(file, subject, reader)
  const { events } = listEvents(file, reader, { whom: subject })
  const counts = new Map<string, number>()
  for (const { parts } of events) {
    const own = parts.filter(({ whom }) => members.includes(whom))
    for (const capacity of new Set(own.flatMap((part) => part.capacity ?? [])))
      counts.set(capacity, (counts.get(capacity) ?? 0) + 1)
  }
  return [...counts]
    .map(([capacity, count]) => ({ capacity, label: labelOf(CAPACITIES, capacity, language), events: count }))
    .sort((a, b) => b.events - a.events || (a.label < b.label ? -1 : 1))
}
