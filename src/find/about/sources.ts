// The sources that speak of somebody: by their own statements and by those of their events. Only what
// this reader may see counts.
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Language } from '../../vocabulary/list.ts'
import { claimsAbout } from '../claims.ts'
import { listEvents } from '../events.ts'
import { sourceWords } from '../words/said.ts'
import type { SourceWords } from '../words/said.ts'
import { standingAbout } from './standing.ts'

export interface SourceLine extends SourceWords {
  subject: SubjectId
}

const MOST_EVENTS = 300

export function sourcesOf(
  file: VaultFile,
  reader: Reader,
  subject: SubjectId,
  language: Language = 'en',
): SourceLine[] {
  const { events } = listEvents(file, reader, { whom: subject, newestFirst: true, limit: MOST_EVENTS })
  const ofEvents = events
    .flatMap((event) => claimsAbout(file, reader, event.subject))
    .map(({ standing }) => standing)
  const standing = [...standingAbout(file, reader, subject), ...ofEvents]
  const found = new Set(standing.flatMap(({ statement }) => (statement.cite ? [statement.cite.source] : [])))
  const lines = [...found].map((source) => ({
    subject: source,
    ...sourceWords(file, reader, source, language),
  }))
  return lines.sort((a, b) => (a.title < b.title ? -1 : 1))
}
