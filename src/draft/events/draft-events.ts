// Triggers to events: what was done, to whom, by whom, when, where, and who says so.
import type { FoundWhen } from '../../record/values/when/found.ts'
import type { DraftAmount } from '../draft.ts'
import type { Reading } from '../phrases/reading.ts'
import { answerEarlier } from './answers.ts'
import { sayingsIn } from './attribution.ts'
import { carriedDate, ownOrCarried, Trail } from './carry.ts'
import { confidenceOf } from './confidence.ts'
import { dateOf, whenOf } from './event-date.ts'
import { findTriggers } from './find-triggers.ts'
import { isGeneral } from './general.ts'
import { measureOf } from './measure.ts'
import { actorsOf, victimsOf } from './parts.ts'
import { placeOf } from './place.ts'
import { isInQuotation } from './quoted.ts'
import { isBackground, isRetold } from './retold.ts'
import { attributionOf, standingOf } from './standing.ts'
import type { Saying } from './attribution.ts'
import type { FoundTrigger } from './find-triggers.ts'
import type { Memory } from './memory.ts'
import type { Told } from './told.ts'

export interface Matter {
  text: string
  readings: readonly Reading[]
  whens: readonly FoundWhen[]
  amounts: readonly DraftAmount[]
  memory: Memory
}

export function draftEvents(matter: Matter): Told[] {
  const told: Told[] = []
  const trail = new Trail()
  for (const reading of matter.readings) {
    trail.enter(reading)
    const sayings = sayingsIn(reading, matter.memory, matter.text)
    for (const trigger of findTriggers(reading)) {
      const event = eventOf(matter, trigger, sayings, told, trail)
      if (!event) continue
      told.push(event)
      trail.last = event
      matter.memory.keepFocus(event.victims, event)
      if (event.victims.length > 1) matter.memory.keepSeveral(event.victims, event.paragraph)
      else if (event.victims.length === 0 && event.actors.length > 1)
        matter.memory.keepSeveral(event.actors, event.paragraph)
    }
    answerEarlier(reading, sayings, told)
  }
  return told.map((event, i) => ({ ...event, id: `e${i + 1}` }))
}

function eventOf(
  matter: Matter,
  trigger: FoundTrigger,
  sayings: readonly Saying[],
  told: readonly Told[],
  trail: Trail,
): Told | undefined {
  const { reading, from, to } = trigger
  const { sentence, tokens } = reading
  const found = whenOf(reading, trigger, matter.whens)
  if (isBackground(trigger, found !== undefined)) return undefined
  const { date: own, isReversed } = found ? dateOf(found, reading) : { date: null, isReversed: false }
  const victims = ownOrCarried(
    trigger,
    victimsOf(reading, trigger.affected, matter.memory, matter.text),
    trail,
  )
  const actors = actorsOf(reading, trigger.doers, matter.memory, matter.text).filter(
    (actor) => !victims.some((victim) => victim.start === actor.start),
  )
  if (isContentOfLaw(trigger, told.at(-1))) return undefined
  const standing = standingOf(trigger, found !== undefined, sayings)
  if (!standing) return undefined
  const modality = standing === 'asserted' && isGeneral(trigger, victims, found) ? 'habitual' : standing
  const words = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
  const date = own ?? (isReversed ? null : carriedDate(trigger, victims, trail))
  const event: Told = {
    id: '',
    type: trigger.act,
    trigger: { ...words, text: matter.text.slice(words.start, words.end) },
    sentence: { start: sentence.start, end: sentence.end },
    date,
    victims,
    actors,
    place: placeOf(reading, trigger.clause, from),
    measure: measureOf(trigger, matter.amounts, matter.text),
    modality,
    confidence: 'medium',
    flags: isReversed ? ['range.reversed'] : [],
    attribution: attributionOf(trigger, sayings, victims, matter.text),
    paragraph: sentence.paragraph,
    index: reading.index,
    nominal: trigger.nominal,
  }
  if (isRetold(event, trigger, told)) return undefined
  return { ...event, confidence: confidenceOf(event, isInQuotation(matter.text, sentence, words)) }
}

// '…, prohibiting reporters from covering protests': what a law just told of says.
function isContentOfLaw({ reading, match, voice, nominal }: FoundTrigger, last: Told | undefined): boolean {
  const isParticiple = !nominal && match.forms.includes('ing') && voice.helpers.length === 0
  return isParticiple && last?.index === reading.index && /^(?:law-|government-measure)/.test(last.type)
}
