// People, organisations, groups, places and sources as lines of a list: every spelling, and in how
// many events this reader can see them.
import type { Reader } from '../record/reader.ts'
import { kindOf } from '../record/subject.ts'
import type { SubjectId } from '../record/subject.ts'
import { audienceOf } from '../vault/readings/refresh.ts'
import { namesOf } from '../vault/readings/called.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { listEvents } from './events.ts'
import type { Named } from './events.ts'
import { clusterOf, keptReading, membersOf } from './readings.ts'
import { valueOf } from '../record/reading.ts'

export interface PartyLine extends Named {
  spellings: string[] // besides the one it is listed by
  description: string | undefined
  events: number
}

export function partyLines(file: VaultFile, reader: Reader, named: readonly Named[]): PartyLine[] {
  const once = new Map(named.map((one) => [clusterOf(file, one.subject, reader), one]))
  return [...once].map(([subject, { label }]) => {
    const reading = keptReading(file, subject, reader)
    return {
      subject,
      label,
      spellings: reading ? namesOf(reading).filter((name) => name !== label) : [],
      description: reading && valueOf(reading, 'description', 'text')?.text,
      events: countEvents(file, reader, subject),
    }
  })
}

function countEvents(file: VaultFile, reader: Reader, subject: SubjectId): number {
  const kind = kindOf(subject)
  if (kind === 'place') return listEvents(file, reader, { place: subject, limit: 0 }).total
  if (kind === 'source') return listEvents(file, reader, { source: subject, limit: 0 }).total
  const members = membersOf(file, subject, reader)
  const anyOf = members.map(() => '?').join(', ')
  return (
    file.get<{ total: number }>(
      `select count(distinct event) as total from part where audience = ? and whom in (${anyOf})`,
      [audienceOf(reader), ...members],
    )?.total ?? 0
  )
}
