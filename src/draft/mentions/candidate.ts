// A run of capitals with what stands around it: the signs by which it is told what it names.
import { HONORIFICS, PROFESSIONS } from '../lexicon/titles.ts'
import { CONNECTORS, ORGANISATION_WORDS } from '../lexicon/organisation-words.ts'
import { DEMONYMS, PLAIN_WORDS } from '../lexicon/capital-words.ts'
import { listOf } from '../lexicon/words.ts'
import { isCapital } from './run.ts'
import type { Run } from './run.ts'
import type { Token } from '../text/tokens.ts'
import type { MentionKind } from '../draft.ts'

export interface Candidate extends Run {
  tokens: readonly Token[] // of the whole sentence
  sentence: number
  words: readonly string[] // of the run, as written
  title: string[] // 'President', 'Justice Minister': before the name, in lower case
  acronym?: string | undefined
  kind?: MentionKind | undefined
  opensSentence: boolean
}

const honorifics = new Set(listOf(HONORIFICS))
const professions = new Set(listOf(PROFESSIONS))

export function isTitle(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/, '')
  return honorifics.has(plain) || professions.has(plain)
}
export function isProfession(word: string): boolean {
  return professions.has(word.toLowerCase())
}

export function readCandidate(
  tokens: readonly Token[],
  run: Run,
  sentence: number,
  plain: (word: string) => boolean,
): Candidate | undefined {
  const { from, to, title } = withoutTitle(tokens, run, plain)
  if (to <= from) return undefined
  const extended = extend(tokens, { from, to })
  const words = tokens.slice(extended.from, extended.to).map((token) => token.text)
  const opensSentence = !tokens.slice(0, run.from).some((token) => /[\p{L}\d]/u.test(token.text))
  const acronym = acronymAfter(tokens, extended.to, words)
  return { ...extended, tokens, sentence, words, title, acronym, opensSentence }
}

// 'Former Justice Minister Adil Tasov': what stands before the name is kept as its title. The words
// before a known title word belong to it ('Justice Minister'), not to the name.
function withoutTitle(tokens: readonly Token[], run: Run, plain: (word: string) => boolean) {
  let { from } = run
  const { to } = run
  const title: string[] = []
  if (from === 0 || !isWord(tokens[from - 1])) {
    while (from < to && opensOnly(tokens, from, to, plain) && !isHonorific(tokens[from]!)) from += 1
  }
  const last = lastTitle(tokens, from, to)
  if (last >= from && !hasOrganisationTail(tokens, last + 1, to)) {
    for (; from <= last; from += 1) title.push(tokens[from]!.low.replace(/\.$/, ''))
  }
  return { from, to, title }
}

function isHonorific(token: Token): boolean {
  return honorifics.has(token.low.replace(/\.$/, ''))
}

function lastTitle(tokens: readonly Token[], from: number, to: number): number {
  let last = -1
  for (let at = from; at < to && at < from + 4; at += 1)
    if (isTitle(tokens[at]!.text) && !PLAIN_WORDS.has(tokens[at + 1]?.low ?? '')) last = at
  return last
}

function hasOrganisationTail(tokens: readonly Token[], from: number, to: number): boolean {
  return from < to && tokens.slice(from, to).some((token) => ORGANISATION_WORDS.has(token.low))
}

// 'International' opens 'International Press Union'; 'Meanwhile' opens nothing.
function opensOnly(
  tokens: readonly Token[],
  from: number,
  to: number,
  plain: (word: string) => boolean,
): boolean {
  const token = tokens[from]!
  if (hasOrganisationTail(tokens, from + 1, to) && /^(?:ADJ|NOUN|PROPN)$/.test(token.pos)) return false
  return (PLAIN_WORDS.has(token.low) || plain(token.text)) && !isAcronym(token.text)
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && /[\p{L}\d]/u.test(token.text)
}

export function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&]{1,7}s?$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2
}

// 'Committee for the Defence of Reporters': only a run with an organisation's word reaches on.
function extend(tokens: readonly Token[], run: Run): Run {
  let to = run.to
  const hasMarker = () => tokens.slice(run.from, to).some((token) => ORGANISATION_WORDS.has(token.low))
  const isLone = tokens.slice(run.from, to).every((token) => DEMONYMS.has(token.low))
  if (!hasMarker() || isLone) return run
  for (;;) {
    const next = reach(tokens, run.from, to)
    if (next === undefined) return { from: run.from, to }
    to = next
  }
}

function reach(tokens: readonly Token[], from: number, to: number): number | undefined {
  const first = tokens[to]
  if (!first || !CONNECTORS.has(first.low) || isCapital(first)) return undefined
  let at = to + 1
  if (first.low !== 'and' && tokens[at]?.low === 'the') at += 1
  if (!isCapital(tokens[at])) return undefined
  if (
    (first.low === 'and' ||
      first.low === 'in' ||
      (first.low === 'to' && !ORGANISATION_WORDS.has(tokens[to - 1]!.low))) &&
    !joinsInside(tokens, from, to, at)
  )
    return undefined
  if (first.low === 'the') return undefined
  let end = at + 1
  while (isCapital(tokens[end]) || (tokens[end]?.text === '-' && isCapital(tokens[end + 1]))) end += 1
  return end
}

// 'and', 'in' and 'to' join names far more often than they stand inside one: letters in brackets
// that match the initials, or an 'of' or 'for' before them, decide.
function joinsInside(tokens: readonly Token[], from: number, to: number, at: number): boolean {
  let end = at + 1
  while (isCapital(tokens[end]) || CONNECTORS.has(tokens[end]?.low ?? '')) end += 1
  if (tokens[end]?.text === '(' && tokens[end + 1]) {
    const letters = tokens[end + 1]!.text
    return isAcronym(letters) && initials(tokens.slice(from, end)) === letters.toUpperCase()
  }
  const inside = tokens
    .slice(from, to)
    .findLastIndex((token) => token.low === 'of' || token.low === 'for' || token.low === 'on')
  if (inside < 0 || tokens[to]!.low !== 'and') return false
  return (
    !tokens.slice(at, end).some((token) => isTitle(token.text)) &&
    to - from - inside <= 3 &&
    isAbstract(tokens[at]!)
  )
}

const abstract = new Set(
  `justice democracy rights freedom reform reforms law rule order security development peace culture sports science
  technology education health information communication communications transparency corruption integration
  reconciliation assembly association expression media press cooperation equality liberty torture social trade
  industry tourism research training migration protection policy society safety`.split(/\s+/),
)

function isAbstract(token: Token): boolean {
  return abstract.has(token.low)
}

function initials(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => isCapital(token))
    .map((token) => token.text.charAt(0))
    .join('')
}

function acronymAfter(tokens: readonly Token[], to: number, words: readonly string[]): string | undefined {
  const open = tokens[to]
  const letters = tokens[to + 1]
  if (open?.text !== '(' || !letters || words.length < 2) return undefined
  const inner = letters.text.replace(/^[“"‘']|[”"’']$/g, '')
  return isAcronym(inner) || (/^\p{Lu}[\p{L}\d-]{2,}$/u.test(inner) && tokens[to + 2]?.text === ')')
    ? inner
    : undefined
}
