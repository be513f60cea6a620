// Capitals that only describe: 'Russian', 'Muslim', months, plain words at the head of a sentence.
import { COMMON_LETTERS } from '../lexicon/organisation-words.ts'
import { DEMONYM_ENDINGS, DEMONYMS, PLAIN_WORDS } from '../lexicon/capital-words.ts'
import { isPlaceName } from './places.ts'
import type { Candidate } from './candidate.ts'

export function isDescribing({ words, tokens, from, to, title, opensSentence }: Candidate): boolean {
  const plain = words.filter((word) => /\p{L}/u.test(word)).map((word) => word.toLowerCase())
  if (plain.length === 0) return true
  if (plain.every((word) => PLAIN_WORDS.has(word) || COMMON_LETTERS.has(word) || isDemonym(word))) return true
  if (words.includes('-') && isDemonym(plain[0]!)) return true
  if (plain.length > 1 || title.length > 0) return false
  if (isPlaceName(words[0]!)) return false
  if (/^\p{Lu}$/u.test(words[0]!)) return true
  const next = tokens[to]
  if (DEMONYM_ENDINGS.test(plain[0]!) && next && /^(?:NOUN|ADJ)$/.test(next.pos)) return true
  const token = tokens[from]!
  return opensSentence && token.pos !== 'PROPN'
}

function isDemonym(word: string): boolean {
  return DEMONYMS.has(word) || DEMONYMS.has(word.replace(/s$/, ''))
}
