// What the documents of a case share: their title and end, the people of the case and where each stands.
// Whatever the record does not hold is said to be not recorded; none of it is guessed.
import type { CaseFile, PersonInCase } from '../../find/cases/cases.ts'
import { datesByThemselves } from '../../find/event-words.ts'
import type { Reader } from '../../record/reader.ts'
import { printDay } from '../../record/values/print.ts'
import type { Day } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { countryName } from '../../vocabulary/countries.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { STANDINGS } from '../../vocabulary/people/standings.ts'
import { closingOf } from './closing.ts'
import type { Block, DocumentFile } from './document.ts'
import type { Telling } from './told.ts'

export interface Asked {
  file: VaultFile
  reader: Reader
  today: Day
}

export const NOT_RECORDED = 'Not recorded.'

export function documentOf(
  { title, country, subject }: CaseFile,
  what: string,
  today: Day,
  blocks: Block[],
  telling: Telling,
  file: VaultFile,
): DocumentFile {
  const where = country ? `${countryName(country)} · ` : ''
  return {
    title,
    subtitle: `${what} · ${where}as of ${printDay(today)}`,
    language: 'en',
    blocks,
    sources: telling.sources(),
    closing: closingOf(file),
    fileName: `${what.toLowerCase().split(' ').slice(0, 2).join('-')}-${subject}`,
  }
}

export function peopleTable(people: readonly PersonInCase[]): Block {
  return {
    kind: 'table',
    caption: 'As derived from the last events of the record',
    head: ['Name', 'Liberty', 'Proceedings'],
    rows: people.map(({ label, liberty, proceedings }) => [
      label,
      liberty ? standingWords(liberty) : NOT_RECORDED,
      proceedings ? standingWords(proceedings) : NOT_RECORDED,
    ]),
  }
}

export function standingWords({ status, since }: NonNullable<PersonInCase['liberty']>): string {
  const when = since.whens.length > 0 ? `, since ${datesByThemselves(since.whens)}` : ''
  return `${labelOf(STANDINGS, status)}${when}${since.disputed ? ' (disputed)' : ''}`
}

export function heading(text: string): Block {
  return { kind: 'heading', text }
}

export function words(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] }
}
