// What a command line may say of a report besides its file.
import { isDay } from '../../record/values/day.ts'
import type { Day } from '../../record/values/value.ts'
import { isCountryCode } from '../../vocabulary/countries.ts'
import type { Given, Option } from '../command.ts'
import { Misuse } from '../read-line.ts'

export const PUBLISHED: Option = {
  name: 'published',
  value: 'DAY',
  text: 'When it was published, as 2017-04-06; dates without a year are read by it',
}
export const COUNTRY: Option = {
  name: 'country',
  value: 'XX',
  text: 'The country it is about, as ISO 3166 has it: KZ',
}

export function publishedOf({ options: { published } }: Given): Day | undefined {
  if (published === undefined || isDay(published)) return published
  throw new Misuse(`A day is written as 2017-04-06, not ${published}.`)
}

export function countryOf({ options: { country } }: Given): string | undefined {
  if (country === undefined) return undefined
  const code = country.toUpperCase()
  if (/^[A-Z]{2}$/.test(code) && isCountryCode(code)) return code
  throw new Misuse(`A country is two letters of ISO 3166, such as KZ, not ${country}.`)
}
