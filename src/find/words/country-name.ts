import countries from 'i18n-iso-countries'

// A code we do not know is shown as it is.
export function countryName(code: string): string {
  return countries.getName(code, 'en', { select: 'official' }) ?? code
}
