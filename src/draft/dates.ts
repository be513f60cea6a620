// Times found in a report: those told from what went before are settled here, in order of telling; a
// range the wrong way round is shown as its two dates; 'often' is no date.
import { resolveAnchored } from '../record/values/when/resolve-anchored.ts'
import type { FoundWhen } from '../record/values/when/found.ts'
import type { When } from '../record/values/value.ts'
import type { DraftDate } from './draft.ts'

export function settleAnchored(whens: readonly FoundWhen[]): FoundWhen[] {
  let previous: When | undefined
  return whens.map((found) => {
    const isHung = found.role === 'anchored' && found.anchor?.event === undefined && previous !== undefined
    const settled = isHung ? { ...found, when: resolveAnchored(found, previous!) } : found
    if (settled.when.earliest !== undefined && settled.when.latest !== undefined) previous = settled.when
    return settled
  })
}

export function datesOf(whens: readonly FoundWhen[]): DraftDate[] {
  return whens
    .filter((when) => when.role !== 'habitual')
    .flatMap((when) =>
      when.role === 'contradictory' && when.parts ? when.parts.map(dateOf) : [dateOf(when)],
    )
}

function dateOf({ start, end, text, when }: FoundWhen): DraftDate {
  return {
    start,
    end,
    text,
    earliest: when.earliest ?? null,
    latest: when.latest ?? null,
    edtf: when.edtf ?? null,
  }
}
