// Money, counts and durations as a draft shows them.
import type { FoundCount, FoundDuration, FoundMoney, Stretch } from '../record/values/amounts-english.ts'
import type { DraftAmount } from './draft.ts'

interface Finders {
  findCounts(text: string, stretch: Stretch): FoundCount[]
  findDurations(text: string, stretch: Stretch): FoundDuration[]
  findMoneys(text: string, stretch: Stretch): FoundMoney[]
}

export function amountsOf(text: string, stretch: Stretch, find: Finders): DraftAmount[] {
  return [
    ...find.findMoneys(text, stretch).map(({ start, end, text: said, money }): DraftAmount => ({
      start,
      end,
      text: said,
      kind: 'money',
      min: numberOf(money.min),
      max: numberOf(money.max),
      unit: money.currency ?? '',
    })),
    ...find.findCounts(text, stretch).map(({ start, end, text: said, count }): DraftAmount => ({
      start,
      end,
      text: said,
      kind: 'count',
      min: count.min ?? null,
      max: count.max ?? null,
      unit: count.of ?? '',
    })),
    ...find.findDurations(text, stretch).map(({ start, end, text: said, duration }): DraftAmount => ({
      start,
      end,
      text: said,
      kind: 'duration',
      min: duration.min ?? null,
      max: duration.max ?? null,
      unit: duration.iso ?? '',
    })),
  ].sort((a, b) => a.start - b.start)
}

function numberOf(decimal: string | undefined): number | null {
  return decimal === undefined ? null : Number(decimal)
}
