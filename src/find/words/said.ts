// One statement as a reader meets it: what, who says it and how they stand to it, in which words.
import { supports } from '../../record/best.ts'
import type { Reader } from '../../record/reader.ts'
import { valueOf, valuesOf } from '../../record/reading.ts'
import type { Standing } from '../../record/settle.ts'
import type { ChangeId, Cite, Stance } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import { nameOfAccount } from '../../vault/vault.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { labelOf } from '../../vocabulary/list.ts'
import type { Language } from '../../vocabulary/list.ts'
import { STANCE_LABELS } from '../../vocabulary/said/stances.ts'
import { listed } from '../event-words.ts'
import { findReading, labelFor } from '../readings.ts'
import { printedIn } from './printed.ts'
import { told } from './told.ts'
import type { Told } from './told.ts'
import { subjectWords, valueWords } from './value-words.ts'

export interface Said {
  id: ChangeId
  property: string
  what: string
  speaker: string
  isSupport: boolean // says that it is so: states, confirms, alleges, infers
  stanceWords: string // 'denies, on 3 March 2017'
  words: string | undefined // verbatim
  language: string | undefined
  source: SaidIn | undefined
}

export interface SaidIn {
  subject: SubjectId
  start: number
  title: string
  published: string | undefined
}

export function saidOf(file: VaultFile, reader: Reader, standing: Standing, language: Language = 'en'): Said {
  const { id, statement } = standing
  const { cite, property } = statement
  const source = cite && sourceWords(file, reader, cite.source, language)
  return {
    id,
    property,
    what: whatIsSaid(file, reader, standing, language),
    speaker: speakerOf(file, reader, standing, language),
    isSupport: supports(standing),
    stanceWords: stanceWords(standing, language),
    words: cite?.quote,
    language: source?.language,
    source: cite && source && placeOf(cite, source),
  }
}

function placeOf({ source, start }: Cite, { title, published }: SourceWords): SaidIn {
  return { subject: source, start, title, published }
}

const HAPPENED: Record<string, Told> = {
  yes: 'It took place',
  planned: 'It is planned',
  no: 'It did not take place',
  unknown: 'Whether it took place is not known',
}

function whatIsSaid(file: VaultFile, reader: Reader, { statement }: Standing, language: Language): string {
  const { property, value, stance } = statement
  const words = valueWords(file, reader, value, language)
  const account = property === 'happened' && value.kind === 'code' && accountWords(value.code, stance)
  if (account) return told(language, account)
  return stance === 'denies' ? told(language, 'Not so: {words}', { words }) : words
}

// A denial is kept with what the denier says instead; one that keeps the denied value says the same.
function accountWords(code: string, stance: Stance): Told | undefined {
  if (stance === 'denies') return HAPPENED.no
  if (stance === 'doubts') return 'It may not have taken place'
  if (stance === 'comments' || stance === 'demands') return 'On this'
  return HAPPENED[code]
}

function stanceWords({ statement: { stance, saidWhen } }: Standing, language: Language): string {
  const words =
    stance === 'infers' ? told(language, 'our own conclusion') : labelOf(STANCE_LABELS, stance, language)
  return saidWhen ? `${words}, ${printedIn(language, saidWhen)}` : words
}

// Who says so: the speaker named; else the source itself; else whoever of ours wrote it down.
export function speakerOf(
  file: VaultFile,
  reader: Reader,
  { statement, author }: Standing,
  language: Language = 'en',
): string {
  const { speaker, cite } = statement
  if (speaker) return subjectWords(file, reader, speaker, language)
  if (cite) return sourceWords(file, reader, cite.source, language).voice
  return nameOfAccount(file, author) ?? told(language, 'one of us')
}

export interface SourceWords {
  title: string
  voice: string // who speaks where it names nobody: its author, else whom it credits, its publisher, its title
  published: string | undefined
  language: string | undefined
}

export function sourceWords(
  file: VaultFile,
  reader: Reader,
  source: SubjectId,
  language: Language = 'en',
): SourceWords {
  const reading = findReading(file, source, reader)
  const title = labelFor(file, source, reader) ?? told(language, 'a source')
  if (!reading) return { title, voice: title, published: undefined, language: undefined }
  const named = (property: string) =>
    valuesOf(reading, property).map((value) => valueWords(file, reader, value, language))
  const published = valueOf(reading, 'published', 'when')
  const voices = ['author', 'partner', 'publisher'].map(named).find((names) => names.length > 0)
  return {
    title,
    voice: listed(voices ?? [`“${title}”`], language),
    published: published && printedIn(language, published),
    language: valueOf(reading, 'language', 'text')?.text,
  }
}
