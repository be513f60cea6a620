// The language of a report by its letters and commonest words. Reading it is another matter: what is
// not read yet is kept and said so.
import type { Telling } from '../sentence.ts'
import type { Label } from '../vocabulary/list.ts'
import { entriesOf } from './entries.ts'

const COMMON: Record<string, string[]> = {
  en: entriesOf('the, of, and, to, in, was, were, that, for, on, is, by, with, has, from, at'),
  ru: entriesOf('и, в, на, не, что, был, была, были, по, за, от, это, как, его, для, из, с'),
  uk: entriesOf('і, в, на, не, що, був, була, були, за, від, це, як, його, для, із, та, у'),
  kk: entriesOf('және, мен, бір, бұл, үшін, деп, бойынша, еді, болды, оның, туралы, да, де, осы'),
}
const LETTERS: Record<string, RegExp> = { kk: /[әғқңөұүһ]/gu, uk: /[їєґ]/gu, ru: /[ыэъё]/gu }

const NAMES: Record<string, Label> = {
  ru: { en: 'Russian', ru: 'русский', kk: 'орыс тілі' },
  kk: { en: 'Kazakh', ru: 'казахский', kk: 'қазақ тілі' },
  uk: { en: 'Ukrainian', ru: 'украинский', kk: 'украин тілі' },
  'und-Latn': {
    en: 'a language in Latin letters that is not English',
    ru: 'какой-то на латинице, не английский',
    kk: 'латын әріпті, ағылшын емес тіл',
  },
  'und-Cyrl': {
    en: 'a language in Cyrillic letters that we could not tell',
    ru: 'какой-то на кириллице, определить не удалось',
    kk: 'кирилл әріпті тіл, анықталмады',
  },
  und: { en: 'a language we could not tell', ru: 'определить не удалось', kk: 'анықталмады' },
}

const ENOUGH = 20_000 // characters looked at

export function languageOf(text: string): string {
  const sample = text.slice(0, ENOUGH).toLowerCase()
  const latin = count(sample, /\p{Script=Latin}/gu)
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu)
  const letters = count(sample, /\p{L}/gu)
  if (letters < 10 || Math.max(latin, cyrillic) * 2 < letters) return 'und'
  if (cyrillic > latin) return cyrillicLanguage(sample, cyrillic)
  return common('en', sample) >= 0.12 ? 'en' : 'und-Latn'
}

// Undefined where the report is read; else the sentence that says it is kept but not read.
export function languageNotice(language: string): Telling | undefined {
  if (language === 'en') return undefined
  return {
    sentence:
      'This report is kept as it came. It seems to be in {language}, which Khronika does not read yet: nothing is proposed from it, but events can be entered by hand.',
    values: { language: NAMES[language] ?? language },
  }
}

function cyrillicLanguage(sample: string, letters: number): string {
  const share = (language: string): number => count(sample, LETTERS[language] ?? /$^/g) / letters
  if (share('kk') > 0.02) return 'kk'
  const ukrainian = share('uk') * 20 + common('uk', sample)
  const russian = share('ru') * 20 + common('ru', sample)
  if (Math.max(ukrainian, russian) < 0.1) return 'und-Cyrl'
  return ukrainian > russian ? 'uk' : 'ru'
}

// Share of the words that are among the language's commonest.
function common(language: string, sample: string): number {
  const words = sample.match(/\p{L}+/gu) ?? []
  const known = new Set(COMMON[language])
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length)
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}
