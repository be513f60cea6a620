// Acts told by a verb and a thing: who does it, to whom, in which voice.
import { clauseAround } from '../../phrases/clause.ts'
import { agentAfter } from '../../phrases/object.ts'
import { isVerb, phraseAround } from '../../phrases/reading.ts'
import { isDateWord } from '../../phrases/phrase-words.ts'
import { subjectOf } from '../../phrases/subject.ts'
import { voiceAt } from '../../phrases/voice.ts'
import { carrierOf } from '../noun-trigger.ts'
import { somebodyAfter } from '../somebody.ts'
import { fits } from '../surroundings.ts'
import { particles, verbsAround } from './governing-verb.ts'
import { thingsAt } from './find-things.ts'
import type { Phrase } from '../../phrases/phrase.ts'
import type { Reading } from '../../phrases/reading.ts'
import type { Form } from '../../phrases/inflection.ts'
import type { NounTrigger } from '../noun-trigger.ts'
import type { Trigger } from '../trigger.ts'
import type { DeedVerb, Thing } from './deed-index.ts'
import type { FoundThing } from './find-things.ts'
import type { Governing } from './governing-verb.ts'

export function deedTriggers(
  reading: Reading,
  index: ReadonlyMap<string, Thing[]>,
): (Trigger | NounTrigger)[] {
  return reading.tokens.flatMap((_, at) =>
    thingsAt(reading, at, index).flatMap((found) => {
      const trigger = byVerb(reading, found) ?? byNoun(reading, found)
      return trigger && fits(trigger) ? [trigger] : []
    }),
  )
}

function byVerb(reading: Reading, found: FoundThing): Trigger | undefined {
  for (const governing of verbsAround(reading, found)) {
    const word = reading.tokens[governing.at]!.low
    for (const verb of found.thing.verbs) {
      const forms = verb.forms.get(word)
      if (!forms || !hasParticle(verb, governing) || !isLinked(verb, governing)) continue
      const trigger = read(reading, found, governing, verb, forms)
      if (trigger) return trigger
    }
  }
  return undefined
}

function hasParticle(verb: DeedVerb, { particle, side }: Governing): boolean {
  if (side === 'before' || verb.particle !== undefined) return verb.particle === particle
  return !particles.test(particle ?? '')
}

function isLinked(verb: DeedVerb, { link, side }: Governing): boolean {
  return side === 'after' ? verb.link === undefined : verb.link === link
}

interface Roles {
  affected: Phrase[]
  doers: Phrase[]
  passive: boolean
}

function read(
  reading: Reading,
  found: FoundThing,
  governing: Governing,
  verb: DeedVerb,
  forms: Form[],
): Trigger | undefined {
  const voice = voiceAt(reading.tokens, governing.at, forms)
  const roles = rolesOf(reading, found, governing, verb, forms)
  if (!roles) return undefined
  const isBefore = governing.side === 'before'
  return {
    ...common(reading, found),
    match: { ...matchOf(found, verb), forms, from: governing.at, to: isBefore ? found.to : governing.at + 1 },
    from: governing.isJoined ? found.from : governing.at,
    to: isBefore ? found.to : governing.at + 1,
    verb: governing.at,
    voice: { ...voice, passive: roles.passive },
    clause: clauseAround(reading, Math.min(found.from, governing.at), Math.max(found.to, governing.at + 1)),
    nominal: false,
    ...roles,
  }
}

