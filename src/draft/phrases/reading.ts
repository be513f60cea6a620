// One sentence, read: its tokens, the names in it and its noun phrases.
import { findPhrases } from './phrase.ts'
import type { Phrase } from './phrase.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Token } from '../text/tokens.ts'
import type { Sentence } from '../text/passage.ts'

export interface Reading {
  index: number // of the sentence
  sentence: Sentence
  tokens: readonly Token[]
  mentions: readonly Mention[]
  phrases: readonly Phrase[]
  starting: ReadonlyMap<number, Phrase> // by first token
  ending: ReadonlyMap<number, Phrase> // by the token after its last
}

export function readSentence(sentence: Sentence, index: number, mentions: readonly Mention[]): Reading {
  const { tokens } = sentence
  const phrases = findPhrases(tokens, mentions)
  return {
    index,
    sentence,
    tokens,
    mentions,
    phrases,
    starting: new Map(phrases.map((phrase) => [phrase.from, phrase])),
    ending: new Map(phrases.map((phrase) => [phrase.to, phrase])),
  }
}

export function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX'
}

export function phraseAround(reading: Reading, at: number): Phrase | undefined {
  return reading.phrases.find((phrase) => phrase.from <= at && at < phrase.to)
}
