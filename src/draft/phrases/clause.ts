// The stretch of a sentence that belongs to one verb.
import { isDateWord } from './phrase-words.ts'
import { isVerb } from './reading.ts'
import type { Reading } from './reading.ts'

export interface Clause {
  from: number
  to: number
}

const openers =
  /^(?:while|whereas|although|though|but|because|who|which|when|where|that|before|after|until|whom|whose)$/

export function clauseAround(reading: Reading, from: number, to: number): Clause {
  let left = from
  while (left > 0 && !isEdge(reading, left - 1, -1)) left -= 1
  let right = to
  while (right < reading.tokens.length && !isEdge(reading, right, 1)) right += 1
  return { from: left, to: right }
}

function isEdge(reading: Reading, at: number, way: 1 | -1): boolean {
  const token = reading.tokens[at]!
  if (/^[;:—–]$/.test(token.text)) return true
  if (token.low === 'that' && token.pos === 'DET') return false
  if (token.low === 'while' && /^(?:being|in|under)$/.test(reading.tokens[at + 1]?.low ?? '')) return false
  if (openers.test(token.low)) return !/^(?:before|after|until)$/.test(token.low) || startsClause(reading, at)
  return way === 1 && /^(?:and|,)$/.test(token.low) && startsClause(reading, at)
}

// A phrase and then its verb: a new clause with a subject of its own.
function startsClause(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  if ((next?.low ?? '').endsWith('ing') && isVerb(next)) return true
  const phrase = reading.starting.get(at + 1)
  if (!phrase) return false
  const verb = reading.tokens[afterPhrase(reading, phrase.to)]
  return isVerb(verb) && !verb!.low.endsWith('ing')
}

// 'the president of the bar association was …': past what hangs from the phrase.
function afterPhrase({ tokens, starting }: Reading, to: number): number {
  let at = to
  for (let steps = 0; steps < 3 && tokens[at]?.pos === 'ADP'; steps += 1) {
    const next = starting.get(at + 1)
    if (!next) return at
    at = next.to
  }
  return at
}

export function wordsIn(reading: Reading, { from, to }: Clause): string {
  const lows = reading.tokens
    .slice(from, to)
    .flatMap((token, i) => (isDateWord(reading.tokens, from + i) ? [] : [token.low]))
  return ` ${lows.join(' ')} `
}
