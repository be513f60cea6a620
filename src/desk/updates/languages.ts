// Languages that updates are written in, by their names in the language of the desk.
import type { Language } from '../../vocabulary/list.ts'

const NAMES: Record<Language, Intl.DisplayNames> = {
  en: new Intl.DisplayNames(['en'], { type: 'language' }),
  ru: new Intl.DisplayNames(['ru'], { type: 'language' }),
  kk: new Intl.DisplayNames(['kk'], { type: 'language' }),
}

export function languageName(code: string, language: Language): string {
  return NAMES[language].of(code) ?? code
}

/** To translate into: those of the region first. */
export const WRITTEN = ['en', 'ru', 'kk', 'ky', 'tg', 'uz', 'tk', 'az', 'hy', 'ka', 'fr', 'de', 'es', 'ar']
