// Active or passive, where no helping word tells.
import { classesOf } from '../lexicon/noun-classes.ts'
import { isVerb } from '../phrases/reading.ts'
import { voiceAt } from '../phrases/voice.ts'
import type { Match } from './patterns.ts'
import type { Reading } from '../phrases/reading.ts'
import type { Voice } from '../phrases/voice.ts'

// A participle without helping words: passive after the noun it describes ('reporters held in May'),
// active where an object follows ('police held three people'), like the verb it is joined to.
export function isPassive(reading: Reading, match: Match, voice: Voice): boolean | undefined {
  if (!match.forms.includes('participle')) return false
  if (voice.passive) return true
  if (!voice.bare) return voice.helpers.length === 1 && voice.helpers[0] === 'to' ? false : voice.passive
  const { wording } = match.pattern
  if (wording.frame === 'undergone' || wording.frame === 'done-by') return false
  const joined = joinedVerb(reading, match.from)
  if (joined !== undefined && !startsObject(reading, match)) return isPassiveVerb(reading, joined)
  if (joined !== undefined && isPassiveVerb(reading, joined) && !isPersonNext(reading, match)) return true
  if (!match.forms.includes('past')) return true
  if (reading.tokens[match.to]?.low === 'to' && isVerb(reading.tokens[match.to + 1])) return false
  return (
    !startsObject(reading, match) &&
    match.whom === undefined &&
    match.pattern.weight - (match.pattern.subject ? 1 : 0) < 2
  )
}

// 'the appeal filed by X' describes; 'an appeal was filed', 'cases were dropped and bans lifted' tell.
export function hasHelper(reading: Reading, match: Match, voice: Voice): boolean {
  return !voice.bare || joinedVerb(reading, match.from) !== undefined || isCausative(reading, match.from)
}

// 'had her card revoked', 'and her phone seized'.
function isCausative({ tokens, ending }: Reading, at: number): boolean {
  const phrase = ending.get(at)
  return phrase !== undefined && /^(?:had|has|have|having)$/.test(tokens[phrase.from - 1]?.low ?? '')
}

function joinedVerb({ tokens }: Reading, at: number): number | undefined {
  let joint = at - 1
  while (joint >= 0 && tokens[joint]!.pos === 'ADV') joint -= 1
  if (!/^(?:and|or|,|then|but)$/.test(tokens[joint]?.low ?? '')) return undefined
  for (let i = joint - 1; i >= 0 && joint - i < 22; i -= 1) {
    if (/^(?:;|while|:)$/.test(tokens[i]!.low)) return undefined
    if (
      tokens[i]!.pos === 'VERB' &&
      !tokens[i]!.low.endsWith('ing') &&
      classesOf(tokens[i]!.low).length === 0
    )
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
