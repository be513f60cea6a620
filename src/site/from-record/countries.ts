import { countryName } from '../../vocabulary/countries.ts'
import type { CountryRef } from '../view.ts'
import { countryAddress } from './address.ts'
import type { Asking } from './asking.ts'

export function countryOf({ link }: Pick<Asking, 'link'>, code: string): CountryRef {
  return { code, name: countryName(code), address: link(countryAddress(code)) }
}
