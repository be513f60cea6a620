// Who does an act and to whom it is done, by the frame of its wording.
import { PREPOSITIONS_OF_VICTIM } from '../lexicon/light-verbs.ts'
import { listFrom } from '../phrases/lists.ts'
import { agentAfter, linkedTo, objectAfter } from '../phrases/object.ts'
import { subjectOf } from '../phrases/subject.ts'
import { somebodyAfter } from './somebody.ts'
import type { Match } from './patterns.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

export interface Roles {
  affected: Phrase[] // who or what it is done to
  doers: Phrase[]
}

export function rolesOf(reading: Reading, match: Match, passive: boolean): Roles | undefined {
  const { wording, subject, weight } = match.pattern
  const frame = wording.frame ?? 'done-to'
  const sayer = subjectOf(reading, match.from)
  if (subject !== undefined) {
    const owner = sayer.filter((phrase) => saysNoun(reading, phrase, subject))
    if (owner.length === 0) return undefined
    const doers = agentAfter(reading, match.to)
    return frame === 'done-by'
      ? { affected: [], doers }
      : { affected: [...owner, ...somebodyAfter(reading, match.to), ...linkedToAll(reading, owner)], doers }
  }
  if (frame === 'toward') return { affected: objectAfter(reading, match.to), doers: sayer }
  if (frame === 'undergone') return { affected: sayer, doers: linkedTo(reading, match.to, ['by', 'from']) }
  if (frame === 'done-by') return { affected: [], doers: sayer }
  if (passive)
    return {
      affected: [...sayer, ...includedAfter(reading, sayer, match.to)],
      doers: agentAfter(reading, match.to),
    }
  const inside = reading.phrases.filter((phrase) => phrase.from >= match.from && phrase.to <= match.to)
  if (match.whom)
    return {
      affected: inside.filter((phrase) => phrase.from >= match.whom!.from && phrase.to <= match.whom!.to),
      doers: sayer,
    }
  if (frame === 'given-to') {
    const given = inside.slice(0, -1).filter((phrase) => phrase.after === undefined)
    return { affected: given.length > 0 ? given : objectAfter(reading, match.to), doers: sayer }
  }
  if (frame === 'thing' && weight > 1)
    return {
      affected: [
        ...inside.map(asThing),
        ...objectAfter(reading, match.to),
        ...somebodyAfter(reading, match.to),
      ],
      doers: sayer,
    }
  return { affected: objectAfter(reading, match.to), doers: sayer }
}

// The noun a wording names itself ('force', 'a case') is nobody; only its owner may be ('her detention').
function asThing(phrase: Phrase): Phrase {
  return { ...phrase, classes: ['proceeding'], named: [] }
}

function saysNoun({ tokens }: Reading, phrase: Phrase, noun: string): boolean {
  const words = tokens
    .slice(phrase.from, phrase.to)
    .map((token) => token.low)
    .join(' ')
    .replace(/ - /g, '-')
  return new RegExp(`(?:^| )${noun}s?$`).test(words)
}

function linkedToAll(reading: Reading, phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase) => linkedTo(reading, phrase.to, PREPOSITIONS_OF_VICTIM))
}

// 'Six reporters were held, including X and Y'.
function includedAfter(reading: Reading, sayer: readonly Phrase[], to: number): Phrase[] {
  if (!sayer.some((phrase) => phrase.isPlural)) return []
  const at = reading.tokens.findIndex(
    (token, i) => i >= to && i < to + 14 && /^(?:including|among)$/.test(token.low),
  )
  const first = at < 0 ? undefined : reading.starting.get(at + 1)
  const isClear =
    at >= 0 && !reading.tokens.slice(to, at).some((token) => /^(?:;|while|but|for)$/.test(token.low))
  return first && isClear
    ? listFrom(reading, first).filter((phrase) => phrase.classes.includes('person'))
    : []
}
