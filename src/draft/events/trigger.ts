// Words that tell of an act, with whom they are said of: what the lexicon finds and the sentence bears out.
import { clauseAround } from '../phrases/clause.ts'
import { isVerb } from '../phrases/reading.ts'
import { voiceAt } from '../phrases/voice.ts'
import { hasHelper, isPassive } from './passive.ts'
import { rolesOf } from './roles.ts'
import { fits } from './surroundings.ts'
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
      /^(?:all|both|each)$/.test(before.low)
    )
  const next = tokens[match.from + 1]
  if (phrases.some((phrase) => phrase.from === match.from && phrase.to > match.to)) return false
  const describes =
    before && /^(?:DET|ADJ|NUM|ADP)$/.test(before.pos) && !/^(?:all|both|each)$/.test(before.low)
  const noun = next && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) && match.to === match.from + 1
  if (describes && noun && !token.low.endsWith('ing')) return false
  if (
    before &&
    /^(?:DET|ADJ)$/.test(before.pos) &&
    before.low !== 'all' &&
    before.low !== 'both' &&
    token.low !== 'being'
  )
    return token.low.endsWith('ed') && !noun && token.pos === 'VERB' && before.pos === 'ADJ'
  return !phrases.some(
    (phrase) =>
      phrase.from < match.from &&
      phrase.to > match.to &&
      phrase.named.some((name) => name.from <= match.from),
  )
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
