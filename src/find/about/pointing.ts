// What points at a subject: the event that a measure belongs to, the events that concern a law.
import type { Reader } from '../../record/reader.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { subjectsIn } from '../../record/points-at.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Language } from '../../vocabulary/list.ts'
import { clusterOf, membersOf } from '../readings.ts'
import { propertyLabel } from '../words/property-labels.ts'
import { subjectWords } from '../words/value-words.ts'
import { standingAbout } from './standing.ts'

export interface Pointing {
  subject: SubjectId
  words: string
  as: string // the property by which it points here
}

const MOST = 100

export function pointingAt(
  file: VaultFile,
  reader: Reader,
  subject: SubjectId,
  language: Language = 'en',
): Pointing[] {
  const members = membersOf(file, subject, reader)
  const rows = members.flatMap((member) =>
    file.all<{ subject: SubjectId }>(
      'select distinct about as subject from pointer where subject = ? limit ?',
      [member, MOST],
    ),
  )
  const from = new Set(rows.map((row) => clusterOf(file, row.subject, reader)))
  return [...from].flatMap((one) => pointingFrom(file, reader, one, members, language))
}

function pointingFrom(
  file: VaultFile,
  reader: Reader,
  from: SubjectId,
  members: readonly SubjectId[],
  language: Language,
): Pointing[] {
  const properties = standingAbout(file, reader, from).flatMap(({ statement: { property, value } }) =>
    property !== 'mention' && subjectsIn(value).some((one) => members.includes(one)) ? [property] : [],
  )
  return [...new Set(properties)].map((property) => ({
    subject: from,
    words: subjectWords(file, reader, from, language),
    as: propertyLabel(kindOf(from), property, language),
  }))
}
