// All names of a report. Full names are settled first; then each short form is tied to the full form it
// belongs to, wherever it stands.
import {
  COMMON_LETTERS,
  KNOWN_LETTERS,
  ORGANISATION_WORDS,
  PLATFORMS,
} from '../lexicon/organisation-words.ts'
import { isAcronym, readCandidate } from './candidate.ts'
import { findRuns } from './run.ts'
import { findLaws } from './laws.ts'
import { findSites } from './sites.ts'
import { isPerson, personScore } from './signs.ts'
import { PLACE_NOUNS } from '../lexicon/places.ts'
import { isPlace, isPlaceName } from './places.ts'
import { isBody, isOutletName } from './bodies.ts'
import { isDescribing } from './describing.ts'
import { Roll } from './roll.ts'
import type { Candidate } from './candidate.ts'
import type { Mention } from './mention.ts'
import type { Run } from './run.ts'
import type { Token } from '../text/tokens.ts'
import type { MentionKind } from '../draft.ts'

export function findMentions(parts: readonly (readonly Token[])[]): Mention[] {
  const plain = plainWords(parts)
  const roll = new Roll()
  const laws = parts.map((tokens) => findLaws(tokens))
  const sites = parts.map((tokens) => findSites(tokens))
  const candidates = parts.flatMap((tokens, sentence) =>
    withoutNested(
      namesOf(tokens, [...laws[sentence]!, ...sites[sentence]!]).flatMap((run) => {
        const candidate = readCandidate(tokens, run, sentence, plain)
        return candidate && !isDescribing(candidate) ? [candidate] : []
      }),
    ),
  )
  for (const candidate of candidates) candidate.kind = settledKind(candidate)
  besidePeople(candidates) // before any short form is tied: who is known by neighbours has one too
  for (const candidate of candidates) if (candidate.kind) roll.enter(candidate)
  for (const candidate of candidates) candidate.kind ??= roll.kindOf(candidate)
  besidePeople(candidates)
  for (const candidate of candidates) candidate.kind ??= loneKind(candidate)
  return [
    ...candidates.flatMap((candidate) => roll.mentionsOf(candidate)),
    ...laws.flatMap((runs, sentence) =>
      runs.map((run) => roll.plain(parts[sentence]!, run, sentence, 'law')),
    ),
    ...sites.flatMap((runs, sentence) => runs.map((run) => roll.site(parts[sentence]!, run, sentence))),
  ].sort((a, b) => a.start - b.start)
}

// In 'X, Y and Z' one that is a person makes the others people too.
function besidePeople(candidates: readonly Candidate[]): void {
  for (const way of [candidates, [...candidates].reverse()])
    way.forEach((candidate, i) => {
      const other = way[i - 1]
      if (candidate.kind || other?.kind !== 'person' || other.sentence !== candidate.sentence) return
      if (!isJoined(candidate, other) || personScore(candidate) < 0) return
      candidate.kind = 'person'
    })
}

function isJoined(a: Candidate, b: Candidate): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  const between = a.tokens.slice(first.to, second.from).map((token) => token.low)
  return between.length > 0 && between.length < 3 && between.every((word) => /^(?:,|and)$/.test(word))
}

// A name that reaches over 'of' and 'for' holds the runs after it, and its letters in brackets.
function withoutNested(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  let to = 0
  for (const candidate of candidates) {
    if (candidate.from < to) continue
    kept.push(candidate)
    to = candidate.acronym ? candidate.to + 2 : candidate.to
  }
  return kept
}

function namesOf(tokens: readonly Token[], taken: readonly Run[]): Run[] {
  return findRuns(tokens).filter((run) => !taken.some((other) => run.from < other.to && other.from < run.to))
}

// A word the report also writes small is no name when it only opens a sentence.
function plainWords(parts: readonly (readonly Token[])[]): (word: string) => boolean {
  const small = new Set<string>()
  for (const tokens of parts)
    for (const token of tokens) if (/^\p{Ll}/u.test(token.text)) small.add(token.text)
  return (word) => small.has(word.toLowerCase())
}

function settledKind(candidate: Candidate): MentionKind | undefined {
  const { words } = candidate
  if (words.length === 1 && isAcronym(words[0]!)) return lettersKind(words[0]!, candidate)
  if (isPlaceName(words.join(' '))) return 'place'
  if (words.length === 1 && PLATFORMS.has(words[0]!.toLowerCase())) return 'organisation'
  if (words.length > 1 && PLACE_NOUNS.has(words.at(-1)!.toLowerCase())) return 'place'
  if (isPerson(candidate)) return 'person'
  if (candidate.acronym || isBody(candidate)) return 'organisation'
  return undefined
}

function lettersKind(word: string, { tokens, from }: Candidate): MentionKind | undefined {
  const low = word.toLowerCase()
  if (KNOWN_LETTERS.has(low)) return 'organisation'
  if (COMMON_LETTERS.has(low) || COMMON_LETTERS.has(low.replace(/s$/, ''))) return undefined
  if (isPlaceName(word)) return 'place'
  return tokens[from - 1]?.low === 'article' ? undefined : 'organisation'
}

// What nothing else settles: a town after its preposition, a body with its marker or article.
function loneKind(candidate: Candidate): MentionKind | undefined {
  const { words, tokens, from } = candidate
  if (words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase())))
    return words.length > 1 ? 'organisation' : undefined
  if (isPlace(candidate)) return 'place'
  const isNamed = words.length > 1 || tokens[from]?.pos === 'PROPN'
  return isNamed && !candidate.opensSentence && !isOutletWord(words) ? 'organisation' : undefined
}

function isOutletWord(words: readonly string[]): boolean {
  return words.length === 1 && isOutletName(words)
}
