// An event in one line of words: 'Detention of A and B, Kyzylsu, 10 February 2017'.
import { printBounds, printValue } from '../record/values/print.ts'
import type { When } from '../record/values/value.ts'
import { ACTS } from '../vocabulary/acts/acts.ts'
import { labelOf } from '../vocabulary/list.ts'
import type { Language } from '../vocabulary/list.ts'
import type { EventLine } from './events.ts'

export function eventTitle(event: EventLine, language: Language = 'en'): string {
  const dates = datesByThemselves(event.whens)
  return [actAndWho(event, language), event.place?.label, dates].filter(Boolean).join(', ')
}

export function actLabel({ act }: Pick<EventLine, 'act'>, language: Language = 'en'): string {
  return labelOf(ACTS, act, language) || 'Event'
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
  const who = listed(namesOf(event))
  if (who === '') return label
  if (language !== 'en') return `${label}: ${who}`
  if (!event.parts.some(({ role }) => role === 'victim')) return `${label} by ${who}`
  return `${label}${OF.has(event.act) ? ' of' : ':'} ${who}`
}

// To whom it was done; where nobody is a victim, who did it.
export function whoInWords(event: EventLine): string {
  return namesOf(event).join(', ')
}

function namesOf({ parts }: EventLine): string[] {
  const victims = parts.filter(({ role }) => role === 'victim')
  const named = victims.length > 0 ? victims : parts.filter(({ role }) => role !== 'court')
  return [...new Set(named.map(({ label }) => label))]
}

// 'A', 'A and B', 'A, B and 3 others'.
export function listed(names: readonly string[]): string {
  const first = names.length > 3 ? names.slice(0, 2) : names.slice(0, -1)
  const last = names.length > 3 ? `${names.length - 2} others` : names.at(-1)
  return [first.join(', '), last].filter(Boolean).join(' and ')
}

// As the sources say it; both where they disagree.
export function whensInWords(whens: readonly When[]): string {
  return whens.map((when) => withoutPreposition(printValue(when))).join(' / ')
}

// Away from their source: the words as said, unless they lean on words around them ('the following
// day', 'on 5 May'). Dates that differ are told by their days.
export function datesByThemselves(whens: readonly When[]): string {
  return whens
    .map((when) => {
      const isKnown = when.earliest !== undefined || when.latest !== undefined
      const leans = whens.length > 1 || !/\d{4}/.test(when.said)
      return isKnown && leans ? printBounds(when) : withinSentence(withoutPreposition(printValue(when)))
    })
    .join(' or ')
}

// A report's sentence may begin with its date; ours does not.
function withinSentence(words: string): string {
  return words.replace(/^(?:Between|From|Since|Until|Late|Early|Mid|The)\b/, (first) => first.toLowerCase())
}

function withoutPreposition(words: string): string {
  return words.replace(/^(?:on|in|during)\s+/i, '')
}

// Where it is not simply so: 'planned', 'alleged', 'disputed'.
export function statusInWords(event: EventLine): string | undefined {
  return statusesOf(event).join(', ') || undefined
}

export function statusesOf({ happened, alleged, disputed }: EventLine): string[] {
  return [
    ...(happened === 'yes' ? [] : [happenedWords[happened] ?? happened]),
    ...(alleged && !disputed ? ['alleged'] : []),
    ...(disputed ? ['disputed'] : []),
  ]
}

const happenedWords: Record<string, string> = {
  planned: 'planned',
  no: 'did not happen',
  unknown: 'not known whether it happened',
}
