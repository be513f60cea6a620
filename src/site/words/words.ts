// What the pages themselves say, in three languages. What the record says stays in its own words.
import { LANGUAGES } from '../../vocabulary/list.ts'
import type { Language } from '../../vocabulary/list.ts'
import { ENGLISH } from './english.ts'
import { KAZAKH } from './kazakh.ts'
import { RUSSIAN } from './russian.ts'

export type Words = typeof ENGLISH

const WORDS: Record<Language, Words> = { en: ENGLISH, ru: RUSSIAN, kk: KAZAKH }

/** Of a BCP 47 language; English where there are none. */
export function wordsIn(language: string): Words {
  return WORDS[languageOf(language)]
}

export function languageOf(tag: string): Language {
  const [primary] = tag.split('-')
  return LANGUAGES.find((language) => language === primary) ?? 'en'
}
