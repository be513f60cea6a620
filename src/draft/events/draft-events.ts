// Triggers to events: what was done, to whom, by whom, when, where, and who says so.
import type { DraftAmount, DraftEvent, Modality } from '../draft.ts'
import type { FoundWhen } from '../../record/values/when/found.ts'
import type { Reading } from '../phrases/reading.ts'
import { answersAccount, deniesByFinding, sayingsIn, sayingsOf } from './attribution.ts'
import { confidenceOf } from './confidence.ts'
import { carried, dateOf, whenOf } from './event-date.ts'
import { findTriggers } from './find-triggers.ts'
import type { FoundTrigger } from './find-triggers.ts'
import { measureOf } from './measure.ts'
import { modalityOf } from './modality.ts'
import { actorsOf, victimsOf } from './parts.ts'
import { placeOf } from './place.ts'
import { isBackground, isRetold } from './retold.ts'
import { isInQuotation } from './quoted.ts'
import type { Saying } from './attribution.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Memory } from './memory.ts'

export interface Matter {
  text: string
  readings: readonly Reading[]
  whens: readonly FoundWhen[]
  amounts: readonly DraftAmount[]
  memory: Memory
}

export interface Told extends DraftEvent {
  paragraph: number
  index: number // of the sentence
  nominal: boolean
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

// The last event of the paragraph: whose time and victims a sentence may go on with.
class Trail {
  last: Told | undefined
  private paragraph = -1

