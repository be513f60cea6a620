// How long somebody was held, as the sentence of an accepted card says it: "held for three hours", "released
// after a few hours". A sentence of days is no such length: it is what was ordered.
import { findDurations } from '../../record/values/amounts-english.ts'
import type { Duration } from '../../record/values/value.ts'
import type { Words } from './card.ts'

export interface HeldSaid {
  duration: Duration
  words: Words
}

const ACTS = ['detention', 'arrest', 'release', 'questioning']
const BEFORE_IT =
  /\b(?:held|kept|detained|in custody|in detention)(?: there)? for(?: (?:only|just|about|nearly|almost|over|some))?\s*$|\breleased after(?: (?:being held for|only|just|about|nearly|some))?\s*$/i

export function heldSaid(act: string, account: Words | undefined): HeldSaid | undefined {
  if (!account || !ACTS.includes(act)) return undefined
  const { start, text } = account
  const found = findDurations(text).find((one) =>
    BEFORE_IT.test(text.slice(Math.max(0, one.start - 60), one.start)),
  )
  return (
    found && {
      duration: found.duration,
      words: { start: start + found.start, end: start + found.end, text: found.text },
    }
  )
}
