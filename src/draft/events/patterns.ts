// The wordings of the lexicon, made ready to be found: by the first word, each with its forms.
import { phrasesOf } from '../lexicon/words.ts'
import { formsOf } from '../phrases/inflection.ts'
import { CALENDAR_WORDS } from '../lexicon/capital-words.ts'
import { isDateWord } from '../phrases/phrase-words.ts'
import { isAdverb } from '../phrases/voice.ts'
import { isVerb } from '../phrases/reading.ts'
import type { Form } from '../phrases/inflection.ts'
import type { Wording } from '../lexicon/wording.ts'
import type { Token } from '../text/tokens.ts'

export interface Pattern {
  wording: Wording
  said: string
  kind: 'verb' | 'noun'
  parts: Part[]
  weight: number // words it names: the more, the surer
  subject?: string | undefined // of the passive turned round: 'a case was opened' for 'open * case'
}
type Part = { words: ReadonlyMap<string, Form[]> } | 'some' | 'whom'

export interface Match {
  pattern: Pattern
  from: number
  to: number
  forms: Form[] // of the first word
  whom?: { from: number; to: number } | undefined
}

export type PatternIndex = ReadonlyMap<string, Pattern[]>

export function indexPatterns(wordings: readonly Wording[]): PatternIndex {
  const index = new Map<string, Pattern[]>()
  for (const pattern of wordings.flatMap(patternsOf)) {
    const [first] = pattern.parts
    if (typeof first !== 'object') continue
    for (const word of first.words.keys()) index.set(word, [...(index.get(word) ?? []), pattern])
  }
  return index
}

export function patternsOf(wording: Wording): Pattern[] {
  return [
    ...phrasesOf(wording.verbs).flatMap((said) => [
      patternOf(wording, said, 'verb'),
      ...turnedRound(wording, said),
    ]),
    ...phrasesOf(wording.nouns).map((said) => patternOf(wording, said, 'noun')),
  ]
}

function patternOf(wording: Wording, said: string, kind: 'verb' | 'noun'): Pattern {
  const words = said.split(' ').flatMap((word) => word.split(/(?<=.)(-)(?=.)/))
  const inflected = kind === 'verb' ? verbAt(words) : nounAt(words)
  const parts = words.map((word, i): Part => {
    if (word === '*') return 'some'
    if (word === '…') return 'whom'
    if (i !== inflected) return { words: new Map(word.split('|').map((one) => [one, []])) }
    return { words: kind === 'verb' ? formsOf(word) : plurals(word) }
  })
  return { wording, said, kind, parts, weight: parts.filter((part) => typeof part === 'object').length }
}

// 'open * case' also finds 'a case was opened': the noun is then the subject.
function turnedRound(wording: Wording, said: string): Pattern[] {
  const [, verb, noun] = /^([\w-]+) \* ([\w -]+)$/.exec(said) ?? []
  if (!verb || !noun || verb === 'be' || wording.frame === 'undergone') return []
  return [{ ...patternOf({ ...wording, voice: 'passive' }, verb, 'verb'), said, weight: 2, subject: noun }]
}

// 're-arrest', 'ill-treat': the last piece of a first word with a hyphen is the one that changes.
function verbAt(words: readonly string[]): number {
  let at = 0
  while (words[at + 1] === '-' && at + 2 < words.length) at += 2
  return at
}

function nounAt(words: readonly string[]): number {
  const of = words.findIndex((word, i) => i > 0 && /^(?:of|on|in)$/.test(word))
  return of > 0 ? of - 1 : words.length - 1
}

function plurals(noun: string): Map<string, Form[]> {
  const plural = /(?:s|x|ch|sh)$/.test(noun)
    ? `${noun}es`
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`
  return new Map([
    [noun, []],
    [plural, []],
  ])
}

export function matchesAt(index: PatternIndex, tokens: readonly Token[], at: number): Match[] {
  return (index.get(tokens[at]!.low) ?? []).flatMap((pattern) => {
    const match = matchFrom(pattern, tokens, at)
    return match ? [match] : []
  })
}

function matchFrom(pattern: Pattern, tokens: readonly Token[], from: number): Match | undefined {
  let whom: { from: number; to: number } | undefined
  let forms: Form[] = []
  const step = (at: number, part: number, skipped: number): number | undefined => {
    const want = pattern.parts[part]
    if (want === undefined) return at
    if (want === 'some') return reach(at, part, 6, isInsidePhrase)
    if (want === 'whom') return reach(at, part, 14, isInsideObject, true)
    const token = tokens[at]
    const found = token && want.words.get(token.low)
    if (found) {
      if (part === 0 || found.length > 0) forms = found.length > 0 ? found : forms
      return step(at + 1, part + 1, 0)
    }
    if (want.words.has('-')) return step(at, part + 1, 0)
    return token && part > 0 && skipped < 2 && token.pos === 'ADV' && isAdverb(token)
      ? step(at + 1, part, skipped + 1)
      : undefined
  }
  const reach = (
    at: number,
    part: number,
    most: number,
    allows: (token: Token) => boolean,
    isWhom = false,
  ) => {
    for (let to = at; to <= at + most; to += 1) {
      const end = step(to, part + 1, 2)
      if (end !== undefined) {
        if (isWhom) whom = to > at ? { from: at, to } : undefined
        return end
      }
      if (!tokens[to] || !allows(tokens[to]!)) return undefined
    }
    return undefined
  }
  const to = step(from, 0, 0)
  const isOfDay = to !== undefined && to > from + 1 && tokens[to - 1]!.pos === 'ADP' && isTime(tokens, to)
  return to === undefined || isOfDay ? undefined : { pattern, from, to, forms, whom }
}

// 'fired on 6 March' is no 'fired on'.
function isTime(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && (isDateWord(tokens, at) || CALENDAR_WORDS.has(tokens[at].low))
}

function isInsidePhrase(token: Token): boolean {
  if (token.pos === 'PUNCT') return /^[-“”"‘’',]$/.test(token.text)
  if (token.pos === 'ADP')
    return (
      token.low === 'of' ||
      token.low === 'for' ||
      token.low === 'to' ||
      token.low === 'in' ||
      token.low === 'over' ||
      token.low === 'out' ||
      token.low === 'by'
    )
  return !/^(?:AUX|SCONJ)$/.test(token.pos) && !(isVerb(token) && !/(?:ed|ing|en|wn|ne)$/.test(token.low))
}

function isInsideObject(token: Token): boolean {
  if (token.pos === 'PUNCT') return !/^[;:.!?–—]$/.test(token.text)
  if (/^(?:while|who|which|that|but|after|before)$/.test(token.low)) return false
  return (
    token.pos !== 'AUX' &&
    !(token.pos === 'VERB' && /^\p{Ll}/u.test(token.text) && !/(?:ed|ing)$/.test(token.low))
  )
}
