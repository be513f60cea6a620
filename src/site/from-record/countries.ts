import countries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import type { CountryRef } from '../view.ts'
import { countryAddress } from './address.ts'

countries.registerLocale(english)

export function countryOf(code: string): CountryRef {
  return { code, name: countries.getName(code, 'en') ?? code, address: countryAddress(code) }
}

export function isCountryCode(code: string): boolean {
  return countries.isValid(code)
}
