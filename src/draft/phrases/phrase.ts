// Noun phrases: who and what a sentence speaks of. Names are taken whole.
import { classesOf, singular } from '../lexicon/noun-classes.ts'
import { CALENDAR_WORDS as MONTHS } from '../lexicon/capital-words.ts'
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
const pronouns = new Set(
  'he she they him her them it i we us his hers theirs himself herself themselves both'.split(' '),
)
const counted = /^(?:many|some|several|few|all|both|those|one)$/
const relative = new Set(['who', 'which', 'that', 'whom', 'whose', 'what', 'where', 'there'])

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
    if (kind === 'no') break
    at += 1
    if (kind === 'noun') end = at
    if (kind === 'pronoun') return end === from ? at : end
  }
  if (tokens[end]?.low === 'of' && quantities.has(tokens[end - 1]?.low ?? '') && end > from) {
    const further = phraseEnd(tokens, end + 1, startsAt)
    if (further > end + 1) return further
  }
  return end
}

// A person's name ends its phrase, unless it owns what follows: 'fined Aru Tasova 500 EUR'.
function endsWithName(tokens: readonly Token[], name: Mention): boolean {
  const next = tokens[name.to]
  if (next?.pos === 'NUM') return true
  return name.kind === 'person' && !/^(?:'s?|-)$/.test(next?.low ?? '')
}

function skipHedge(tokens: readonly Token[], from: number): number {
  for (const hedge of hedges) {
    const words = hedge.split(' ')
    const isHere = words.every((word, i) => tokens[from + i]?.low === word)
    const next = tokens[from + words.length]
    if (isHere && next && (next.pos === 'NUM' || /^(?:a|an|one|two|three|\d.*)$/.test(next.low)))
      return from + words.length
  }
  return from
}

type Part = 'no' | 'noun' | 'pronoun' | 'modifier'

function partOf(tokens: readonly Token[], at: number, from: number, end: number): Part {
  const token = tokens[at]!
  if (isDateWord(tokens, at)) return 'no'
  if (isHyphened(tokens, at) && at > from) return 'noun'
  if (relative.has(token.low)) return 'no'
  if (token.pos === 'PRON' && pronouns.has(token.low))
    return at === from && !isPossessive(tokens, at) ? 'pronoun' : at === from ? 'modifier' : 'no'
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return 'noun'
    case 'DET':
      return at === from || (/^(?:the|all|these|those|other)$/.test(token.low) && end === from)
        ? 'noun'
        : 'no'
    case 'ADJ':
      return end > from && tokens[at - 1]!.pos === 'NOUN' && tokens[at - 1]!.low !== 'rights' ? 'no' : 'noun'
    case 'PRON':
      return at === from && !relative.has(token.low) ? 'noun' : 'no'
    case 'PART':
      return token.low === "'s" || token.low === "'" ? 'modifier' : 'no'
    case 'VERB':
      return at > from &&
        isBeforeNoun(tokens, at) &&
        tokens[at - 1]!.pos !== 'NOUN' &&
        tokens[at - 1]!.pos !== 'PROPN'
        ? 'modifier'
        : 'no'
    case 'ADV':
      return at > from &&
        end > from &&
        /^(?:ADJ|VERB)$/.test(tokens[at + 1]?.pos ?? '') &&
        tokens[at - 1]!.pos === 'DET'
        ? 'modifier'
        : 'no'
    case 'PUNCT':
      return insidePhrase(tokens, at, from) ? 'modifier' : 'no'
    default:
      return 'no'
  }
}

// '3 May 2017 officers searched …': a day is no part of who acts.
export function isDateWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (
    MONTHS.has(token.low) &&
    /^\p{Lu}/u.test(token.text) &&
    (token.low !== 'may' || /^\d/.test(tokens[at - 1]?.text ?? '') || /^\d/.test(tokens[at + 1]?.text ?? ''))
  )
    return true
  if (/^(?:19|20)\d\d$/.test(token.text)) return true
  return (
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.text) &&
    (MONTHS.has(tokens[at + 1]?.low ?? '') || MONTHS.has(tokens[at - 1]?.low ?? ''))
  )
}

