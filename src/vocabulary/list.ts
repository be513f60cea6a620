// A list of codes: data with labels. Codes never change their meaning; labels may be mended.
export interface Label {
  en: string
  ru: string
  kk: string
}

export interface Term {
  code: string
  label: Label
}

export interface List<T extends Term = Term> {
  name: string
  version: string
  // Languages whose labels nobody has reviewed yet: said on the screen.
  unreviewed: ('ru' | 'kk')[]
  terms: readonly T[]
}

export type Language = keyof Label

export const LANGUAGES: readonly Language[] = ['en', 'ru', 'kk']

export function isLanguage(code: string): code is Language {
  return (LANGUAGES as readonly string[]).includes(code)
}

export function findTerm<T extends Term>(list: List<T>, code: string): T | undefined {
  return indexOf(list).get(code)
}

// A code we do not know (from a newer version, or somebody's own) is shown as it is.
export function labelOf(list: List, code: string, language: Language = 'en'): string {
  return findTerm(list, code)?.label[language] || code
}

const indexes = new WeakMap<List, Map<string, Term>>()

// Lists never change while the program runs, so each is indexed once.
function indexOf<T extends Term>(list: List<T>): Map<string, T> {
  const known = indexes.get(list)
  if (known) return known as Map<string, T>
  const index = new Map(list.terms.map((term) => [term.code, term]))
  indexes.set(list, index)
  return index
}
