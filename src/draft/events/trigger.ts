// Words that tell of an act, with whom they are said of: what the lexicon finds and the sentence bears out.
import { PREPOSITIONS_OF_VICTIM } from '../lexicon/light-verbs.ts'
import { classesOf } from '../lexicon/noun-classes.ts'
import { phrasesOf } from '../lexicon/words.ts'

import { clauseAround, wordsIn } from '../phrases/clause.ts'
import { agentAfter, linkedTo, objectAfter } from '../phrases/object.ts'
import { listFrom } from '../phrases/lists.ts'
import { isVerb } from '../phrases/reading.ts'
import { subjectOf } from '../phrases/subject.ts'
import { voiceAt } from '../phrases/voice.ts'
import type { Clause } from '../phrases/clause.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import type { Voice } from '../phrases/voice.ts'
import type { Wording } from '../lexicon/wording.ts'
import type { Match } from './patterns.ts'

export interface Trigger {
  reading: Reading
  match: Match
  act: string
  wording: Wording
  from: number
  to: number
  verb: number // the token whose helping words count
  voice: Voice
  passive: boolean
  clause: Clause
  affected: Phrase[] // who or what it is done to
  doers: Phrase[]
  nominal: boolean
}

export function verbTrigger(reading: Reading, match: Match): Trigger | undefined {
  const { wording } = match.pattern
  const { tokens } = reading
  if (!isUsedAsVerb(reading, match)) return undefined
  const voice = voiceAt(tokens, match.from, match.forms)
  const passive = isPassive(reading, match, voice)
  if (passive === undefined) return undefined
  if (
    wording.voice === 'passive' &&
    (!passive || (match.pattern.subject !== undefined && !hasHelper(reading, match, voice)))
  )
    return undefined
  if (wording.voice === 'active' && passive) return undefined
  const clause = clauseAround(reading, match.from, match.to)
  const trigger = {
    reading,
    match,
    act: wording.act,
    wording,
    from: match.from,
    to: match.to,
    verb: match.from,
    voice,
    passive,
    clause,
    nominal: false,
  }
  const roles = rolesOf(reading, match, passive)
  return roles && fits({ ...trigger, ...roles }) ? { ...trigger, ...roles } : undefined
}

// 'the detained reporter' describes; 'raids' and 'fine' may be nouns.
function isUsedAsVerb({ tokens, phrases }: Reading, match: Match): boolean {
  const token = tokens[match.from]!
  const isAmbiguous = match.forms.every((form) => form === 'base' || form === 'third' || form === 'ing')
  if (isAmbiguous && !isVerb(token)) return false
  if (token.pos === 'NOUN' && !match.forms.includes('participle')) return false
  const before = tokens[match.from - 1]
  if (match.pattern.weight > 1 && !match.pattern.subject)
    return (
      !before ||
      !(/^(?:DET|ADJ)$/.test(before.pos) || /^'s?$/.test(before.low)) ||
      /^(?:all|both)$/.test(before.low)
    )
  const next = tokens[match.from + 1]
  const describes =
    before && /^(?:DET|ADJ|NUM|ADP)$/.test(before.pos) && before.low !== 'all' && before.low !== 'both'
  const noun = next && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) && match.to === match.from + 1
  if (describes && noun && !/ing$/.test(token.low)) return false
  if (
    before &&
    /^(?:DET|ADJ)$/.test(before.pos) &&
    before.low !== 'all' &&
    before.low !== 'both' &&
    token.low !== 'being'
  )
    return /ed$/.test(token.low) && !noun && token.pos === 'VERB' && before.pos === 'ADJ'
  return !phrases.some(
    (phrase) =>
      phrase.from < match.from &&
      phrase.to > match.to &&
      phrase.named.some((name) => name.from <= match.from),
  )
}

// A participle without helping words: passive after the noun it describes ('reporters held in May'),
// active where an object follows ('police held three people'), like the verb it is joined to.
function isPassive(reading: Reading, match: Match, voice: Voice): boolean | undefined {
  if (!match.forms.includes('participle')) return false
  if (voice.passive) return true
  if (!voice.bare) return voice.helpers.length === 1 && voice.helpers[0] === 'to' ? false : voice.passive
  const { wording } = match.pattern
  if (wording.frame === 'undergone' || wording.frame === 'done-by') return false
  const joined = joinedVerb(reading, match.from)
  if (joined !== undefined && !startsObject(reading, match)) return isPassiveVerb(reading, joined)
  if (joined !== undefined && isPassiveVerb(reading, joined) && !isPersonNext(reading, match)) return true
  if (!match.forms.includes('past')) return true
  return (
    !startsObject(reading, match) &&
    match.whom === undefined &&
    match.pattern.weight - (match.pattern.subject ? 1 : 0) < 2
  )
}

