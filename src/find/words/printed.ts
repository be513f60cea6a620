// Values in the language of a page. The words that somebody said stay as they were said; what the program
// prints is printed anew: days, numbers, and words that say no more than their days.
import { grouped, printAmount, printBounds, printValue } from '../../record/values/print.ts'
import type { Printable } from '../../record/values/print.ts'
import type { Count, Duration, Money, When } from '../../record/values/value.ts'
import type { Language } from '../../vocabulary/list.ts'
import { boundsIn } from './days.ts'
import { told } from './told.ts'

export function printedIn(language: Language, value: Printable): string {
  if (language === 'en') return printValue(value)
  if (value.kind === 'when') return whenIn(language, value)
  if (value.kind === 'money' || value.kind === 'count' || value.kind === 'duration')
    return value.said || amountIn(language, value)
  return told(language, value.kind)
}

function whenIn(language: Language, when: When): string {
  const days = boundsIn(language, when) ?? told(language, 'no date can be made of these words')
  return when.said === '' || saysOnlyDays(when) ? days : when.said
}

/** 'on 5 March 2017' says no more than the day; 'the eve of the vote' does. */
export function saysOnlyDays(when: Pick<When, 'said' | 'earliest' | 'latest'>): boolean {
  const words = when.said.replace(/^(?:on|in|during)\s+/i, '').replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
  return printBounds(when) === words
}

export function amountIn(language: Language, value: Money | Count | Duration): string {
  if (language === 'en') return printAmount(value)
  if (value.kind === 'duration') return durationIn(language, value)
  if (value.kind === 'count')
    return [between(language, value.min, value.max), value.of].filter(Boolean).join(' ')
  const amount = between(language, value.min, value.max)
  return [amount, value.currency, value.each ? told(language, 'each') : ''].filter(Boolean).join(' ')
}

function durationIn(language: Exclude<Language, 'en'>, { iso = '', min, max }: Duration): string {
  const unit = UNITS[iso.replace(/\d+/g, '')]
  if (unit === undefined) return iso || told(language, 'no number can be made of these words')
  const counted = Number(/\d+/.exec(iso)?.[0])
  const [least, most] = min === undefined && max === undefined ? [counted, counted] : [min, max]
  return `${between(language, least, most)} ${unitName(unit[language], new Intl.PluralRules(language), least, most)}`
}

// '2 года', '2–5 лет'; after 'не больше' and 'не меньше' the genitive: '1 года', '2 лет'.
function unitName(
  [one, few = one, many = few]: Forms,
  rules: Intl.PluralRules,
  least: number | undefined,
  most: number | undefined,
): string {
  const form = rules.select(most ?? least ?? 0)
  if (least === undefined || most === undefined) return form === 'one' ? few : many
  return form === 'one' ? one : form === 'few' ? few : many
}

type Forms = readonly [one: string, few?: string, many?: string]

const UNITS: Readonly<Record<string, Record<'ru' | 'kk', Forms>>> = {
  PY: { ru: ['год', 'года', 'лет'], kk: ['жыл'] },
  PM: { ru: ['месяц', 'месяца', 'месяцев'], kk: ['ай'] },
  PW: { ru: ['неделя', 'недели', 'недель'], kk: ['апта'] },
  PD: { ru: ['день', 'дня', 'дней'], kk: ['күн'] },
  PTH: { ru: ['час', 'часа', 'часов'], kk: ['сағат'] },
  PTM: { ru: ['минута', 'минуты', 'минут'], kk: ['минут'] },
  PTS: { ru: ['секунда', 'секунды', 'секунд'], kk: ['секунд'] },
}

function between(
  language: Language,
  min: string | number | undefined,
  max: string | number | undefined,
): string {
  const [least, most] = [min, max].map((one) => (one === undefined ? undefined : grouped(String(one))))
  if (least === undefined && most === undefined) return told(language, 'no number can be made of these words')
  if (least === undefined) return told(language, 'at most {most}', { most: most ?? '' })
  if (most === undefined) return told(language, 'at least {least}', { least })
  return least === most ? least : told(language, '{least} to {most}', { least, most })
}
