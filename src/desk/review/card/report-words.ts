// Words of the report, found again for what was typed: a quote is always cut from the report itself.
import type { CardFields, Words } from '../../../review/cards/card.ts'

// What a form of a card is read against.
export interface Background {
  card: { fields: CardFields }
  text: string // of the report
  published: string | undefined
  member: string
}

// 'start-end': the words are cut from the report here, so that a quote is always verbatim.
export function wordsAt(text: string, place: string): Words | undefined {
  const [start = -1, end = -1] = place.split('-').map(Number)
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length))
    return undefined
  return { start, end, text: text.slice(start, end) }
}

// Words that somebody typed, where the sentence has them.
export function wordsIn(sentence: Words | undefined, said: string): Words | undefined {
  const at = sentence && said.trim() !== '' ? sentence.text.indexOf(said.trim()) : -1
  if (!sentence || at < 0) return undefined
  const start = sentence.start + at
  return { start, end: start + said.trim().length, text: said.trim() }
}
