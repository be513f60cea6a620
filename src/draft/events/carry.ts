// What a sentence takes over from the one before: the day, or those an earlier act was done to.
import { carried } from './event-date.ts'
import type { DraftEvent } from '../draft.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import type { FoundTrigger } from './find-triggers.ts'
import type { Told } from './told.ts'

// The last event of the paragraph: whose time and victims a sentence may go on with.
export class Trail {
  last: Told | undefined
  private paragraph = -1

  enter(reading: Reading): void {
    if (reading.sentence.paragraph !== this.paragraph) this.last = undefined
    this.paragraph = reading.sentence.paragraph
  }
}

// 'This decision was upheld', 'a period that was prolonged': those of the act told before it.
export function ownOrCarried(
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

// A sentence without a time of its own goes on with the last one's only where it goes on with the matter:
// the same person, or an act joined to one just told.
export function carriedDate(
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
  return last.index !== index && isSomebodyElse(victims, last) ? null : carried(last.date)
}

// The next sentence, about another person by name: its day is its own, told or not.
function isSomebodyElse(victims: DraftEvent['victims'], last: Told): boolean {
  const named = (parts: DraftEvent['victims']) => parts.some((part) => part.subject !== undefined)
  return named(victims) && named(last.victims) && !sharesVictim(victims, last)
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
