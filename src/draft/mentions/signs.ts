// Weighing the signs for a person. No sign decides alone: towns, bodies and people share names.
import { DEMONYMS, PLAIN_WORDS } from '../lexicon/capital-words.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { ORGANISATION_WORDS, PLATFORMS } from '../lexicon/organisation-words.ts'
import { LOCATIVES, PLACE_NOUNS } from '../lexicon/places.ts'
import { classesOf } from '../lexicon/noun-classes.ts'
import { isAcronym, isProfession, isTitle } from './candidate.ts'
import { isPlaceName } from './places.ts'
import type { Candidate } from './candidate.ts'

const personVerbs = new Set(
  `said says told added commented stated explained wrote was were has is had who whose died fled announced remains
  faces denied received appeared claimed called`.split(/\s+/),
)
const bodyNouns = new Set(
  `outlet newspaper website site portal channel station magazine broadcaster ngo ngos organisation organization
  group groups company party platform association union movement radio tv agency daily weekly app blog network
  community publisher foundation firm bank show programme program film book song operation club team case game
  factory plant mine field pipeline`.split(/\s+/),
)

const heads = new Set(
  `members member offices office headquarters staff website newsroom chapter branch founder co-founder director coordinator head
  chair chairman chairperson president secretary spokesperson editor correspondent reporter supporters`.split(
    /\s+/,
  ),
)
const articles = new Set(['le', 'la', 'el', 'los', 'les', 'las', 'il', 'the'])
const placeStarts = new Set(
  'port san santa saint st ciudad fort cape new lake mount south north east west'.split(' '),
)

export function isPerson(candidate: Candidate): boolean {
  return personScore(candidate) >= 1
}

export function personScore(candidate: Candidate): number {
  return ownWords(candidate) + wordsBefore(candidate) + wordsAfter(candidate)
}

function ownWords({ words, title, acronym }: Candidate): number {
  const plain = words.filter((word) => /\p{L}/u.test(word))
  let score = plain.length === 1 ? -2 : plain.length <= 3 ? 1 : plain.length === 4 ? 0.5 : -2
  if (title.length > 0) score += 3
  if (GIVEN_NAMES.has(plain[0]?.toLowerCase() ?? '')) score += plain.length > 1 ? 2 : 0.5
  if (acronym) score -= 4
  if (isPlaceName(words.join(' '))) score -= 5
  else if (plain.length > 1 && isPlaceName(plain.at(-1)!)) score -= 3
  const first = plain[0]?.toLowerCase() ?? ''
  if (plain.length === 2 && articles.has(first)) score -= 3
  if (placeStarts.has(first)) score -= 2
  for (const word of plain) score += wordScore(word)
  if (words.some((word) => /^\p{Lu}\.$/u.test(word))) score += 2
  return score
}

function wordScore(word: string): number {
  const low = word.toLowerCase()
  if (ORGANISATION_WORDS.has(low)) return -4
  if (PLATFORMS.has(low) || /\d/.test(word)) return -4
  if (DEMONYMS.has(low)) return -3
  if (isAcronym(word)) return -2
  if (PLACE_NOUNS.has(low)) return -3
  return PLAIN_WORDS.has(low) ? -1.5 : 0
}

function wordsBefore({ tokens, from, title }: Candidate): number {
  const before = tokens[from - 1]
  if (!before || title.length > 0) return 0
  const further = before.text === ',' ? tokens[from - 2] : before
  const low = further?.low ?? ''
  if (isProfession(low) && (before.text !== ',' || tokens[from + 1])) return 3
  if (bodyNouns.has(low) && before.text !== ',') return -3
  if (
    /^(?:as|named|called)$/.test(before.low) &&
    /^(?:known|man|woman|boy|girl|only|,|citizen|person)$/.test(tokens[from - 2]?.low ?? '')
  )
    return 3
  if (before.low === 'of' && heads.has(tokens[from - 2]?.low ?? '')) return -3
  if (before.low === 'the') return -3
  if (LOCATIVES.has(before.low)) return -1.5
  return 0
}

function wordsAfter({ tokens, to }: Candidate): number {
  const [next, second] = [tokens[to], tokens[to + 1]]
  if (!next) return 0
  if (PLACE_NOUNS.has(next.low)) return -3
  if (isProfession(next.text) && /^\p{Ll}/u.test(next.text)) return -3
  if (bodyNouns.has(next.low)) return -2
  if (next.text === ',' && second?.low === 'who') return 2
  if (isAge(next.text, second?.text, tokens[to + 2]?.text)) return 2
  if (next.text === ',' && describesPerson(tokens, to + 1)) return 2
  return personVerbs.has(next.low) ? 0.5 : 0
}

function isAge(sign: string, figure: string | undefined, close: string | undefined): boolean {
  return (sign === ',' || sign === '(') && /^[1-9]\d$/.test(figure ?? '') && /^[,)]$/.test(close ?? '')
}

// ', a reporter with …', ', co-founder of …', ', the head of …'.
function describesPerson(tokens: Candidate['tokens'], at: number): boolean {
  for (const token of tokens.slice(at, at + 8)) {
    if (/^[,.;:)]$/.test(token.text) || token.pos === 'VERB') return false
    if (isTitle(token.text) || classesOf(token.low).includes('person')) return true
  }
  return false
}
