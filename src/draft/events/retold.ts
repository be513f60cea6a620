// An act told again, or only pointed back to: 'after his release', 'the closure of the union'.
import { CALENDAR_WORDS } from '../lexicon/capital-words.ts'
import { ASKED_FOR, BACKGROUND, KINDS_OF } from '../lexicon/general.ts'
import { isVerb, phraseAround } from '../phrases/reading.ts'
import type { DraftEvent } from '../draft.ts'
import type { FoundTrigger } from './find-triggers.ts'

const kin: Record<string, string> = { arrest: 'detention' }

type Retellable = DraftEvent & { paragraph: number }

export function isRetold(event: Retellable, trigger: FoundTrigger, told: readonly Retellable[]): boolean {
  if (!trigger.nominal) return saysAgain(event, told)
  const type = kin[event.type] ?? event.type
  if (trigger.wording.standsAlone && !isDefinite(trigger)) return false
  return told.some(
    (other) =>
      (kin[other.type] ?? other.type) === type &&
      (sharesVictim(event, other) ||
        (event.victims.length === 0 && event.date === null && event.paragraph === other.paragraph)),
  )
}

function isDefinite({ reading, to }: FoundTrigger): boolean {
  return phraseAround(reading, to - 1)?.isDefinite ?? false
}

// 'He was held for three hours' after 'he was detained': the same act in the same paragraph, without a
// time of its own.
function saysAgain(event: Retellable, told: readonly Retellable[]): boolean {
  const type = kin[event.type] ?? event.type
  const isOwn = (other: DraftEvent) =>
    event.date !== null &&
    event.date.basis !== 'carried' &&
    (event.date.earliest !== other.date?.earliest || event.date.latest !== other.date?.latest)
  return told.some(
    (other) =>
      other.paragraph === event.paragraph &&
      !isOwn(other) &&
      (kin[other.type] ?? other.type) === type &&
      sharesSubject(event, other),
  )
}

function sharesSubject(a: DraftEvent, b: DraftEvent): boolean {
  return a.victims.some(
    (one) => one.subject !== undefined && b.victims.some((other) => one.subject === other.subject),
  )
}

function sharesVictim(a: DraftEvent, b: DraftEvent): boolean {
  return a.victims.some((one) =>
    b.victims.some(
      (other) => (one.subject !== undefined && one.subject === other.subject) || one.name === other.name,
    ),
  )
}

// A noun without a verb that carries it, without anybody and without a time says nothing by itself.
export function isBackground(trigger: FoundTrigger, isDated: boolean): boolean {
  if (!trigger.nominal || !('isCarried' in trigger)) return false
  if (isAskedFor(trigger)) return true
  if (trigger.isCarried || hasTimeRightAfter(trigger)) return false
  if (trigger.wording.standsAlone) return (!isDated && isAnyAssembly(trigger)) || isOfAny(trigger)
  const { affected, doers } = trigger
  if (affected.some((phrase) => phrase.named.some((name) => name.kind === 'person'))) return false
  if (isAfterWordOfKind(trigger)) return true
  return ![...affected, ...doers].some((phrase) => phrase.named.length > 0)
}

// 'calls for the release of X', 'a warrant for his arrest', 'at risk of arrest'
function isAskedFor({ reading, from }: FoundTrigger): boolean {
  return reading.tokens.slice(Math.max(0, from - 7), from).some((token) => ASKED_FOR.has(token.low))
}

function isAfterWordOfKind({ reading, from }: FoundTrigger): boolean {
  return reading.tokens.slice(Math.max(0, from - 6), from).some((token) => BACKGROUND.has(token.low))
}

// 'any protests that were not sanctioned', 'no rally'
function isOfAny({ reading, to }: FoundTrigger): boolean {
  const phrase = phraseAround(reading, to - 1)
  return phrase !== undefined && /^(?:any|no|every|each|all)$/.test(reading.tokens[phrase.from]!.low)
}

// 'took part in protests', 'the right to protest': any protest, not one.
function isAnyAssembly({ reading, to }: FoundTrigger): boolean {
  const phrase = phraseAround(reading, to - 1)
  if (!phrase || phrase.after === undefined) return false
  if (/^(?:at|covering|to|for|of|against|from|about|over|as|with|into|by)$/.test(phrase.after)) return true
  const isPlain = phrase.from === to - 1 && phrase.isPlural
  return isPlain || KINDS_OF.has(reading.tokens[phrase.from - 2]?.low ?? '')
}

// 'raids in July', 'the detention of two hosts in March': the noun has a day of its own.
function hasTimeRightAfter({ reading, to }: FoundTrigger): boolean {
  const { tokens } = reading
  for (let at = to; at < Math.min(to + 14, tokens.length); at += 1) {
    const token = tokens[at]!
    if (isVerb(token) || /^(?:,|;|:|and|who|which|that)$/.test(token.low)) return false
    if (!/^(?:in|on|since|during|from|between)$/.test(token.low)) continue
    const isTime = [tokens[at + 1], tokens[at + 2]].some(
      (one) => one !== undefined && (CALENDAR_WORDS.has(one.low) || /^(?:19|20)\d\d$/.test(one.text)),
    )
    if (isTime) return true
  }
  return false
}
