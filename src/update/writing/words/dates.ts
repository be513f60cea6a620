// When, as a sentence says it: in the words of the source, with the preposition they take. Words that lean
// on others ('the following day') are told by the days they mean; words of which no day can be made stand
// as they are, in quotation marks.
import { lastOfMonth, partsOf } from '../../../record/values/day.ts'
import { printDay } from '../../../record/values/print.ts'
import type { Day, When } from '../../../record/values/value.ts'

export interface DateWords {
  text: string // 'on 10 February 2017'
  canOpen: boolean // may stand at the beginning of a sentence
}

/** Undefined where nothing can be said: no words, or only a bound that somebody inferred. */
export function dateWords(when: When): DateWords | undefined {
  const { earliest, latest } = when
  const said = plainSaid(when.said)
  if (earliest === undefined && latest === undefined) return unreadWords(said)
  if (standsAlone(said) && when.basis !== 'inferred') return { text: withPreposition(said), canOpen: true }
  return boundWords(when)
}

/** By the days alone, however it was said. */
export function boundWords({ earliest, latest, basis }: When): DateWords | undefined {
  if (earliest !== undefined && latest !== undefined)
    return { text: between(earliest, latest), canOpen: true }
  if (latest !== undefined) return { text: `by ${printDay(latest)}`, canOpen: true }
  return earliest !== undefined && basis === 'stated'
    ? { text: `not before ${printDay(earliest)}`, canOpen: false }
    : undefined
}

// A contradiction is shown, not mended.
function unreadWords(said: string): DateWords | undefined {
  return /\d{4}/.test(said) ? { text: `(“${said}” in the words of the source)`, canOpen: false } : undefined
}

// It names its year, and counts from nothing else.
function standsAlone(said: string): boolean {
  return (
    /\b\d{4}\b/.test(said) && !/\b(?:following|previous|next|same|later|earlier|ago|that|this)\b/i.test(said)
  )
}

// '10th March 2017', 'On 10 February 2017': as we write it ourselves.
function plainSaid(said: string): string {
  return said
    .trim()
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .replace(/^(?:on|in|during)\s+/i, '')
    .replace(
      /^(?:The|A|An|Late|Early|Mid|Between|From|Since|Until|By|Before|After|At|As|Around|About)\b/,
      (first) => first.toLowerCase(),
    )
}

const CARRIES_ITS_OWN =
  /^(?:between|from|since|until|till|by|before|after|as of|at|around|about|shortly|late (?:in|on)|early (?:in|on)|on|in|over|throughout|for)\b/i

function withPreposition(said: string): string {
  if (CARRIES_ITS_OWN.test(said)) return said
  if (/^the (?:end|beginning|start|turn)\b/i.test(said)) return `at ${said}`
  if (/^(?:the )?(?:night|evening|morning|afternoon|eve|weekend)\b/i.test(said)) return `on ${said}`
  return namesDay(said) ? `on ${said}` : `in ${said}`
}

// '10 February 2017', 'February 10, 2017', 'Friday, 10 February 2017', '23 and 24 March 2017'.
function namesDay(said: string): boolean {
  const month = 'January|February|March|April|May|June|July|August|September|October|November|December'
  if (/^\d{4}-\d{2}-\d{2}$/.test(said)) return true
  const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?'
  return new RegExp(`^${weekday}(?:\\d{1,2}(?!\\d)|(?:${month}) \\d{1,2}(?!\\d))`, 'i').test(said)
}

function between(earliest: Day, latest: Day): string {
  if (earliest === latest) return `on ${printDay(earliest)}`
  const [first, last] = [partsOf(earliest), partsOf(latest)]
  const fromFirst = first.day === 1
  const toLast = last.day === lastOfMonth(last.year, last.month)
  const sameYear = first.year === last.year
  if (sameYear && fromFirst && toLast && first.month === 1 && last.month === 12) return `in ${first.year}`
  if (sameYear && fromFirst && toLast && first.month === last.month)
    return `in ${printDay(latest).replace(/^\d+ /, '')}`
  return `between ${shortDay(earliest, latest)} and ${printDay(latest)}`
}

// 'between 11 and 13 February 2017', 'between 28 February and 2 March 2017'.
function shortDay(earliest: Day, latest: Day): string {
  const words = printDay(earliest)
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return words.replace(/ .*/, '')
  return earliest.slice(0, 4) === latest.slice(0, 4) ? words.replace(/ \d+$/, '') : words
}
