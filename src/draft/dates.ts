// Times found in a report as a draft shows them: a range the wrong way round is two dates.
import type { FoundWhen } from '../record/values/when/found.ts'
import type { DraftDate } from './draft.ts'

export function datesOf(whens: readonly FoundWhen[]): DraftDate[] {
  return whens.flatMap((when) =>
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
