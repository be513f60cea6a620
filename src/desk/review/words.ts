// What the program found, in words: how sure it is, what to look at, where a date comes from.
import { boundsIn } from '../../find/words/days.ts'
import { saysOnlyDays } from '../../find/words/printed.ts'
import { told } from '../../find/words/told.ts'
import type { Card, CardWhen, Outcome } from '../../review/cards/card.ts'
import type { Language } from '../../vocabulary/list.ts'
import type { Voice } from '../words/voice.tsx'

export function confidenceInWords(
  { say }: Voice,
  { confidence, decision }: Card,
  isCertain: boolean,
): string {
  if (decision) return say(OUTCOMES[decision.outcome])
  return say(isCertain ? 'certain' : CONFIDENCES[confidence])
}

const CONFIDENCES = { high: 'clear, but look', medium: 'likely', low: 'unsure' } as const

export const OUTCOMES = {
  accepted: 'accepted',
  joined: 'joined with an event recorded before',
  'not an event': 'not an event',
  resolved: 'resolved',
  'made a card': 'made into a card',
} as const satisfies Record<Outcome, string>

// One of a newer drafter is shown as its code.
export function flagInWords({ say }: Voice, flag: string): string {
  const sentence = Object.hasOwn(FLAGS, flag) ? FLAGS[flag as keyof typeof FLAGS] : undefined
  return sentence ? say(sentence) : flag.replace(/[.-]/g, ' ')
}

const FLAGS = {
  'range.reversed': 'The words put the end before the beginning: no date was made of them.',
  'count.conflict': 'Two numbers of the same things here cannot both be true.',
  'words.joined': 'Letters and a year stand together without a space here: check what was read.',
} as const

// The bounds beside the words, where they say more than the words do.
export function boundsInWords(language: Language, when: CardWhen): string {
  if (saysOnlyDays(when)) return ''
  return boundsIn(language, when) ?? told(language, 'no date can be made of these words')
}

export const BASES = {
  stated: 'by these words',
  carried: 'by a neighbouring sentence',
  inferred: 'worked out',
} as const
