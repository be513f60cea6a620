// What is raised, in sentences of three languages, built from its code and its facts. Russian and Kazakh are
// unreviewed. A variant has a sentence of its own: 'count.named/more'.
import type { Language } from '../../vocabulary/list.ts'
import type { CheckCode } from '../codes.ts'
import type { Finding, OfferedReading } from '../finding.ts'
import { ENGLISH } from './english.ts'
import { KAZAKH } from './kazakh.ts'
import { RUSSIAN } from './russian.ts'

export interface CheckWords {
  labels: Record<CheckCode, string>
  sentences: Readonly<Record<string, string>> // {name} stands for the fact of that name
  settle: Record<CheckCode, string>
  readings: Record<OfferedReading['how'], string>
}

const WORDS: Record<Language, CheckWords> = { en: ENGLISH, ru: RUSSIAN, kk: KAZAKH }

export function wordsIn(language: Language): CheckWords {
  return WORDS[language]
}

export function sentenceKey({ code, variant }: Pick<Finding, 'code' | 'variant'>): string {
  return variant ? `${code}/${variant}` : code
}

/** `facts` in words, by their names. */
export function sentenceOf(
  finding: Pick<Finding, 'code' | 'variant'>,
  facts: Readonly<Record<string, string>>,
  language: Language,
): string {
  const form = WORDS[language].sentences[sentenceKey(finding)]
  if (form === undefined) throw new Error(`there is no sentence for ${sentenceKey(finding)}`)
  return filled(form, facts)
}

export function filled(form: string, facts: Readonly<Record<string, string>>): string {
  return form.replace(/\{([a-z]+)\}/g, (whole, name: string) => facts[name] ?? whole)
}
