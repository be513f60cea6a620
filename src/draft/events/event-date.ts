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
      when.role !== 'habitual',
  )
  const [from, to] = [
    tokens[verb.clause.from]?.start ?? sentence.start,
    tokens[verb.clause.to - 1]?.end ?? sentence.end,
  ]
  const at = tokens[verb.from]!.start
  const inClause = own.filter((when) => when.start >= from && when.end <= to)
  return nearest(inClause, at) ?? own.find((when) => isAtHead(reading, when))
}

// After the verb before what stands before it, for 'detained on 3 May' binds closer than a clause's
// first words; then the nearest.
function nearest(whens: readonly FoundWhen[], at: number): FoundWhen | undefined {
  return [...whens].sort((a, b) => distance(a, at) - distance(b, at))[0]
}

function distance(when: FoundWhen, at: number): number {
  return when.start >= at ? when.start - at : (at - when.end) * 1.3
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
