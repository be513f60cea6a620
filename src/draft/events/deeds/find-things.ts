// Where a sentence names a thing of the lexicon, and how far the phrase of it reaches.
import { headForms } from './deed-index.ts'
import { classesOf, singular } from '../../lexicon/noun-classes.ts'
import { isVerb, phraseAround } from '../../phrases/reading.ts'
import type { Phrase } from '../../phrases/phrase.ts'
import type { Reading } from '../../phrases/reading.ts'
import type { Token } from '../../text/tokens.ts'
import type { Thing } from './deed-index.ts'

export interface FoundThing {
  thing: Thing
  phrase: Phrase
  from: number // of the whole phrase, with its article
  head: number
  to: number // after the last word of the thing
}

export function thingsAt(reading: Reading, at: number, index: ReadonlyMap<string, Thing[]>): FoundThing[] {
  const token = reading.tokens[at]!
  const isLaw = reading.mentions.some((mention) => mention.kind === 'law' && mention.to === at + 1)
  const known = new Set(
    [...headForms(token.low), ...(isLaw ? ['law'] : [])].flatMap((word) => index.get(word) ?? []),
  )
  if (known.size === 0) return []
  const isNoun = isLaw || !isVerb(token)
  const phrase = phraseOf(reading, at)
  return [...known].flatMap((thing) => {
    // 'a work permit' is one although 'permit' is a verb too
    if (!phrase || (!isNoun && thing.before.length === 0) || !hasWordsBefore(reading, phrase, at, thing))
      return []
    const to = endOf(reading, at, thing)
    if (to === undefined || (thing.after.length === 0 && goesOn(reading, phrase, at))) return []
    return [{ thing, phrase, from: startOf(reading, phrase, at, thing), head: at, to }]
  })
}

function phraseOf(reading: Reading, at: number): Phrase | undefined {
  const before = reading.ending.get(at)
  return phraseAround(reading, at) ?? (before && { ...before, to: at + 1, end: reading.tokens[at]!.end })
}

function hasWordsBefore({ tokens }: Reading, phrase: Phrase, at: number, { before }: Thing): boolean {
  // 'operating' and 'stun' may be taken for verbs and stand before the phrase
  let from = Math.max(0, phrase.from - before.length)
  return before.every((words) => {
    const found = tokens.findIndex((token, i) => i >= from && i < at && words.includes(token.low))
    from = found + 1
    return found >= 0
  })
}

function endOf({ tokens }: Reading, at: number, { after }: Thing): number | undefined {
  let to = at + 1
  for (const words of after) {
    const found = tokens.findIndex((token, i) => i >= to && i < to + 4 && words.includes(token.low))
    if (found < 0 || tokens.slice(to, found).some((token) => isVerb(token) || /^[,;:]$/.test(token.text)))
      return undefined
    to = found + 1
  }
  return to
}

// 'a licence fee' is no licence.
function goesOn({ tokens, mentions }: Reading, phrase: Phrase, at: number): boolean {
  const next = tokens[at + 1]
  return (
    phrase.to > at + 1 &&
    /^(?:NOUN|PROPN)$/.test(next?.pos ?? '') &&
    !mentions.some((mention) => mention.from === at + 1)
  )
}

// 'grant the two editors bail': the phrase of bail begins after the editors.
function startOf({ tokens }: Reading, phrase: Phrase, head: number, { before }: Thing): number {
  for (let at = head - 1; at > phrase.from; at -= 1) {
    const { low } = tokens[at]!
    if (singular(low) !== low && classesOf(low).includes('person') && tokens[at + 1]?.pos !== 'PART')
      return at + 1
  }
  let from = phrase.from
  while (from > 0 && before.some((words) => words.includes(tokens[from - 1]!.low))) from -= 1
  if (from < phrase.from) while (/^(?:DET|ADJ|PRON)$/.test(tokens[from - 1]?.pos ?? '')) from -= 1
  return overMeasure(tokens, from)
}

// 'three years of restricted freedom': the term belongs to what is imposed.
function overMeasure(tokens: readonly Token[], from: number): number {
  if (
    tokens[from - 1]?.low !== 'of' ||
    !/^(?:years?|months?|days?|hours?|weeks?|term|sentence|total|period)$/.test(tokens[from - 2]?.low ?? '')
  )
    return from
  let at = from - 2
  while (tokens[at - 1] && /^(?:NUM|DET|ADJ)$/.test(tokens[at - 1]!.pos)) at -= 1
  while (tokens[at - 1] && /^(?:-|and|half)$/.test(tokens[at - 1]!.low)) at -= 1
  while (tokens[at - 1] && /^(?:NUM|DET|ADJ)$/.test(tokens[at - 1]!.pos)) at -= 1
  return at
}
