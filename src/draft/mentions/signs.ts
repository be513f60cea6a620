// Weighing the signs for a person. No sign decides alone: towns, bodies and people share names.
import { DEMONYMS, PLAIN_WORDS } from '../lexicon/capital-words.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from '../lexicon/given-names.ts'
import { SURNAME_ENDINGS } from '../lexicon/names/surnames.ts'
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
  'port san santa saint st ciudad fort cape new lake mount south north east west villa barrio sitio avenida plaza calle colonia puerto isla islas río rio monte cerro sierra costa playa campo vila rua praia são santo beit beni wadi ain oued jebel tel tell umm kafr deir bab souk ras al-qods upper lower central greater inner outer northern southern eastern western ujung pulau kota kampung desa bukit tanjung sungai ban nakhon chiang muang phnom stung prey kampong wat'.split(
    ' ',
  ),
)

export function isPerson(candidate: Candidate): boolean {
  return personScore(candidate) >= 1
}

export function personScore(candidate: Candidate): number {
  return ownWords(candidate) + wordsBefore(candidate) + wordsAfter(candidate)
}

// Two or three capitals alone may be anything: a given name, a family name or its shape, a title or what is
// said of them must make a person of them.
function ownWords({ words, title, acronym }: Candidate): number {
  const plain = words.filter((word) => /\p{L}/u.test(word))
  let score = plain.length === 1 ? -2 : plain.length <= 3 ? 0.2 : plain.length === 4 ? -0.3 : -2
  if (title.length > 0) score += 3
  score += nameScore(plain)
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

function nameScore(plain: readonly string[]): number {
  const low = plain.map((word) => word.toLowerCase())
  const isGiven = GIVEN_NAMES.has(low[0] ?? '')
  if (plain.length === 1) return isGiven ? 0.5 : 0
  const last = low.at(-1)!
  let score = isGiven ? 2 : low.slice(1).some((word) => GIVEN_NAMES.has(word)) ? 1 : 0
  if (FAMILY_NAMES.has(last) || SURNAME_ENDINGS.test(last)) score += 1.5
  if (low.some((word) => /^(?:al|el|bin|ibn|bint|ould|mint|abu|abd|ben)$/.test(word))) score += 1
  if (/^\p{Ll}/u.test(plain.at(-1)!) && plain.length > 2) score += 1 // 'Wing-kit'
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
  if (isDoneTo(tokens, from)) return 1
  return 0
}

// 'arrested X', 'the trial of X', 'charges against X'
function isDoneTo(tokens: Candidate['tokens'], from: number): boolean {
  const [before, further] = [tokens[from - 1]!.low, tokens[from - 2]?.low ?? '']
  if (ARRESTING.test(before)) return true
  if (before === 'against')
    return /^(?:case|charges?|proceedings|complaint|verdict|sentence|warrant)$/.test(further)
  return (
    before === 'of' &&
    /^(?:arrest|detention|release|trial|death|murder|killing|conviction|case|abduction|whereabouts|lawyer|family|father|mother|wife|husband|brother|sister|assassination|disappearance|imprisonment|prosecution)$/.test(
      further,
    )
  )
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
  if (/^'s?$/.test(next.low) && PERSONAL.test(second?.low ?? '')) return 1.5
  if (
    /^(?:was|were|is|has|had|who)$/.test(next.low) &&
    tokens.slice(to + 1, to + 5).some((token) => ARRESTING.test(token.low))
  )
    return 1.5
  return personVerbs.has(next.low) ? 0.8 : 0
}

// What is done to people only.
const ARRESTING =
  /^(?:arrested|re-arrested|rearrested|detained|jailed|imprisoned|sentenced|interrogated|questioned|abducted|kidnapped|beaten|tortured|killed|murdered|shot|assassinated|convicted|acquitted|pardoned|remanded|deported|extradited|summoned|indicted|handcuffed|released|freed|born|injured|wounded|hospitalised|married|elected|appointed|resigned|fled)$/
const PERSONAL =
  /^(?:arrest|detention|lawyer|lawyers|family|wife|husband|mother|father|son|daughter|brother|sister|death|trial|home|house|health|release|conviction|sentence|imprisonment|relatives|colleagues|whereabouts|body|passport|phone|murder|killing|case|appeal|hearing|disappearance)$/

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
