// Noun phrases: who and what a sentence speaks of. Names are taken whole.
import { singular } from '../lexicon/noun-classes.ts'
import { classesIn, isCalledBy } from './phrase-classes.ts'
import { partOf, PRONOUNS } from './phrase-words.ts'
import type { NounClass } from '../lexicon/nouns.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Span } from '../draft.ts'
import type { Token } from '../text/tokens.ts'

export interface Phrase extends Span {
  from: number // tokens, `to` exclusive
  to: number
  head: string // the noun it turns on, in small letters; of a name its last word
  classes: readonly (NounClass | 'named')[]
  named: Mention[] // the names it ends in: 'blogger Aru Tasova'
  owners: Mention[] // names before a possessive: 'Tasova' in "Tasova's home"
  owner?: Phrase | undefined // without a name: 'the reporter' in "the reporter's car"
  pronoun: boolean
  isDefinite: boolean // 'the newspaper', 'his'
  isPlural: boolean
  after?: string | undefined // the preposition before it
}

const quantities = new Set(
  `hundreds thousands dozens scores number group groups majority some many several all one two three four five six
  seven eight nine ten members series handful dozen couple most none each both half total crowd crowds tens most
  at-least few part any eleven twelve others batch lot lots staff activists`.split(/\s+/),
)
const hedges = [
  'at least',
  'more than',
  'up to',
  'some',
  'about',
  'around',
  'over',
  'nearly',
  'almost',
  'as many as',
  'fewer than',
  'less than',
  'an estimated',
  'approximately',
  'roughly',
]
const hedgeStarts = new Set(hedges.map((hedge) => hedge.split(' ')[0]))

export function findPhrases(tokens: readonly Token[], mentions: readonly Mention[]): Phrase[] {
  const phrases: Phrase[] = []
  const startsAt = new Map(mentions.map((mention) => [mention.from, mention]))
  for (let at = 0; at < tokens.length;) {
    const to = phraseEnd(tokens, at, startsAt)
    if (to > at) phrases.push(phraseOf(tokens, at, to, mentions))
    at = Math.max(to, at + 1)
  }
  return phrases
}

function phraseEnd(tokens: readonly Token[], from: number, startsAt: Map<number, Mention>): number {
  let at = skipHedge(tokens, from)
  if (at > from && /^an?$/.test(tokens[at]?.low ?? '')) at += 1
  let end = from
  while (at < tokens.length) {
    const name = startsAt.get(at)
    if (name) {
      at = end = name.to
      if (endsWithName(tokens, name)) break
      continue
    }
    const kind = partOf(tokens, at, from, end)
    if (kind === 'no' || isSumAfterNoun(tokens, at, from)) break
    at += 1
    if (kind === 'noun') end = at
    if (kind === 'pronoun') return end === from ? at : end
  }
  if (tokens[end]?.low === 'of' && end > from && isQuantity(tokens[end - 1]!)) {
    const further = phraseEnd(tokens, end + 1, startsAt)
    if (further > end + 1) return further
  }
  return end
}

// 'fined the channel 50,000 lira': the sum is another phrase.
function isSumAfterNoun(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  return (
    at > from && token.pos === 'NUM' && before?.pos === 'NOUN' && /^(?:NOUN|NUM|SYM)$/.test(next?.pos ?? '')
  )
}

// A person's name ends its phrase, unless it owns what follows: 'fined Aru Tasova 500 EUR'.
function endsWithName(tokens: readonly Token[], name: Mention): boolean {
  const next = tokens[name.to]
  if (next?.pos === 'NUM') return true
  return name.kind === 'person' && !/^(?:'s?|-)$/.test(next?.low ?? '')
}

// The 'out' of 'carried out raids' belongs to the verb.
function prepositionBefore(tokens: readonly Token[], from: number): string | undefined {
  const [verb, word] = [tokens[from - 2], tokens[from - 1]]
  if (word?.pos !== 'ADP' && word?.low !== 'to') return undefined
  return verb?.pos === 'VERB' && /^(?:out|up|down|off|away|back)$/.test(word.low) ? undefined : word.low
}

function possessiveMark(tokens: readonly Token[], from: number, to: number): number {
  return tokens.findLastIndex((token, at) => at > from && at < to - 1 && /^'s?$/.test(token.low))
}

function isQuantity(token: Token): boolean {
  return quantities.has(token.low) || /^\d{1,3}(?:,\d{3})*$/.test(token.text)
}

function skipHedge(tokens: readonly Token[], from: number): number {
  if (!hedgeStarts.has(tokens[from]?.low ?? '')) return from
  for (const hedge of hedges) {
    const words = hedge.split(' ')
    const isHere = words.every((word, i) => tokens[from + i]?.low === word)
    const next = tokens[from + words.length]
    if (isHere && next && (next.pos === 'NUM' || /^(?:a|an|one|two|three|\d.*)$/.test(next.low)))
      return from + words.length
  }
  return from
}

function phraseOf(tokens: readonly Token[], from: number, to: number, mentions: readonly Mention[]): Phrase {
  const inside = mentions.filter((mention) => mention.from >= from && mention.to <= to)
  const named = inside.filter((mention) => mention.to === to || isCalledBy(tokens, mention, to))
  const owners = inside.filter(
    (mention) => /^'s?$/.test(tokens[mention.to]?.low ?? '') && mention.to < to && !named.includes(mention),
  )
  const last = tokens[to - 1]!
  const head = last.low
  const mark = owners.length > 0 ? -1 : possessiveMark(tokens, from, to)
  const pronoun = to - from === 1 && PRONOUNS.has(head)
  return {
    from,
    to,
    start: tokens[from]!.start,
    end: last.end,
    head,
    named,
    owners,
    owner: mark > from ? phraseOf(tokens, from, mark, mentions) : undefined,
    pronoun,
    classes: classesIn(tokens, from, to, named),
    isDefinite: /^(?:the|both|these|those|this)$/.test(tokens[from]!.low),
    isPlural: singular(head) !== head || /^(?:people|police|they|them|both|others|some|many)$/.test(head),
    after: prepositionBefore(tokens, from),
  }
}
