// What the program found, in words: how sure it is, what to look at, where a date comes from.
import { printBounds } from '../../record/values/print.ts'
import type { Card, CardWhen, Outcome } from '../../review/cards/card.ts'

export function confidenceInWords({ confidence, decision }: Card, isCertain: boolean): string {
  if (decision) return OUTCOMES[decision.outcome]
  if (isCertain) return 'certain'
  return { high: 'clear, but look', medium: 'likely', low: 'unsure' }[confidence]
}

export const OUTCOMES: Record<Outcome, string> = {
  accepted: 'accepted',
  joined: 'joined with an event recorded before',
  'not an event': 'not an event',
  resolved: 'resolved',
  'made a card': 'made into a card',
}

export function flagInWords(flag: string): string {
  return FLAGS[flag] ?? flag.replace(/[.-]/g, ' ')
}

const FLAGS: Record<string, string> = {
  'range.reversed': 'The words put the end before the beginning: no date was made of them.',
  'count.conflict': 'Two numbers of the same things here cannot both be true.',
  'words.joined': 'Letters and a year stand together without a space here: check what was read.',
}

// The bounds beside the words, where they say more than the words do.
export function boundsInWords({ said, earliest, latest }: CardWhen): string {
  const bounds = printBounds({ earliest, latest })
  return bounds === said.replace(/(\d)(st|nd|rd|th)\b/g, '$1') ? '' : bounds
}

export const BASES = {
  stated: 'by these words',
  carried: 'by a neighbouring sentence',
  inferred: 'worked out',
} as const
