// Countries by their ISO 3166-1 codes, in the order of their English names.
import countries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { Refusal } from '../refusal.ts'

countries.registerLocale(english)

export interface Country {
  code: string
  name: string
}

export const COUNTRIES: readonly Country[] = Object.entries(countries.getNames('en', { select: 'official' }))
  .map(([code, name]) => ({ code, name }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))

export function countryName(code: string): string {
  return countries.getName(code, 'en') ?? code
}

// '' where none is set.
export function decodeCountry(code: string): string {
  if (code === '' || countries.isValid(code)) return code.toUpperCase()
  throw new Refusal('invalid', 'Choose the country from the list, or “not set”.', 'country')
}
