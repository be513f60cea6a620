// Who says so. A confirmation or a denial belongs to the event it answers, in the same sentence or in
// those after it in the paragraph.
import { ACCOUNTS, SAYING } from '../lexicon/attribution.ts'
import { subjectOf } from '../phrases/subject.ts'
import { agentAfter, canAct } from '../phrases/object.ts'
import { listFrom } from '../phrases/lists.ts'
import { voiceAt } from '../phrases/voice.ts'
import type { Memory } from './memory.ts'
import { actorsOf } from './parts.ts'
import type { DraftAttribution } from '../draft.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

export interface Saying {
  at: number // token of the verb of saying
  stance: DraftAttribution['stance']
  speakers: DraftAttribution[]
  passive: boolean
}

export function sayingsIn(reading: Reading, memory: Memory, text: string): Saying[] {
  return [...verbsOfSaying(reading, memory, text), ...accordingTo(reading, memory, text)]
}

function verbsOfSaying(reading: Reading, memory: Memory, text: string): Saying[] {
  return reading.tokens.flatMap((token, at): Saying[] => {
    const stance = SAYING.get(token.low)
    if (!stance || token.pos !== 'VERB') return []
    const { passive, negated } = voiceAt(reading.tokens, at, ['participle'])
    const isAsked = reading.tokens[at - 1]?.low === 'as'
    const phrases =
      passive || isAsked || followsNoun(reading, at) ? agentAfter(reading, at + 1) : subjectOf(reading, at)
    const speakers = speakersOf({ reading, phrases: phrases.filter(canAct), stance, memory, text })
    return negated ? [] : [{ at, stance, speakers, passive }]
  })
}

function followsNoun({ tokens }: Reading, at: number): boolean {
  return tokens[at - 1]?.pos === 'NOUN' && tokens[at + 1]?.low === 'by'
}

function accordingTo(reading: Reading, memory: Memory, text: string): Saying[] {
  const at = reading.tokens.findIndex(
    (token, i) => token.low === 'according' && reading.tokens[i + 1]?.low === 'to',
  )
  const phrase =
    at < 0 ? undefined : reading.phrases.find((one) => one.from >= at + 2 && one.from < at + 7 && canAct(one))
  if (!phrase) return []
  const speakers = speakersOf({
    reading,
    phrases: listFrom(reading, phrase).slice(0, 2),
    stance: 'states',
    memory,
    text,
  })
  return speakers.length > 0 ? [{ at, stance: 'states', speakers, passive: false }] : []
}

interface Speaking {
  reading: Reading
  phrases: readonly Phrase[]
  stance: DraftAttribution['stance']
  memory: Memory
  text: string
}

function speakersOf({ reading, phrases, stance, memory, text }: Speaking): DraftAttribution[] {
  return actorsOf(reading, phrases, memory, text).map(({ start, end, name, subject }) => ({
    start,
    end,
    text: text.slice(start, end),
    speaker: name,
    stance,
    ...(subject ? { subject } : {}),
  }))
}

// The sayings that speak of the act at this token: those before it whose complement it stands in, and
// 'according to', 'as reported by' anywhere in the sentence.
export function sayingsOf(reading: Reading, sayings: readonly Saying[], at: number): Saying[] {
  return sayings.filter((saying) => {
    if (saying.speakers.length === 0) return false
    const word = reading.tokens[saying.at]!.low
    if (word === 'according' || reading.tokens[saying.at - 1]?.low === 'as') return true
    if (saying.at > at) return saying.passive && saying.at - at < 12 && answersAccount(reading, saying.at)
    return saying.at < at && isComplement(reading, saying.at, at)
  })
}

// 'said that police had …', 'told reporters that …', 'reported being …', 'denied having …'
function isComplement({ tokens }: Reading, verb: number, at: number): boolean {
  const between = tokens.slice(verb + 1, at)
  if (between.some((token) => /^(?:;|while|who|which|allegations|claims)$/.test(token.low))) return false
  return tokens
    .slice(verb + 1, Math.min(verb + 5, at + 1))
    .some((token) => /^(?:that|being|having)$/.test(token.low))
}

// 'allegations that were confirmed by his lawyer'
export function answersAccount({ tokens }: Reading, verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 6), verb + 8).some((token) => ACCOUNTS.has(token.low))
}

// 'stated that no traces had been found': a denial in other words.
export function deniesByFinding({ tokens }: Reading, verb: number): boolean {
  const after = tokens.slice(verb + 1, verb + 24).map((token) => token.low)
  const none = after.findIndex(
    (word) => word === 'no' || word === 'not' || word === 'never' || word === 'nothing',
  )
  return (
    none >= 0 &&
    /\b(?:found|traces?|evidence|signs?|injur\w+|subjected|confirmed|grounds|harm|happened|occurred|true)\b/.test(
      after.slice(none).join(' '),
    )
  )
}
