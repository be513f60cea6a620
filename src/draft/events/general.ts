// Whether a sentence tells of one act, or of what is usual: counted over countries, going on and on, done to
// whole kinds of people without a name, a number or a day.
import { GOING_ON, KINDS_OF, LASTING, STATISTIC } from '../lexicon/general.ts'
import { singular } from '../lexicon/noun-classes.ts'
import type { FoundWhen } from '../../record/values/when/found.ts'
import type { DraftEvent } from '../draft.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import type { FoundTrigger } from './find-triggers.ts'

export function isGeneral(
  trigger: FoundTrigger,
  victims: DraftEvent['victims'],
  when: FoundWhen | undefined,
): boolean {
  const { reading } = trigger
  if (namesOne(reading, victims)) return false
  if (isStatistic(reading)) return true
  if (isBounded(when)) return false
  if (isOfYears(reading) || isAnybody(trigger) || isOfFew(trigger)) return true
  return (
    goesOn(trigger) || isKind(trigger) || isLasting(trigger) || isOfEverybody(trigger) || isUseOfLaw(trigger)
  )
}

// Somebody by name, here or after 'including' and 'such as' in the sentence.
function namesOne({ mentions, tokens }: Reading, victims: DraftEvent['victims']): boolean {
  if (victims.some((victim) => victim.subject?.startsWith('p') || victim.subject?.startsWith('o')))
    return true
  return mentions.some(
    (mention) =>
      mention.kind === 'person' &&
      tokens
        .slice(Math.max(0, mention.from - 10), mention.from)
        .some((token) => /^(?:including|as|like)$/.test(token.low)),
  )
}

export function isStatistic({ tokens }: Reading): boolean {
  return STATISTIC.test(` ${tokens.map((token) => token.low).join(' ')} `)
}

// A day, a month, a season; 'the past year' and '2021' bound nothing that goes on.
function isBounded(when: FoundWhen | undefined): boolean {
  const { earliest, latest } = when?.when ?? {}
  if (!earliest) return false
  return (
    when!.role === 'onset' ||
    (latest !== undefined && Date.parse(latest) - Date.parse(earliest) < 200 * 86_400_000)
  )
}

function goesOn({ reading, voice, nominal, verb }: FoundTrigger): boolean {
  const at = nominal ? verb : voice.from
  const near = reading.tokens.slice(Math.max(0, at - 2), at + 1)
  return (
    near.some((token) => GOING_ON.has(token.low)) &&
    (nominal || voice.infinitive || voice.helpers.includes('to'))
  )
}

function isKind({ reading, from, nominal }: FoundTrigger): boolean {
  if (!nominal) return false
  const before = reading.tokens.slice(Math.max(0, from - 4), from)
  const of = before.findLastIndex((token) => token.low === 'of')
  return of > 0 && KINDS_OF.has(before[of - 1]!.low)
}

function isLasting({ reading, from, to }: FoundTrigger): boolean {
  return reading.tokens.slice(Math.max(0, from - 2), to).some((token) => LASTING.has(token.low))
}

// 'in recent years', 'over the years'
function isOfYears({ tokens }: Reading): boolean {
  return / (?:in recent|over the|over many|for many|for) (?:years|decades|months) /.test(
    ` ${tokens.map((token) => token.low).join(' ')} `,
  )
}

// 'Few detainees have been released'
function isOfFew({ affected, reading }: FoundTrigger): boolean {
  return affected.some((phrase) => reading.tokens[phrase.from]?.low === 'few')
}

// 'Persons convicted of …', 'those detained', 'anyone found guilty'
function isAnybody({ reading, from, voice, affected }: FoundTrigger): boolean {
  const before = reading.tokens[from - 1]
  if (!voice.bare || !affected.some((phrase) => phrase.to === from)) return false
  return /^(?:persons|people|those|anyone|individuals|anybody|everyone)$/.test(before?.low ?? '')
}

// 'Journalists have been harassed': the perfect or present of bare plurals.
function isOfEverybody({ affected, voice, nominal, passive, reading }: FoundTrigger): boolean {
  if (nominal || !passive || affected.length === 0) return false
  const isPerfect = /^(?:has|have|are|is|being)$/.test(voice.helpers[0] ?? '')
  const isNowhere = !reading.mentions.some((mention) => mention.kind === 'place')
  return (isPerfect || isNowhere) && affected.every((phrase) => isBarePlural(reading, phrase))
}

function isBarePlural({ tokens }: Reading, phrase: Phrase): boolean {
  const first = tokens[phrase.from]!
  if (
    phrase.named.length > 0 ||
    phrase.pronoun ||
    phrase.classes.includes('assembly') ||
    singular(phrase.head) === phrase.head
  )
    return false
  return (
    !/^(?:NUM|DET)$/.test(first.pos) &&
    !/^(?:hundreds|thousands|dozens|scores|tens|several|some|at|more|over|nearly|about|around|up|members)$/.test(
      first.low,
    )
  )
}

// 'Laws were used to target activists': a trend, unless somebody is named.
function isUseOfLaw({ wording, affected }: FoundTrigger): boolean {
  return wording.frame === 'toward' && affected.every((phrase) => phrase.named.length === 0)
}
