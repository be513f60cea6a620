// Those who are read together as one, each by the names that were said of it; and who else may be the
// same: offered, never joined by the program.
import type { Reader } from '../../record/reader.ts'
import { valueOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { namesOf } from '../../vault/readings/called.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Language } from '../../vocabulary/list.ts'
import { candidates } from '../candidates.ts'
import type { Candidate } from '../candidates.ts'
import { eventLine } from '../events.ts'
import { sameEventCandidates } from '../same-event.ts'
import { eventTitle } from '../event-words.ts'
import { standingAbout } from './standing.ts'

export interface Member {
  subject: SubjectId
  names: string[]
}

export function membersTold(file: VaultFile, reader: Reader, { subject, members }: Reading): Member[] {
  const standing = standingAbout(file, reader, subject)
  return members.map((member) => {
    const names = standing.flatMap(({ statement: { subject: own, property, value } }) =>
      own === member && property === 'name' && value.kind === 'text' ? [value.text] : [],
    )
    return { subject: member, names: [...new Set(names)] }
  })
}

export function perhapsSame(
  file: VaultFile,
  reader: Reader,
  reading: Reading,
  language: Language = 'en',
): Candidate[] {
  const found =
    reading.kind === 'event' ? sameEvents(file, reader, reading, language) : sameNames(file, reader, reading)
  const others = found.filter(({ subject }) => !reading.members.includes(subject))
  return others.filter(({ subject }, at) => others.findIndex((one) => one.subject === subject) === at)
}

function sameNames(file: VaultFile, reader: Reader, reading: Reading): Candidate[] {
  const found = namesOf(reading).flatMap((name) => candidates(file, reader, reading.kind, name))
  return found.sort((a, b) => scoreOf(b) - scoreOf(a))
}

function scoreOf({ likeness }: Candidate): number {
  return likeness?.score ?? 0
}

function sameEvents(file: VaultFile, reader: Reader, reading: Reading, language: Language): Candidate[] {
  const { act, parts } = eventLine(file, reader, reading)
  const when = valueOf(reading, 'when', 'when')
  const whom = parts.map((part) => part.whom)
  const telling = { act, earliest: when?.earliest, latest: when?.latest, whom }
  return sameEventCandidates(file, reader, telling).map((line) => ({
    subject: line.subject,
    label: eventTitle(line, language),
  }))
}
