import { countryName } from '../../vocabulary/countries.ts'
import type { CountryRef } from '../view.ts'
import { countryAddress } from './address.ts'

export function countryOf(code: string): CountryRef {
  return { code, name: countryName(code), address: countryAddress(code) }
}
