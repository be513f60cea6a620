// What the sentence of an accepted card says of the hearing itself: how long it was, how long the reading of
// the decision took, whether the public and the media were let in. Only what is said; no judgement.
import { findDurations } from '../../record/values/amounts-english.ts'
import type { Duration } from '../../record/values/value.ts'
import { findTerm } from '../../vocabulary/list.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import type { Words } from './card.ts'

export interface HearingSaid {
  lasted?: { duration: Duration; words: Words } | undefined
  reading?: { duration: Duration; words: Words } | undefined
  closed?: Words | undefined // to the public
  mediaKeptOut?: Words | undefined
}

const IN_COURT = ['process', 'penalty', 'review']

/** Undefined where the sentence says nothing of it. */
export function hearingSaid(act: string, account: Words | undefined): HearingSaid | undefined {
  if (!account || !IN_COURT.includes(findTerm(ACTS, act)?.family ?? '')) return undefined
  const said: HearingSaid = {
    ...lengthsIn(account),
    closed: found(account, CLOSED),
    mediaKeptOut: found(account, MEDIA_KEPT_OUT),
  }
  return Object.values(said).some((one) => one !== undefined) ? said : undefined
}

const CLOSED =
  /\b(?:behind closed doors|in camera|in a closed (?:hearing|session|trial)|(?:hearing|session|trial) was closed|closed to the public)\b/i
const MEDIA_KEPT_OUT =
  /\b(?:media|press|journalists|reporters) (?:was|were) (?:prohibited|banned|barred|forbidden|prevented|excluded|not (?:allowed|admitted|let in))\b(?: from \w+(?: it| the \w+)?)?/i

function found({ start, text }: Words, pattern: RegExp): Words | undefined {
  const match = pattern.exec(text)
  return match ? wordsAt(start, match.index, match[0]) : undefined
}

function wordsAt(start: number, at: number, text: string): Words {
  return { start: start + at, end: start + at + text.length, text }
}

// A length belongs to what stands shortly before it: "a hearing that lasted only an hour", "was read in less
// than two minutes".
const BEFORE = 60
const LASTED =
  /\b(?:hearing|trial|session|sitting|proceedings|appeal)\b[^.;]*\b(?:lasted|took|was over (?:in|within|after))\b(?: \w+)?\s*$/i
const READ =
  /\b(?:read|read out|announced|pronounced|delivered)\b(?: \w+)? (?:in|within|for)\s*$|\breading\b[^.;]*\b(?:lasted|took)\b(?: \w+)?\s*$|\breading (?:of )?(?:the|its|his|her) \w+\s*$/i

function lengthsIn({ start, text }: Words): Pick<HearingSaid, 'lasted' | 'reading'> {
  const lengths = findDurations(text).map((one) => ({
    duration: one.duration,
    words: wordsAt(start, one.start, one.text),
    before: text.slice(Math.max(0, one.start - BEFORE), one.start),
  }))
  return {
    lasted: lengths.find(({ before }) => LASTED.test(before)),
    reading: lengths.find(({ before }) => READ.test(before)),
  }
}
