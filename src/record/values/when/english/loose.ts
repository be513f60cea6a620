// English times that the calendar alone does not settle: anchored, habitual, or too vague for any day.
import { anchoredAt, isLength } from './anchored.ts'
import { habitual, units, vague, weekdays } from './lexicon.ts'
import { numberAt } from './publication.ts'
import type { AnchorWords } from '../found.ts'
import { afterAny, skip, told } from '../words.ts'
import type { Word } from '../words.ts'

export type Loose =
  | { role: 'vague' | 'habitual'; next: number }
  | { role: 'anchored'; anchor: AnchorWords; next: number }

export function looseAt(words: Word[], at: number): Loose | undefined {
  return sinceEvent(words, at) ?? anchoredAt(words, at) ?? setAt(words, at) ?? vagueAt(words, at)
}

// 'every year', 'each month', 'on Sundays'
function setAt(words: Word[], at: number): Loose | undefined {
  const lower = words[at]?.lower ?? ''
  if (
    (lower === 'every' || lower === 'each') &&
    (told(units, words[at + 1]) ?? told(weekdays, words[at + 1])) !== undefined
  )
    return { role: 'habitual', next: at + 2 }
  if (Object.hasOwn(weekdays, lower.slice(0, -1)) && lower.endsWith('s') && words[at - 1]?.lower === 'on')
    return { role: 'habitual', next: at + 1 }
  return habitual.includes(lower) ? { role: 'habitual', next: at + 1 } : undefined
}

function vagueAt(words: Word[], at: number): Loose | undefined {
  const spread = vagueSpread(words, at)
  if (spread !== undefined) return { role: 'vague', next: spread }
  const next = afterAny(words, at, vague)
  if (next === undefined || isComparison(words, at, next)) return undefined
  return { role: 'vague', next }
}

// 'recent years', 'the past few months', 'the coming weeks', 'several weeks ago'
function vagueSpread(words: Word[], at: number): number | undefined {
  const some = skip(words, at, 'a few', 'several', 'some', 'many')
  if (/^(days|weeks|months|years|decades)$/.test(words[some]?.lower ?? ''))
    if (/^(ago|later|earlier)$/.test(words[some + 1]?.lower ?? '') && !isLength(words, at)) return some + 2
  const recent = afterAny(words, at, [
    'recent',
    'the recent',
    'the past few',
    'the last few',
    'past few',
    'coming',
    'the coming',
  ])
  const word = words[recent ?? -1]?.lower ?? ''
  return recent !== undefined && /^(days|weeks|months|years|decades)$/.test(word) ? recent + 1 : undefined
}

// 'sooner or later', 'no later than', 'later sentenced' stays; 'the later of', 'now that' do not.
function isComparison(words: Word[], at: number, next: number): boolean {
  const last = words[next - 1]?.lower
  const before = words[at - 1]?.lower ?? ''
  if (last === 'later' && /^(or|no|not|the)$/.test(before)) return true
  if (last === 'earlier' && /^(the|an|no|not|his|her|its|their)$/.test(before)) return true
  if (last === 'past' && (told(units, words[next]) ?? numberAt(words[next])) !== undefined) return true
  if (last === 'soon' && /^(as)$/.test(before)) return true
  if (/^(after|before)$/.test(last ?? '') && /^[\p{L}\d]/u.test(words[next]?.text ?? '')) return true
  return /^(than|that)$/.test(words[next]?.lower ?? '')
}

const happenings = new Set(
  `start beginning outbreak onset pandemic coup takeover election elections vote protests protest crisis uprising
  revolution war invasion launch end fall introduction adoption attack attacks murder killing arrest release
  inauguration independence return crackdown strike unrest conflict government president`.split(/\s+/),
)

// 'since the pandemic began', 'since the start of the protests': a time, though no day.
function sinceEvent(words: Word[], at: number): Loose | undefined {
  if (words[at]?.lower !== 'since' || !/^(the|his|her|its|their)$/.test(words[at + 1]?.lower ?? ''))
    return undefined
  const noun = [at + 2, at + 3].find((place) => happenings.has(words[place]?.lower ?? ''))
  if (noun === undefined) return undefined
  let next = noun + 1
  while (
    next < words.length &&
    next - at < 9 &&
    /^\p{L}/u.test(words[next]!.text) &&
    !/^(and|has|have|had|in|who|which|that)$/.test(words[next]!.lower)
  )
    next += 1
  return { role: 'vague', next }
}
