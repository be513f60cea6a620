// The package's own entry loads the names in eighty languages; this takes those of our three.
// Countries by their ISO 3166-1 alpha-2 codes, in the order of their English names.
import countries from 'i18n-iso-countries/index.js'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import kazakh from 'i18n-iso-countries/langs/kk.json' with { type: 'json' }
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' }
import type { Language } from './list.ts'

for (const locale of [english, russian, kazakh]) countries.registerLocale(locale)

export interface Country {
  code: string
  name: string
}

export const COUNTRIES: readonly Country[] = Object.entries(countries.getNames('en', { select: 'official' }))
  .map(([code, name]) => ({ code, name }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))

const names = new Map(COUNTRIES.map(({ code, name }) => [code, name]))

// A code we do not know is shown as it is.
export function countryName(code: string, language: Language = 'en'): string {
  if (language === 'en') return names.get(code) ?? code
  return countries.getName(code, language) ?? names.get(code) ?? code
}

export function isCountryCode(code: string): boolean {
  return names.has(code)
}

// Every English form of every country's name, short and official.
export function countryNameForms(): string[] {
  return Object.values(countries.getNames('en', { select: 'all' })).flat()
}