function rolesOf(
  reading: Reading,
  found: FoundThing,
  { at, whom, side }: Governing,
  { way }: DeedVerb,
  forms: Form[],
): Roles | undefined {
  const { bare, passive } = voiceAt(reading.tokens, at, forms)
  const owned = [asThing(found.phrase), ...somebodyAfter(reading, found.to)]
  if (side === 'after') {
    if (way === 'happens') return passive ? undefined : { affected: owned, doers: [], passive: false }
    if (way === 'undergone' || !forms.includes('participle')) return undefined
    if (!passive && !bare) return undefined
    const causer = bare ? causerOf(reading, found, at) : undefined
    if (bare && causer === undefined && found.phrase.isDefinite && !isTimed(reading, at + 1)) return undefined
    const doers = agentAfter(reading, at + 1)
    return way === 'acted'
      ? { affected: [], doers, passive: true }
      : { affected: [...(causer ?? []), ...owned, ...somebodyAfter(reading, at + 1)], doers, passive: true }
  }
  if (way === 'happens') return undefined
  const sayer = subjectOf(reading, at)
  if (passive)
    return way === 'done' ? { affected: sayer, doers: agentAfter(reading, found.to), passive } : undefined
  if (bare && !forms.includes('past') && forms.includes('participle'))
    return way === 'done'
      ? { affected: sayer, doers: agentAfter(reading, found.to), passive: true }
      : undefined
  if (way === 'acted') return { affected: [], doers: sayer, passive: false }
  if (way === 'undergone') return { affected: sayer, doers: agentAfter(reading, found.to), passive: false }
  return { affected: whom.length > 0 ? whom : owned, doers: sayer, passive: false }
}

// 'the act, passed in October', 'the raids conducted on 3 May': a day makes an event of a description.
function isTimed({ tokens }: Reading, from: number): boolean {
  return tokens
    .slice(from, from + 8)
    .some(
      (token, i, near) =>
        /^(?:on|in|since|by|during|at)$/.test(token.low) &&
        near[i + 1] !== undefined &&
        isDateWord(tokens, from + i + 1),
    )
}

// 'the outlet had its licence revoked': who has it done.
function causerOf(reading: Reading, { from, to }: FoundThing, verb: number): Phrase[] | undefined {
  const have = from - 1
  if (verb - to > 8 || !/^(?:had|have|has|having|with)$/.test(reading.tokens[have]?.low ?? ''))
    return undefined
  return isVerb(reading.tokens[have]) ? subjectOf(reading, have) : []
}

// 'the revocation of the licence of X'
function byNoun(reading: Reading, found: FoundThing): NounTrigger | undefined {
  const { tokens } = reading
  const at = found.from - 2
  if (tokens[found.from - 1]?.low !== 'of' || at < 0 || isVerb(tokens[at])) return undefined
  const verb = found.thing.verbs.find((one) => one.nouns.has(tokens[at]!.low))
  const phrase = verb && phraseAround(reading, at)
  if (!verb || !phrase) return undefined
  const carrier = carrierOf(reading, phrase)
  const helper = carrier?.verb ?? at
  return {
    ...common(reading, found),
    match: { ...matchOf(found, verb), forms: [], from: at, to: found.to },
    from: at,
    to: found.to,
    verb: helper,
    voice: carrier
      ? voiceAt(tokens, helper, ['participle'])
      : { from: at, passive: false, bare: true, infinitive: false, negated: false, helpers: [] },
    clause: clauseAround(reading, at, found.to),
    nominal: true,
    passive: false,
    affected: [asThing(found.phrase), ...somebodyAfter(reading, found.to), ...(carrier?.affected ?? [])],
    doers: [...(carrier?.doers ?? []), ...agentAfter(reading, found.to)],
    isCarried: carrier !== undefined,
  }
}

function common(reading: Reading, { thing }: FoundThing) {
  return { reading, act: thing.deed.act, wording: thing.wording }
}

function matchOf({ thing }: FoundThing, verb: DeedVerb) {
  const weight = 2 + thing.before.length + thing.after.length + (verb.particle || verb.link ? 1 : 0)
  return { pattern: { wording: thing.wording, said: thing.said, kind: 'verb' as const, parts: [], weight } }
}

// A licence is nobody, only its owner may be; a website or a rally is itself what it is done to.
function asThing(phrase: Phrase): Phrase {
  if (
    ['site', 'outlet', 'assembly', 'named'].some((name) =>
      (phrase.classes as readonly string[]).includes(name),
    )
  )
    return phrase
  return { ...phrase, classes: ['proceeding'], named: [] }
}
