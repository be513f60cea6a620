// Acts told by a noun: 'the arrest of X', 'raids were conducted', 'protests erupted in May'. A noun by
// itself tells nothing new unless a verb carries it, somebody is named with it, or it has a day.
import { DOING, HAPPENING, UNDERGOING } from '../lexicon/light-verbs.ts'
import { listOf } from '../lexicon/words.ts'
import { clauseAround } from '../phrases/clause.ts'
import { agentAfter, linkedTo } from '../phrases/object.ts'
import { isVerb, phraseAround } from '../phrases/reading.ts'
import { subjectOf } from '../phrases/subject.ts'
import { voiceAt } from '../phrases/voice.ts'
import { fits } from './surroundings.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import type { Match } from './patterns.ts'
import type { Trigger } from './trigger.ts'

export interface NounTrigger extends Trigger {
  isCarried: boolean
}

export function nounTrigger(reading: Reading, match: Match): NounTrigger | undefined {
  const { wording } = match.pattern
  const token = reading.tokens[match.to - 1]!
  const phrase = phraseAround(reading, match.to - 1)
  if (!phrase || phrase.to > match.to || isVerb(token)) return undefined
  const carrier = carrierOf(reading, phrase)
  const linked = [match.to, (carrier?.verb ?? match.to) + 1, (carrier?.verb ?? match.to) + 2].flatMap((at) =>
    linkedTo(reading, at, listOf(wording.whose ?? 'of')),
  )
  const isDone = wording.frame === 'done-by'
  const owners = ownersOf(reading, phrase, match)
  const affected = isDone ? [] : [...linked, ...owners, ...(carrier?.affected ?? [])]
  const doers = [
    ...(carrier?.doers ?? []),
    ...agentAfter(reading, match.to),
    ...(isDone ? [...linked, ...owners] : []),
  ]
  const verb = carrier?.verb ?? match.from
  const trigger: NounTrigger = {
    reading,
    match,
    act: wording.act,
    wording,
    from: match.from,
    to: match.to,
    verb,
    voice: carrier
      ? voiceAt(reading.tokens, verb, ['participle'])
      : { from: match.from, passive: false, bare: true, infinitive: false, negated: false, helpers: [] },
    passive: false,
    nominal: true,
    clause: clauseAround(reading, match.from, match.to),
    affected,
    doers,
    isCarried: carrier !== undefined,
  }
  return fits(trigger) ? trigger : undefined
}

interface Carrier {
  verb: number
  doers: Phrase[]
  affected: Phrase[]
}

export function carrierOf(reading: Reading, phrase: Phrase): Carrier | undefined {
  const { tokens } = reading
  const before = phrase.after === undefined ? phrase.from - 1 : phrase.from - 2
  const verb = tokens[before]
  if (verb && isVerb(verb)) {
    const sayer = () => subjectOf(reading, before)
    if (phrase.after === undefined && isThere(reading, before))
      return { verb: before, doers: [], affected: [] }
    if (phrase.after !== undefined && /^(?:led|leading|resulted|resulting|ended)$/.test(verb.low))
      return { verb: before, doers: [], affected: [] }
    if (UNDERGOING.has(verb.low) || /^(?:subjected|met|targeted|exposed|hit)$/.test(verb.low))
      return { verb: before, doers: [], affected: sayer() }
    if (DOING.has(verb.low) && phrase.after === undefined)
      return { verb: before, doers: sayer(), affected: [] }
  }
  const next = nextVerb(reading, phrase.to)
  if (next === undefined || phrase.after !== undefined) return undefined
  const low = tokens[next]!.low
  const isPassive = voiceAt(tokens, next, ['participle']).passive
  return HAPPENING.has(low) || (isPassive && DOING.has(low))
    ? { verb: next, doers: [], affected: [] }
    : undefined
}

// 'There were further arrests', 'March saw a raid on …'
function isThere({ tokens }: Reading, verb: number): boolean {
  const low = tokens[verb]!.low
  const first = tokens[verb - 1]?.low === 'been' ? verb - 2 : verb - 1
  if (/^(?:is|are|was|were|been)$/.test(low))
    return tokens.slice(Math.max(0, first - 1), verb).some((token) => token.low === 'there')
  return /^(?:saw|seen|see|witnessed|brought)$/.test(low)
}

// The verb after the phrase and what hangs from it: 'raids on two offices were carried out'.
function nextVerb({ tokens }: Reading, from: number): number | undefined {
  const last = (at: number) => {
    let verb = at
    for (let next = at + 1; isVerb(tokens[next]) || tokens[next]?.pos === 'ADV'; next += 1)
      if (isVerb(tokens[next])) verb = next
    return verb
  }
  for (let at = from; at < Math.min(from + 12, tokens.length); at += 1) {
    if (isVerb(tokens[at])) return last(at)
    if (/^(?:,|;|and|that|who|which)$/.test(tokens[at]!.low)) return undefined
  }
  return undefined
}

// "Tasova's arrest", 'his release'.
function ownersOf(reading: Reading, phrase: Phrase, match: Match): Phrase[] {
  if (phrase.owners.length > 0)
    return phrase.owners.map((owner) => ({
      ...phrase,
      from: owner.from,
      to: owner.to,
      start: owner.start,
      end: owner.end,
      named: [owner],
      owners: [],
      classes: owner.kind === 'person' ? ['person', 'named'] : ['organisation', 'named'],
    }))
  const first = reading.tokens[phrase.from]!
  if (phrase.from >= match.from || !/^(?:his|her|their|its)$/.test(first.low)) return []
  return [
    {
      ...phrase,
      to: phrase.from + 1,
      end: first.end,
      head: first.low,
      pronoun: true,
      named: [],
      classes: [],
    },
  ]
}