  enter(reading: Reading): void {
    if (reading.sentence.paragraph !== this.paragraph) this.last = undefined
    this.paragraph = reading.sentence.paragraph
  }
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
  if (isBackground(trigger)) return undefined
  const found = whenOf(reading, trigger, matter.whens)
  const { date: own, isReversed } = found ? dateOf(found, reading) : { date: null, isReversed: false }
  const victims = ownOrCarried(
    trigger,
    victimsOf(reading, trigger.affected, matter.memory, matter.text),
    trail,
  )
  const actors = actorsOf(reading, trigger.doers, matter.memory, matter.text).filter(
    (actor) => !victims.some((victim) => victim.start === actor.start),
  )
  const modality = standingOf(trigger, found !== undefined, sayings)
  if (!modality) return undefined
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

// 'This decision was upheld', 'a period that was prolonged': those of the act told before it.
function ownOrCarried(
  trigger: FoundTrigger,
  own: DraftEvent['victims'],
  trail: Trail,
): DraftEvent['victims'] {
  const { last } = trail
  if (trigger.act.startsWith('law-')) return []
  if (own.length > 0 || !last || trigger.nominal) return own
  const frame = trigger.wording.frame ?? 'done-to'
  const isOfDecision =
    trigger.act === 'confiscation' || trigger.affected.some((phrase) => pointsBack(phrase, trigger.reading))
  return frame === 'thing' && isOfDecision && trigger.reading.index - last.index <= 1 ? last.victims : own
}

function pointsBack(phrase: Phrase, { tokens }: Reading): boolean {
  if (phrase.classes.includes('decision') || phrase.classes.includes('proceeding')) return true
  return (
    /^(?:period|term|measure|penalty|case|trial|verdict)$/.test(phrase.head) ||
    /^(?:this|these|it)$/.test(tokens[phrase.from]!.low)
  )
}

function attributionOf(
  trigger: FoundTrigger,
  sayings: readonly Saying[],
  victims: DraftEvent['victims'],
  text: string,
): DraftEvent['attribution'] {
  if (isOwnAccount(trigger))
    return victims.slice(0, 1).map(({ name, start, end, subject }) => ({
      start,
      end,
      text: text.slice(start, end),
      speaker: name,
      stance: 'alleges',
      ...(subject ? { subject } : {}),
    }))
  return sayingsOf(trigger.reading, sayings, trigger.from).flatMap((saying) =>
    isSelfReport(trigger, saying)
      ? saying.speakers.map((speaker) => ({ ...speaker, stance: 'alleges' as const }))
      : saying.speakers,
  )
}

function standingOf(
  trigger: FoundTrigger,
  isDated: boolean,
  sayings: readonly Saying[],
): Modality | undefined {
  const { reading, match, voice, verb } = trigger
  const forms = trigger.nominal ? [] : match.forms
  const modality = modalityOf({
    tokens: reading.tokens,
    at: verb,
    to: trigger.to,
    voice,
    ing: forms.includes('ing'),
    isPresent: forms.includes('base') || forms.includes('third'),
    isState: trigger.nominal || isState(trigger),
    isDated,
    isAssembly: /^(?:protest|strike|hunger-strike|protest-planned|petition)$/.test(trigger.act),
  })
  const isAlleged = sayingsOf(reading, sayings, trigger.from).some(
    (saying) => saying.stance === 'alleges' || isSelfReport(trigger, saying),
  )
  return modality === 'asserted' && (isAlleged || isOwnAccount(trigger)) ? 'alleged' : modality
}

// Said in the present of one matter that lasts: 'faces charges', 'is on trial', 'remains in custody'.
function isState({ reading, from, act }: FoundTrigger): boolean {
  if (act === 'charge') return true
  return /^(?:faces?|is|are|remains?|stands?|awaits?|serves?)$/.test(reading.tokens[from]!.low)
}

// 'reported ill-treatment', 'complained of beatings': the wording itself is a claim.
function isOwnAccount({ reading, from }: FoundTrigger): boolean {
  return /^(?:report|alleg|complain|claim)/.test(reading.tokens[from]!.low)
}

// 'has reported being beaten': an account of one's own.
function isSelfReport({ reading }: FoundTrigger, saying: Saying): boolean {
  const [word, next] = [reading.tokens[saying.at], reading.tokens[saying.at + 1]]
  return /^report/.test(word?.low ?? '') && /^(?:being|having)$/.test(next?.low ?? '')
}

// A sentence without a time of its own goes on with the last one's only where it goes on with the matter:
// the same person, or an act joined to one just told.
function carriedDate(
  trigger: FoundTrigger,
  victims: DraftEvent['victims'],
  trail: Trail,
): DraftEvent['date'] {
  const { last } = trail
  if (!last?.date || !last.date.earliest || trigger.nominal) return null
  const { index, sentence } = trigger.reading
  if (last.paragraph !== sentence.paragraph || index - last.index > 1) return null
  if (trigger.voice.helpers.some((word) => /^(?:has|have|had|is|are|will)$/.test(word))) return null
  if (trigger.match.forms.every((form) => form === 'base' || form === 'third') && trigger.voice.bare)
    return null
  if (isNewTime(trigger) || isNewMatter(trigger.reading))
    return last.index === index && sharesVictim(victims, last) ? carried(last.date) : null
  return carried(last.date)
}

function sharesVictim(victims: DraftEvent['victims'], last: Told): boolean {
  return victims.some(
    (victim) =>
      victim.subject !== undefined && last.victims.some((other) => victim.subject === other.subject),
  )
}

// 'In Osh, …', 'Meanwhile, …': another matter begins.
function isNewMatter({ tokens, mentions }: Reading): boolean {
  if (
    /^(?:in|at|elsewhere|meanwhile|similarly|separately|another|across|also|previously|earlier)$/.test(
      tokens[0]?.low ?? '',
    )
  )
    return true
  return mentions.some((mention) => mention.kind === 'place' && mention.from < 3)
}

function isNewTime({ reading, clause }: FoundTrigger): boolean {
  return reading.tokens
    .slice(clause.from, clause.to)
    .some((token) => /^(?:previously|earlier|later|since|before|after|already)$/.test(token.low))
}

// 'The committee stated that no traces had been found': said of the account told before.
function answerEarlier(reading: Reading, sayings: readonly Saying[], told: Told[]): void {
  for (const saying of sayings) {
    const isDenial =
      saying.stance === 'denies' || saying.stance === 'doubts' || deniesByFinding(reading, saying.at)
    const answers =
      saying.stance === 'confirms' || saying.stance === 'doubts' || saying.stance === 'denies' || isDenial
    if (!answers || (saying.stance !== 'states' && !answersAccount(reading, saying.at))) continue
    const account = told.findLast(
      (event) =>
        event.modality === 'alleged' &&
        event.paragraph === reading.sentence.paragraph &&
        reading.index - event.index <= 3,
    )
    if (!account || account.attribution.some((one) => one.start === saying.speakers[0]?.start)) continue
    const stance = saying.stance === 'states' ? 'denies' : saying.stance
    account.attribution.push(...saying.speakers.map((speaker) => ({ ...speaker, stance })))
  }
}