// 'the appeal filed by X' describes; 'an appeal was filed', 'cases were dropped and bans lifted' tell.
function hasHelper(reading: Reading, match: Match, voice: Voice): boolean {
  return !voice.bare || joinedVerb(reading, match.from) !== undefined
}

function joinedVerb({ tokens }: Reading, at: number): number | undefined {
  let joint = at - 1
  while (joint >= 0 && tokens[joint]!.pos === 'ADV') joint -= 1
  if (!/^(?:and|or|,|then|but)$/.test(tokens[joint]?.low ?? '')) return undefined
  for (let i = joint - 1; i >= 0 && joint - i < 22; i -= 1) {
    if (/^(?:;|while|:)$/.test(tokens[i]!.low)) return undefined
    if (tokens[i]!.pos === 'VERB' && !/ing$/.test(tokens[i]!.low) && classesOf(tokens[i]!.low).length === 0)
      return i
  }
  return undefined
}

function isPassiveVerb(reading: Reading, at: number, depth = 0): boolean {
  const voice = voiceAt(reading.tokens, at, ['participle'])
  if (voice.passive) return true
  if (!voice.bare || depth > 3) return false
  const joined = joinedVerb(reading, at)
  return joined !== undefined && isPassiveVerb(reading, joined, depth + 1)
}

function startsObject(reading: Reading, match: Match): boolean {
  return (
    reading.starting.has(match.to) ||
    (/^(?:and|or)$/.test(reading.tokens[match.to]?.low ?? '') &&
      isVerb(reading.tokens[match.to + 1]) &&
      reading.starting.has(match.to + 2))
  )
}

function isPersonNext(reading: Reading, match: Match): boolean {
  const phrase = reading.starting.get(match.to)
  return phrase !== undefined && (phrase.pronoun || phrase.classes.includes('person'))
}

function rolesOf(
  reading: Reading,
  match: Match,
  passive: boolean,
): Pick<Trigger, 'affected' | 'doers'> | undefined {
  const { wording, subject, weight } = match.pattern
  const frame = wording.frame ?? 'done-to'
  const sayer = subjectOf(reading, match.from)
  if (subject !== undefined) {
    const owner = sayer.filter((phrase) => saysNoun(reading, phrase, subject))
    if (owner.length === 0) return undefined
    const doers = agentAfter(reading, match.to)
    return frame === 'done-by'
      ? { affected: [], doers }
      : { affected: [...owner, ...victimsAfter(reading, match.to), ...linkedToAll(reading, owner)], doers }
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
  if (frame === 'given-to')
    return { affected: inside.slice(0, -1).filter((phrase) => phrase.after === undefined), doers: sayer }
  if (frame === 'thing' && weight > 1 && inside.length > 0)
    return { affected: [...inside.map(asThing), ...victimsAfter(reading, match.to)], doers: sayer }
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

export function victimsAfter(reading: Reading, to: number): Phrase[] {
  for (let at = to; at < Math.min(to + 6, reading.tokens.length); at += 1) {
    const linked = linkedTo(reading, at, PREPOSITIONS_OF_VICTIM)
    if (linked.length > 0) return linked
    if (isVerb(reading.tokens[at])) return []
  }
  return []
}

// What the wording asks of its surroundings.
export function fits(trigger: Trigger): boolean {
  if (
    !trigger.passive &&
    trigger.doers.length > 0 &&
    trigger.doers.every((phrase) => phrase.classes[0] === 'law')
  )
    return false
  const { wording, reading, clause, affected, passive, match } = trigger
  const words = wordsIn(reading, clause)
  const has = (phrase: string) => words.includes(` ${phrase.replace(/(?<=\S)-(?=\S)/g, ' - ')} `)
  if (wording.with && !phrasesOf(wording.with).some(has)) return false
  if (wording.without && phrasesOf(wording.without).some(has)) return false
  if (!wording.on) return true
  const wanted: readonly string[] = wording.on
  if (affected.length === 0) return passive && wanted.includes('person') && !trigger.nominal
  return affected.some((phrase) => isWanted(phrase, wanted, passive || match.pattern.weight > 1))
}

function isWanted(phrase: Phrase, wanted: readonly string[], isSure: boolean): boolean {
  if (phrase.pronoun)
    return (
      wanted.includes('person') ||
      wanted.includes('organisation') ||
      (wanted.includes('law') && phrase.head === 'it')
    )
  if (phrase.classes.length === 0) return isSure && wanted.includes('person') && phrase.after === undefined
  return phrase.classes.some((name) => wanted.includes(name))
}

export function isInsideName(reading: Reading, from: number, to: number): boolean {
  return reading.mentions.some(
    (mention) =>
      mention.kind !== 'person' &&
      mention.kind !== 'place' &&
      mention.from <= from &&
      mention.to >= to &&
      mention.to - mention.from > 1,
  )
}
