// Sentences that no act claims, flagged or not: where somebody who extends the lexicon looks.
import type { Draft, Words } from '../draft.ts'

export interface Gap extends Words {
  isFlagged: boolean
}

export function findGaps({ sentences, events, unclaimed }: Draft, text: string): Gap[] {
  const claimed = new Set(events.map((event) => event.sentence.start))
  const flagged = new Set(unclaimed.map((one) => one.start))
  return sentences
    .filter(({ start }) => !claimed.has(start))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end), isFlagged: flagged.has(start) }))
}