// The pieces of a compound: 'editors-in-chief', 'stand-off'.
function isHyphened(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!]
  return before?.text === '-' && before.end === token.start && tokens[at - 2]?.end === before.start
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    /^(?:his|her|their|its|our)$/.test(tokens[at]!.low) &&
    next !== undefined &&
    /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.pos)
  )
}

function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '') && /(?:ed|ing|en)$/.test(tokens[at]!.low)
}

// A hyphen, or a quotation mark around a word of the phrase.
function insidePhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]]
  if (at === from || !next) return false
  if (token.text === '-') return token.end === next.start
  if (/^[“"‘']$/.test(token.text)) return /^(?:NOUN|ADJ|PROPN)$/.test(next.pos)
  return /^[”"’']$/.test(token.text) && next.pos === 'NOUN'
}

function phraseOf(tokens: readonly Token[], from: number, to: number, mentions: readonly Mention[]): Phrase {
  const inside = mentions.filter((mention) => mention.from >= from && mention.to <= to)
  const named = inside.filter((mention) => mention.to === to || isCalledBy(tokens, mention, to))
  const owners = inside.filter(
    (mention) => /^'s?$/.test(tokens[mention.to]?.low ?? '') && mention.to < to && !named.includes(mention),
  )
  const last = tokens[to - 1]!
  const head = last.low
  const pronoun = to - from === 1 && pronouns.has(head)
  return {
    from,
    to,
    start: tokens[from]!.start,
    end: last.end,
    head,
    named,
    owners,
    pronoun,
    classes: classesIn(tokens, from, to, named),
    isDefinite: /^(?:the|his|her|their|its|both|these|those|this)$/.test(tokens[from]!.low),
    isPlural: singular(head) !== head || /^(?:people|police|they|them|both|others|some|many)$/.test(head),
    after:
      tokens[from - 1]?.pos === 'ADP' || tokens[from - 1]?.low === 'to' ? tokens[from - 1]!.low : undefined,
  }
}

// 'the Vestnik newspaper', 'the Zaria party': the noun after the name only says what it is.
function isCalledBy(tokens: readonly Token[], mention: Mention, to: number): boolean {
  if (mention.kind !== 'organisation' || /^'s?$/.test(tokens[mention.to]?.low ?? '')) return false
  const rest = tokens.slice(mention.to, to).map((token) => token.low)
  return (
    rest.length < 4 &&
    rest.every(
      (word) => /^(?:-|news|online|media|independent)$/.test(word) || word === 'site' || isBodyNoun(word),
    )
  )
}

function isBodyNoun(word: string): boolean {
  const classes = classesOf(word)
  return (
    word === singular(word) &&
    (classes.includes('outlet') || classes.includes('organisation')) &&
    !classes.includes('authority')
  )
}

function classesIn(tokens: readonly Token[], from: number, to: number, named: readonly Mention[]) {
  const classes = new Set<NounClass | 'named'>()
  const last = named.at(-1)
  if (!last) return classesOfHead(tokens, from, to)
  if (last.kind === 'person') return ['person', 'named'] as const
  if (last.kind === 'law') return ['law'] as const
  if (last.kind === 'place') return ['territory'] as const
  for (const token of tokens.slice(from, to))
    for (const name of classesOf(token.low)) if (name !== 'person') classes.add(name)
  classes.add('organisation').add('named')
  if (last.isOutlet) classes.add('outlet').add('site')
  return [...classes]
}

function classesOfHead(tokens: readonly Token[], from: number, to: number): readonly NounClass[] {
  const own = classesOf(tokens[to - 1]!.low)
  if (own.length > 0) return own
  const last = tokens[to - 1]!
  const counts =
    last.pos === 'NUM' ? /^(?:\d{1,3}|\d{1,3},\d{3}|[a-z]+)$/.test(last.low) : counted.test(last.low)
  const isPlain = tokens.slice(from, to).every((token) => token.pos !== 'PROPN')
  return counts && isPlain && to - from <= 4 ? ['person'] : []
}
