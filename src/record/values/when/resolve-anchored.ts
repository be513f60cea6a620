// 'The following day' takes its bounds from what was told before, or from the event its words name.
import type { Day, When } from '../value.ts'
import { addDays } from '../day.ts'
import type { AnchorWords, FoundWhen } from './found.ts'
import { moveBy, wholeUnit } from './settle.ts'

export function resolveAnchored(found: FoundWhen, previous: When): When {
  if (!found.anchor) return found.when
  const earliest = previous.earliest && moved(found.anchor, previous.earliest, 'earliest')
  const latest = previous.latest && moved(found.anchor, previous.latest, 'latest')
  return {
    kind: 'when',
    said: found.when.said,
    earliest,
    latest,
    edtf: edtfOf(earliest, latest),
    basis: 'carried',
  }
}

function moved(anchor: AnchorWords, day: Day, bound: 'earliest' | 'latest'): Day {
  if (!anchor.calendar) return addDays(day, bound === 'earliest' ? anchor.from : anchor.to)
  return wholeUnit(anchor.calendar.unit, moveBy(anchor.calendar.unit, day, anchor.calendar.by))[bound]
}

function edtfOf(earliest: Day | undefined, latest: Day | undefined): string | undefined {
  if (earliest === undefined && latest === undefined) return undefined
  return earliest === latest ? earliest : `[${earliest ?? ''}..${latest ?? ''}]`
}
