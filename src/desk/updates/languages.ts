// Languages that updates are written in, by their English names.
const names = new Intl.DisplayNames(['en'], { type: 'language' })

export function languageName(code: string): string {
  return names.of(code) ?? code
}

/** To translate into: those of the region first. */
export const LANGUAGES = [
  'en',
  'ru',
  'kk',
  'ky',
  'tg',
  'uz',
  'tk',
  'az',
  'hy',
  'ka',
  'fr',
  'de',
  'es',
  'ar',
].map((code) => ({ code, name: languageName(code) }))
