// Whom a verb is done to, and by whom.
import { listFrom } from './lists.ts'
import { isVerb } from './reading.ts'
import { skipAdverbs } from './subject.ts'
import type { Phrase } from './phrase.ts'
import type { Reading } from './reading.ts'

// Right after the verb; of verbs joined by 'and' the object stands after the last.
export function objectAfter(reading: Reading, to: number): Phrase[] {
  let at = skipAdverbs(reading, to)
  for (let joined = 0; joined < 3 && isJoinedVerb(reading, at); joined += 1) at = skipAdverbs(reading, at + 2)
  const first = reading.starting.get(at)
  return first ? listFrom(reading, first) : []
}

function isJoinedVerb(reading: Reading, at: number): boolean {
  return /^(?:and|or|,)$/.test(reading.tokens[at]?.low ?? '') && isVerb(reading.tokens[at + 1])
}

// The agent: 'by police', 'at the hands of unknown men'.
export function agentAfter(reading: Reading, to: number): Phrase[] {
  for (let at = to; at < reading.tokens.length && at - to < 16; at += 1) {
    const token = reading.tokens[at]!
    if (isVerb(token) && !token.low.endsWith('ing') && at > to + 1 && !isInPhrase(reading, at)) return []
    if (token.text === ';' || token.low === 'while') return []
    const phrase = token.low === 'by' || isHands(reading, at) ? reading.starting.get(at + 1) : undefined
    if (phrase && canAct(phrase)) return listFrom(reading, phrase)
  }
  return []
}

function isHands({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.low === 'of' && tokens[at - 1]?.low === 'hands'
}

function isInPhrase(reading: Reading, at: number): boolean {
  return reading.phrases.some((phrase) => phrase.from <= at && at < phrase.to)
}

export function canAct(phrase: Phrase): boolean {
  if (
    phrase.pronoun ||
    phrase.named.some((mention) => mention.kind === 'person' || mention.kind === 'organisation')
  )
    return true
  return (['person', 'authority', 'court', 'organisation', 'outlet'] as const).some((name) =>
    phrase.classes.includes(name),
  )
}

// Phrases tied to a noun by one of these words: 'the arrest of X', 'a raid on the office of Y'.
export function linkedTo(reading: Reading, to: number, links: readonly string[]): Phrase[] {
  const word = reading.tokens[to]?.low
  if (word === undefined || !links.includes(word)) return []
  const first = reading.starting.get(to + 1)
  return first ? listFrom(reading, first) : []
}
