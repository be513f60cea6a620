// Checks a machine can make on what was told. 'count.conflict': two numbers of the same things, of the
// same thing told about in one paragraph, that cannot both be true. 'words.joined': letters glued to a year.
import type { DraftAmount } from '../draft.ts'
import type { Told } from './told.ts'

export function flagEvents(events: readonly Told[], amounts: readonly DraftAmount[], text: string): Told[] {
  return events.map((event) => ({
    ...event,
    flags: [
      ...event.flags,
      ...(hasCountConflict(event, amounts, text) ? ['count.conflict'] : []),
      ...(hasJoinedWords(text.slice(event.sentence.start, event.sentence.end)) ? ['words.joined'] : []),
    ],
  }))
}

function hasJoinedWords(sentence: string): boolean {
  return /\b(?:19|20)\d\d(?:and|is|was|were|in|at|by|for|the|to|on|with)\b/.test(sentence)
}

function hasCountConflict(event: Told, amounts: readonly DraftAmount[], text: string): boolean {
  const end = text.indexOf('\n', event.sentence.end)
  const start = text.lastIndexOf('\n', event.sentence.start) + 1
  const counts = amounts.filter(
    (amount) =>
      amount.kind === 'count' && amount.start >= start && amount.end <= (end < 0 ? text.length : end),
  )
  const own = counts.filter(
    (amount) => amount.start >= event.sentence.start && amount.end <= event.sentence.end,
  )
  return own.some((one) =>
    counts.some((other) => one !== other && signatures(one) && signatures(other) && cannotAgree(one, other)),
  )
}

// Signatures only grow: thousands at first and 800 later cannot both be.
function signatures({ text }: DraftAmount): boolean {
  return /signator|signature|supporters/.test(text)
}

function cannotAgree(a: DraftAmount, b: DraftAmount): boolean {
  return (a.min ?? 0) > (b.max ?? Infinity) || (b.min ?? 0) > (a.max ?? Infinity)
}
