// Words with their places and word classes. wink-nlp's model loads from memory; its tokens are looked
// up again in the text, so that an offset is never taken on trust.
import winkNLP from 'wink-nlp'
import type { WinkMethods } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { Span } from '../draft.ts'

export interface Token extends Span {
  text: string
  low: string
  pos: string // universal word classes: NOUN, PROPN, VERB, AUX, …
}

let reader: WinkMethods | undefined

export function readTokens(text: string, part: Span): Token[] {
  reader ??= winkNLP(model, ['pos'])
  const slice = plainSpaces(text.slice(part.start, part.end))
  if (slice.trim() === '') return []
  const words = reader.readDoc(slice).tokens()
  // oxlint-disable-next-line typescript/unbound-method -- wink goes by the function itself
  const classes = words.out(reader.its.pos)
  const tokens: Token[] = []
  let at = 0
  words.out().forEach((word, i) => {
    const found = word.trim() === '' ? -1 : slice.indexOf(word, at)
    if (found < 0) return
    at = found + word.length
    tokens.push(...apart(word, part.start + found, classes[i] ?? 'X'))
  })
  return asNouns(retag(joinSites(joinLetters(tokens))))
}

// Same length: only the kind of space changes.
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2007\u202f]/g, ' ')
}

// wink leaves some signs on their word ('said.Then', '–the'): parted here, so that each has a place.
const pieces = /^(.*\p{L}\p{Ll})([.,;:])(\p{Lu}.*)$/u

// 'pre-trial' stays one word with wink, 'anti-war' does not: always parted.
function apart(word: string, start: number, pos: string): Token[] {
  if (!/[\p{L}\d][-‑]\p{L}/u.test(word)) return atStop(word, start, pos)
  let at = start
  return word.split(/(?<=[\p{L}\d])([-‑])(?=\p{L})/u).map((piece) => {
    at += piece.length
    return token(piece, at - piece.length, piece.length === 1 && /[-‑]/.test(piece) ? 'PUNCT' : pos)
  })
}

function atStop(word: string, start: number, pos: string): Token[] {
  const found = pieces.exec(word)
  if (!found || /^\w+\.\w{2,3}$/.test(word)) return [token(word, start, pos)]
  const [, left = '', sign = '', right = ''] = found
  return [
    token(left, start, pos),
    token(sign, start + left.length, 'PUNCT'),
    token(right, start + left.length + 1, pos),
  ]
}

function token(text: string, start: number, pos: string): Token {
  return { text, low: text.toLowerCase().replace(/’/g, "'"), pos, start, end: start + text.length }
}

// wink parts a word at letters it does not know ('Th|ị'); letters that touch are one word.
function joinLetters(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const one of tokens) {
    const before = joined.at(-1)
    if (before && touches(before, one))
      joined[joined.length - 1] = token(
        before.text + one.text,
        before.start,
        /^\p{Lu}/u.test(before.text) ? 'PROPN' : one.pos,
      )
    else joined.push(one)
  }
  return joined
}

function touches(a: Token, b: Token): boolean {
  if (a.end !== b.start || !/[\p{L}\p{M}]$/u.test(a.text) || !/^[\p{L}\p{M}]/u.test(b.text)) return false
  return /[^ -~]$/.test(a.text) || /^[^ -~]/.test(b.text)
}

// wink parts 'example.org' at its dot; a report means one name.
const domain = /^(?:com|org|net|info|tv|media|news|online|press|[a-z]{2})$/

function joinSites(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const [first, dot, last] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
    const isSite =
      dot?.text === '.' && last && first.end === dot.start && dot.end === last.start && domain.test(last.text)
    if (isSite && /^[\p{L}\d-]{3,}$/u.test(first.text)) {
      joined.push(token(`${first.text}.${last.text}`, first.start, 'PROPN'))
      at += 2
    } else joined.push(first)
  }
  return joined
}

// 'a minister branded reporter X a traitor': wink takes a participle between nouns for an adjective.
function retag(tokens: Token[]): Token[] {
  return tokens.map((one, i) => {
    const [before, next] = [tokens[i - 1]?.pos ?? '', tokens[i + 1]?.pos ?? '']
    if (
      one.pos === 'ADJ' &&
      one.low.endsWith('ed') &&
      /^(?:was|were|been|being)$/.test(tokens[i - 1]?.low ?? '')
    )
      return { ...one, pos: 'VERB' }
    const isBetween = /^(?:NOUN|PROPN)$/.test(before) && /^(?:NOUN|PROPN|DET|ADP)$/.test(next)
    return one.pos === 'ADJ' && one.low.endsWith('ed') && isBetween ? { ...one, pos: 'VERB' } : one
  })
}

// 'The act came into force', 'the print run of', 'its permit suspended', 'Tear gas was used': a bare verb where
// a noun must stand; and 'and harassed family members', a past tense that wink takes for a noun.
function asNouns(tokens: Token[]): Token[] {
  return tokens.map((one, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]]
    if (
      one.low === 'shot' &&
      one.pos === 'NOUN' &&
      /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
      /^(?:NOUN|DET|NUM|PRON)$/.test(next?.pos ?? '')
    )
      return { ...one, pos: 'VERB' }
    if (isOfSitIn(tokens, i)) return { ...one, pos: 'NOUN' }
    if (one.pos === 'NOUN' && isPastAfterJoint(one, before, next)) return { ...one, pos: 'VERB' }
    if (one.pos !== 'VERB' || /(?:ed|ing)$/.test(one.low)) return one
    if ((one.low === 'tear' && next?.low === 'gas') || (one.low === 'house' && next?.low === 'arrest'))
      return { ...one, pos: 'NOUN' }
    if (
      /^(?:jail|prison|pressure|exile)$/.test(one.low) &&
      before?.low === 'to' &&
      /^(?:ADP|PUNCT|SCONJ)$/.test(next?.pos ?? '')
    )
      return { ...one, pos: 'NOUN' }
    if (one.low === 'bail' && before?.low !== 'to') return { ...one, pos: 'NOUN' }
    const owned = /^(?:his|her|their|its)$/.test(before?.low ?? '')
    const named = owned || (/^(?:DET|ADJ|NOUN|PROPN)$/.test(before?.pos ?? '') && nounsToo.has(one.low))
    const followed =
      next?.low === 'of' || next?.pos === 'AUX' || (next?.pos === 'VERB' && !next.low.endsWith('ing'))
    return named && followed ? { ...one, pos: 'NOUN' } : one
  })
}

// 'sit-in', 'walk-out': parted at their hyphen, still nouns.
function isOfSitIn(tokens: readonly Token[], at: number): boolean {
  return [0, -1, -2].some((off) =>
    /^(?:sit-ins?|walk-outs?|shut-downs?|lock-downs?|crack-downs?)$/.test(
      tokens
        .slice(Math.max(0, at + off), at + off + 3)
        .map((one) => one.low)
        .join(''),
    ),
  )
}

const nounsToo = new Set(
  `act run ban bill arrest raid search attack protest march strike rally vote fine charge case appeal order report
  release trial sentence review decree draft threat use broadcast petition demand picket walkout probe permit block
  shutdown permit licence contract`.split(/\s+/),
)

function isPastAfterJoint(one: Token, before: Token | undefined, next: Token | undefined): boolean {
  return (
    /[^aeiou]ed$/.test(one.low) &&
    one.low.length > 5 &&
    /^(?:and|or|then)$/.test(before?.low ?? '') &&
    /^(?:NOUN|DET|PRON|NUM)$/.test(next?.pos ?? '')
  )
}
