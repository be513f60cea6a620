// The day of an event: told in its own clause, at the head of its sentence, or carried on from the
// sentence before. An event whose only time is a range the wrong way round has none.
import type { FoundWhen } from '../../record/values/when/found.ts'
import type { When } from '../../record/values/value.ts'
import type { DraftEvent } from '../draft.ts'
import type { Clause } from '../phrases/clause.ts'
import type { Reading } from '../phrases/reading.ts'

export interface Told {
  date: DraftEvent['date']
  isReversed: boolean
}

// Which of a sentence's time expressions is said of a verb.
export function whenOf(
  reading: Reading,
  verb: { from: number; to: number; clause: Clause },
  whens: readonly FoundWhen[],
): FoundWhen | undefined {
  const { tokens, sentence } = reading
  const own = whens.filter(
    (when) =>
      when.start >= sentence.start &&
      when.end <= sentence.end &&
      when.role !== 'vague' &&
      when.role !== 'habitual' &&
      !isInName(reading, when),
  )
  const [from, to] = [
    tokens[verb.clause.from]?.start ?? sentence.start,
    tokens[verb.clause.to - 1]?.end ?? sentence.end,
  ]
  const at = tokens[verb.from]!.start
  const inClause = own.filter((when) => when.start >= from && when.end <= to)
  return (
    nearest(reading, inClause, at) ??
    own.find((when) => isAtHead(reading, when)) ??
    ofSameMoment(reading, verb.clause, own)
  )
}

// 'died when soldiers fired … on 31 March', 'a vigil held in August, where 31 were detained': one moment.
function ofSameMoment(
  { tokens }: Reading,
  { from, to }: Clause,
  own: readonly FoundWhen[],
): FoundWhen | undefined {
  const isJoined = [tokens[from - 1], tokens[to]].some((token) => /^(?:when|where)$/.test(token?.low ?? ''))
  return own.length === 1 && isJoined ? own[0] : undefined
}

// The year in 'Assembly Act 2014' is part of a name.
function isInName({ mentions, tokens }: Reading, when: FoundWhen): boolean {
  if (mentions.some((mention) => mention.start <= when.start && mention.end >= when.end)) return true
  const at = tokens.findIndex((token) => token.start >= when.start)
  return (
    /^(?:19|20)\d\d$/.test(when.text) &&
    mentions.some((mention) => mention.kind !== 'place' && mention.kind !== 'person' && mention.to === at)
  )
}

// 'detained on 3 May' binds closer than what stands before the verb; a day behind another verb is that
// verb's.
function nearest(reading: Reading, whens: readonly FoundWhen[], at: number): FoundWhen | undefined {
  const verbs = reading.tokens.filter((token) => token.pos === 'VERB')
  const between = (when: FoundWhen) => verbs.filter((verb) => verb.start > at && verb.start < when.start)
  const isFree = (when: FoundWhen) => between(when).length === 0
  const isNear = (when: FoundWhen) => between(when).every((verb) => verb.low.endsWith('ing'))
  const after = whens.find((when) => when.start > at && isFree(when) && !isOfThing(reading, when))
  const before = whens.findLast(
    (when) => when.end <= at && !isOfThing(reading, when) && !isInAside(reading, when, at),
  )
  const joined = before && verbs.some((verb) => verb.start > before.end && verb.start < at)
  if (after && (!before || joined || after.start - at < 60)) return after
  const further = whens.find((when) => when.start > at && isNear(when) && !isOfThing(reading, when))
  return before ?? further ?? whens.find((when) => !isOfThing(reading, when) && !isInAside(reading, when, at))
}

// ', who had been held since May, was sentenced': the day of the aside.
function isInAside({ tokens }: Reading, when: FoundWhen, at: number): boolean {
  const before = tokens.filter((token) => token.end <= when.start)
  const open = before.findLastIndex((token) => token.text === ',')
  const isAside = open >= 0 && /^(?:who|which|whose)$/.test(before[open + 1]?.low ?? '')
  return isAside && tokens.some((token) => token.start >= when.end && token.end <= at && token.text === ',')
}

// 'his book of 2015', 'the 2014 law': the year of a thing.
function isOfThing({ tokens }: Reading, when: FoundWhen): boolean {
  if (!/^(?:19|20)\d\d$/.test(when.text)) return false
  const at = tokens.findIndex((token) => token.start >= when.start)
  return (
    /^(?:of|from)$/.test(tokens[at - 1]?.low ?? '') ||
    (tokens[at + 1]?.pos === 'NOUN' && tokens[at - 1]?.pos === 'DET')
  )
}

function isAtHead({ tokens, sentence }: Reading, when: FoundWhen): boolean {
  const before = tokens.filter((token) => token.start >= sentence.start && token.end <= when.start)
  return before.length < 12 && !before.some((token) => token.pos === 'VERB' || token.pos === 'AUX')
}

export function dateOf(found: FoundWhen, reading: Reading): Told {
  if (found.role === 'contradictory') return { date: null, isReversed: true }
  const { earliest = null, latest = null, basis } = bounded(found, reading)
  return {
    date: { text: found.text, earliest, latest, basis, start: found.start, end: found.end },
    isReversed: false,
  }
}

// 'following the May 2021 coup': the day is the coup's, and what is told came after it.
function bounded({ start, when, role }: FoundWhen, { tokens }: Reading): When {
  if (role !== 'point') return when
  const before = tokens.filter((token) => token.end <= start).slice(-9)
  const at = before.findLastIndex((token) => /^(?:following|after|amid)$/.test(token.low))
  const between = before.slice(at + 1)
  const isInside =
    at >= 0 &&
    between.length > 0 &&
    !between.some((token) => token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',')
  return isInside && between.some((token) => token.pos === 'NOUN' || token.pos === 'DET')
    ? { ...when, latest: undefined, basis: 'inferred' }
    : when
}

// Bounds only: the words stand elsewhere, and the event says that it took them over.
export function carried(date: NonNullable<DraftEvent['date']>): NonNullable<DraftEvent['date']> {
  return { ...date, basis: 'carried' }
}
