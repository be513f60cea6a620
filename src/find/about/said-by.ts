// What somebody says about others: confirmations, denials, accounts of their own.
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Language } from '../../vocabulary/list.ts'
import { clusterOf, membersOf } from '../readings.ts'
import { saidOf } from '../words/said.ts'
import type { Said } from '../words/said.ts'
import { subjectWords } from '../words/value-words.ts'
import { standingAbout } from './standing.ts'

export interface Voiced extends Said {
  about: SubjectId
  aboutWords: string
}

const MOST = 100 // subjects spoken of

export function saidBy(
  file: VaultFile,
  reader: Reader,
  subject: SubjectId,
  language: Language = 'en',
): Voiced[] {
  const members = membersOf(file, subject, reader)
  const spokenOf = new Set(
    members.flatMap((one) => subjectsSpokenOf(file, one)).map((one) => clusterOf(file, one, reader)),
  )
  return [...spokenOf].flatMap((about) =>
    standingAbout(file, reader, about)
      .filter(({ statement }) => statement.speaker !== undefined && members.includes(statement.speaker))
      .map((standing) => ({
        ...saidOf(file, reader, standing, language),
        about,
        aboutWords: subjectWords(file, reader, about, language),
      })),
  )
}

function subjectsSpokenOf(file: VaultFile, speaker: SubjectId): SubjectId[] {
  const rows = file.all<{ subject: SubjectId }>(
    "select distinct about as subject from pointer where subject = ? and way = 'speaker' order by about limit ?",
    [speaker, MOST],
  )
  return rows.map(({ subject }) => subject)
}
