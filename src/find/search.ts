// Looking something up by words: names in any spelling, updates by what they say, and events by who took
// part, where, and what was done. Narrowed by country, freedom and year.
import { LOOK_UP } from '../names/look-up.ts'
import type { Reader } from '../record/reader.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import type { EventLine } from './events.ts'
import { findNames } from './search/names.ts'
import type { FoundName } from './search/names.ts'
import { findEvents } from './search/events.ts'
import type { FoundEvents } from './search/events.ts'
import { findUpdatesSaying } from './search/updates.ts'
import type { UpdateLine } from './updates.ts'

export interface Question {
  typed: string
  country?: string | undefined // ISO 3166-1 alpha-2
  freedom?: string | undefined // a code of the list of freedoms
  year?: number | undefined
}

export interface Answer {
  names: FoundName[]
  updates: UpdateLine[]
  events: EventLine[]
  total: number // of events
  years: FoundEvents['years']
  countries: FoundEvents['countries']
  freedoms: FoundEvents['freedoms']
}

export function search(
  file: VaultFile,
  reader: Reader,
  question: Question,
  page: { limit: number; offset: number },
): Answer {
  const words = LOOK_UP.words(question.typed)
  const isNarrowed = Boolean(question.country ?? question.freedom ?? question.year)
  const names = words.length > 0 ? findNames(file, reader, words, question.country) : []
  const found = findEvents(file, reader, { ...question, words }, page)
  return {
    names,
    updates: words.length > 0 || isNarrowed ? findUpdatesSaying(file, reader, { ...question, words }) : [],
    ...found,
  }
}
