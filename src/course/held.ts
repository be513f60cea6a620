// Was somebody held on a day, and how long is it so far?
import type { Day } from '../record/values/value.ts'
import { daysBetween } from './bounds.ts'
import type { DayCount } from './bounds.ts'
import type { Custody } from './custody.ts'

// surely: the days allow nothing else. said: that is the last word of the record, which does not say until when.
// term: the ordered time was over by then, and nobody says that they were released. perhaps: the days allow both.
export type Held = 'surely' | 'said' | 'term' | 'perhaps' | 'no'

export function heldOn({ from, to, ending, spans }: Custody, day: Day): Held {
  if (from.earliest !== undefined && from.earliest > day) return 'no'
  if (ending === 'released' && to?.latest !== undefined && to.latest < day) return 'no'
  const hasBegun = from.latest !== undefined && from.latest <= day
  const until = to?.earliest ?? surelyHeldTo(spans)
  if (hasBegun && until !== undefined && until >= day) return 'surely'
  if (ending === 'term' && to?.latest !== undefined && to.latest < day) return 'term'
  return hasBegun && ending === 'open' ? 'said' : 'perhaps'
}

/** The day on which nobody says that it was over counts as the last. */
export function lengthSoFar({ from, to, ending, spans }: Custody, day: Day): DayCount {
  const sure = surelyHeldTo(spans)
  const open = { earliest: sure === undefined || sure > day ? undefined : sure, latest: day }
  const end = to && ending === 'released' ? to : ending === 'term' && to ? { ...to, latest: day } : open
  return daysBetween(from, { earliest: cut(end.earliest, day), latest: cut(end.latest, day) })
}

// The last day that the record puts in custody: when a holding began, or one ended that another followed.
function surelyHeldTo(spans: Custody['spans']): Day | undefined {
  let last: Day | undefined
  for (const [place, { from, to }] of spans.entries()) {
    last = later(last, from.earliest)
    if (place < spans.length - 1) last = later(last, to?.earliest)
  }
  return last
}

function later(one: Day | undefined, other: Day | undefined): Day | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one
}

function cut(end: Day | undefined, day: Day): Day | undefined {
  return end !== undefined && end > day ? day : end
}
