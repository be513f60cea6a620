// Whether a word goes on with a noun phrase.
import { CALENDAR_WORDS as MONTHS } from '../lexicon/capital-words.ts'
import { classesOf, singular } from '../lexicon/noun-classes.ts'
import type { Token } from '../text/tokens.ts'

export const PRONOUNS = new Set(
  'he she they him her them it i we us his hers theirs himself herself themselves both'.split(' '),
)
const relative = new Set(['who', 'which', 'that', 'whom', 'whose', 'what', 'where', 'there'])

export type Part = 'no' | 'noun' | 'pronoun' | 'modifier'

export function partOf(tokens: readonly Token[], at: number, from: number, end: number): Part {
  const token = tokens[at]!
  if (isDateWord(tokens, at)) return 'no'
  if (isHyphened(tokens, at) && at > from) return 'noun'
  if (relative.has(token.low)) return 'no'
  if (token.pos === 'PRON' && PRONOUNS.has(token.low))
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
      if (at === from) return describesNext(tokens, at) ? 'modifier' : 'no'
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
    case 'SYM':
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

// 'of exiled teacher Roe', 'Armed men', 'two jailed editors': a participle that opens or goes on a phrase.
export function describesNext(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (next?.text === '-' && next.start === token.end && /(?:ed|en|wn|ing)$/.test(token.low)) return true
  if (!/(?:ed|en)$/.test(token.low) || next?.pos !== 'NOUN') return false
  if (before?.pos === 'ADP') return true
  const isOpen = before === undefined || before.pos === 'VERB' || /^[“"‘,]$/.test(before.text)
  return isOpen && (singular(next.low) !== next.low || classesOf(next.low).includes('person'))
}

function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '') && /(?:ed|ing|en)$/.test(tokens[at]!.low)
}

// A hyphen, or a quotation mark around a word of the phrase.
function insidePhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]]
  if (at === from || !next) return false
  if (token.text === '+') return tokens[at - 1]!.end === token.start
  if (token.text === '-') return token.end === next.start
  if (/^[“"‘']$/.test(token.text)) return /^(?:NOUN|ADJ|PROPN)$/.test(next.pos)
  return /^[”"’']$/.test(token.text) && next.pos === 'NOUN'
}
