import { Refusal } from '../refusal.ts'
import { isCountryCode } from '../vocabulary/countries.ts'

// '' where none is set.
export function decodeCountry(code: string): string {
  if (code === '' || isCountryCode(code.toUpperCase())) return code.toUpperCase()
  throw new Refusal('invalid', 'Choose the country from the list, or “not set”.', 'country')
}
