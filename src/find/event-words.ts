// An event in one line of words: 'Detention · Aigerim Sadykova · 10 February 2017'.
import { printValue } from '../record/values/print.ts'
import type { When } from '../record/values/value.ts'
import { ACTS } from '../vocabulary/acts/acts.ts'
import { labelOf } from '../vocabulary/list.ts'
import type { Language } from '../vocabulary/list.ts'
import type { EventLine } from './events.ts'

export function eventTitle(event: EventLine, language: Language = 'en'): string {
  return [actLabel(event, language), whoInWords(event), whensInWords(event.whens)].filter(Boolean).join(' · ')
}

export function actLabel({ act }: EventLine, language: Language = 'en'): string {
  return labelOf(ACTS, act, language) || 'Event'
}

// To whom it was done; where nobody is a victim, who did it.
export function whoInWords({ parts }: EventLine): string {
  const victims = parts.filter(({ role }) => role === 'victim')
  const named = victims.length > 0 ? victims : parts.filter(({ role }) => role !== 'court')
  return [...new Set(named.map(({ label }) => label))].join(', ')
}

// As the sources say it; both where they disagree.
export function whensInWords(whens: readonly When[]): string {
  return whens.map((when) => withoutPreposition(printValue(when))).join(' / ')
}

function withoutPreposition(words: string): string {
  return words.replace(/^(?:on|in|during)\s+/i, '')
}

// Where it is not simply so: 'planned', 'alleged', 'disputed'.
export function statusInWords({ happened, alleged, disputed }: EventLine): string | undefined {
  const words = [
    ...(happened === 'yes' ? [] : [happenedWords[happened] ?? happened]),
    ...(alleged && !disputed ? ['alleged'] : []),
    ...(disputed ? ['disputed'] : []),
  ]
  return words.length > 0 ? words.join(', ') : undefined
}

const happenedWords: Record<string, string> = {
  planned: 'planned',
  no: 'did not happen',
  unknown: 'not known whether it happened',
}
