// An event in one line of words: 'Detention of A and B, Kyzylsu, 10 February 2017'.
import { printBounds, printValue } from '../record/values/print.ts'
import type { When } from '../record/values/value.ts'
import { ACTS } from '../vocabulary/acts/acts.ts'
import { labelOf } from '../vocabulary/list.ts'
import type { Label, Language } from '../vocabulary/list.ts'
import type { EventLine } from './events.ts'
import { boundsIn } from './words/days.ts'
import { printedIn } from './words/printed.ts'
import { told } from './words/told.ts'
import type { Told } from './words/told.ts'

export function eventTitle(event: EventLine, language: Language = 'en'): string {
  const dates = datesByThemselves(event.whens, language)
  return [actAndWho(event, language), event.place?.label, dates].filter(Boolean).join(', ')
}

/** The same in each language, for a sentence that is said in one of them later. */
export function eventTitles(event: EventLine): Label {
  return { en: eventTitle(event), ru: eventTitle(event, 'ru'), kk: eventTitle(event, 'kk') }
}

export function actLabel({ act }: Pick<EventLine, 'act'>, language: Language = 'en'): string {
  return labelOf(ACTS, act, language) || told(language, 'Event')
}

// Acts of which English says 'of' somebody; the others are told apart by a colon ('Website blocked: …').
const OF = new Set(
  (
    'abduction acquittal arrest attempted-killing conviction deportation detention dismissal ' +
    'enforced-disappearance house-arrest inspection killing questioning release reinstatement summons ' +
    'surveillance vilification'
  ).split(' '),
)

function actAndWho(event: EventLine, language: Language): string {
  const label = actLabel(event, language)
  const who = listed(namesOf(event, language), language)
  if (who === '') return label
  if (language !== 'en') return `${label}: ${who}`
  if (!event.parts.some(({ role }) => role === 'victim')) return `${label} by ${who}`
  return `${label}${OF.has(event.act) ? ' of' : ':'} ${who}`
}

// To whom it was done; where nobody is a victim, who did it.
export function whoInWords(event: EventLine, language: Language = 'en'): string {
  return namesOf(event, language).join(', ')
}

function namesOf({ parts }: EventLine, language: Language): string[] {
  const victims = parts.filter(({ role }) => role === 'victim')
  const named = victims.length > 0 ? victims : parts.filter(({ role }) => role !== 'court')
  return [...new Set(named.map(({ label, unnamed }) => (unnamed ? told(language, 'somebody') : label)))]
}

// 'A', 'A and B', 'A, B and 3 others'.
export function listed(names: readonly string[], language: Language = 'en'): string {
  const before = (names.length > 3 ? names.slice(0, 2) : names.slice(0, -1)).join(', ')
  const last = names.length > 3 ? told(language, '{count} others', { count: names.length - 2 }) : names.at(-1)
  return before && last ? told(language, '{first} and {last}', { first: before, last }) : (last ?? '')
}

// As the sources say it; both where they disagree.
export function whensInWords(whens: readonly When[], language: Language = 'en'): string {
  return whens.map((when) => withoutPreposition(printedIn(language, when))).join(' / ')
}

// Away from their source: the words as said, unless they lean on words around them ('the following
// day', 'on 5 May'). Dates that differ are told by their days. In another language always by their days.
export function datesByThemselves(whens: readonly When[], language: Language = 'en'): string {
  const dates = whens.map((when) =>
    language === 'en' ? dateByItself(when, whens.length > 1) : (boundsIn(language, when) ?? `“${when.said}”`),
  )
  const before = dates.slice(0, -1).join(', ')
  const last = dates.at(-1) ?? ''
  return before ? told(language, '{first} or {last}', { first: before, last }) : last
}

function dateByItself(when: When, differs: boolean): string {
  const isKnown = when.earliest !== undefined || when.latest !== undefined
  const leans = differs || !/\d{4}/.test(when.said)
  return isKnown && leans ? printBounds(when) : withinSentence(withoutPreposition(printValue(when)))
}

// A report's sentence may begin with its date; ours does not.
function withinSentence(words: string): string {
  return words.replace(/^(?:Between|From|Since|Until|Late|Early|Mid|The)\b/, (first) => first.toLowerCase())
}

function withoutPreposition(words: string): string {
  return words.replace(/^(?:on|in|during)\s+/i, '')
}

// Where it is not simply so: 'planned', 'alleged', 'disputed'.
export function statusInWords(event: EventLine, language: Language = 'en'): string | undefined {
  return (
    statusesOf(event)
      .map((status) => told(language, status))
      .join(', ') || undefined
  )
}

export function statusesOf({ happened, alleged, disputed }: EventLine): Told[] {
  const other = NOT_SO[happened]
  return [
    ...(other ? [other] : []),
    ...(alleged && !disputed ? (['alleged'] as const) : []),
    ...(disputed ? (['disputed'] as const) : []),
  ]
}

const NOT_SO: Record<string, Told> = {
  planned: 'planned',
  no: 'did not happen',
  unknown: 'not known whether it happened',
}
