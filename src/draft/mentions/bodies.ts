// Organisations and outlets by a word inside the name or beside it.
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts'
import { listOf } from '../lexicon/words.ts'
import type { Candidate } from './candidate.ts'

const outletWords = new Set(
  listOf(`news newspaper times daily weekly post herald gazette journal magazine radio tv television broadcasting media
    channel press tribune express observer fm telegraph chronicle report online mirror guardian today novosti`),
)
const outletNouns = new Set(
  listOf(`outlet newspaper website site portal channel station magazine broadcaster radio tv agency daily weekly blog
    publication journal paper podcast newspapers outlets websites platform`),
)
const bodyNouns = new Set(
  listOf(`ngo ngos organisation organisations organization organizations group groups company party association union
    movement foundation cso csos alliance coalition network charity collective initiative firm`),
)

export function isBody(candidate: Candidate): boolean {
  const { words, tokens, from, to } = candidate
  if (words.length > 1 && words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()))) return true
  const around = [tokens[from - 1]?.low ?? '', tokens[to]?.low ?? '']
  return around.some((word) => outletNouns.has(word) || bodyNouns.has(word)) || isDescribedAsBody(tokens, to)
}

export function isOutletName(words: readonly string[]): boolean {
  return words.some(
    (word) => outletWords.has(word.toLowerCase()) || /\.(?:com|org|net|info|tv|[a-z]{2})$/.test(word),
  )
}

export function isOutletBeside({ tokens, from, to }: Candidate): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from).map((token) => token.low)
  const after = tokens.slice(to, to + 7).map((token) => token.low)
  if (before.some((word) => outletNouns.has(word)) || outletNouns.has(after[0] ?? '')) return true
  return (
    after[0] === ',' &&
    describing(after) &&
    after.some((word) => outletNouns.has(word) || outletNouns.has(word.replace(/s$/, '')))
  )
}

// ', an independent human rights organisation'.
function isDescribedAsBody(tokens: Candidate['tokens'], to: number): boolean {
  const after = tokens.slice(to, to + 8).map((token) => token.low)
  return describing(after) && after.some((word) => bodyNouns.has(word) || outletNouns.has(word))
}

function describing(after: readonly string[]): boolean {
  return after[0] === ',' && /^(?:an?|the|one)$/.test(after[1] ?? '')
}
