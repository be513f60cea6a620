// The tellings of one event, told apart: what each of the subjects judged the same says by itself.
import { readSubject } from '../../record/reading.ts'
import type { Reader } from '../../record/reader.ts'
import type { Reading } from '../../record/reading.ts'
import type { Settled, Standing } from '../../record/settle.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Language } from '../../vocabulary/list.ts'
import { eventLine } from '../events.ts'
import { eventTitle } from '../event-words.ts'
import { saidOf } from '../words/said.ts'
import type { SaidIn } from '../words/said.ts'
import { standingAbout } from './standing.ts'

export interface Telling {
  subject: SubjectId
  title: string
  speaker: string
  words: string | undefined // the passage that tells it
  language: string | undefined
  source: SaidIn | undefined
}

export function tellingsOf(
  file: VaultFile,
  reader: Reader,
  { subject, members }: Reading,
  language: Language = 'en',
): Telling[] {
  const standing = standingAbout(file, reader, subject)
  return members.flatMap((member) => tellingOf(file, reader, member, standing, language) ?? [])
}

function tellingOf(
  file: VaultFile,
  reader: Reader,
  member: SubjectId,
  standing: Standing[],
  language: Language,
): Telling | undefined {
  const view: Settled = { statements: standing, judgements: [], sealed: new Map() }
  const reading = readSubject([member], view)
  if (!reading) return undefined
  const own = standing.filter(({ statement }) => statement.subject === member)
  const told =
    own.find(({ statement }) => statement.property === 'account') ??
    own.find(({ statement }) => statement.cite) ??
    own[0]
  const said = told && saidOf(file, reader, told, language)
  return {
    subject: member,
    title: eventTitle(eventLine(file, reader, reading), language),
    speaker: said?.speaker ?? '',
    words: said?.words,
    language: said?.language,
    source: said?.source,
  }
}
