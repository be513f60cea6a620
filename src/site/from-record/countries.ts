import { countryName } from '../../vocabulary/countries.ts'
import type { CountryRef } from '../view.ts'
import type { Asking } from './asking.ts'
import { countryAddress } from './address.ts'

export function countryOf({ link, language }: Pick<Asking, 'link' | 'language'>, code: string): CountryRef {
  return { code, name: countryName(code, language), address: link(countryAddress(code)) }
}
