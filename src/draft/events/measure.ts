// What was imposed: the kind from the wording, the words from the amount or term beside it.
import type { DraftAmount, DraftEvent } from '../draft.ts'
import type { Clause } from '../phrases/clause.ts'
import type { Reading } from '../phrases/reading.ts'
import type { Trigger } from './trigger.ts'

const termed = new Set([
  'prison',
  'suspended',
  'administrative-arrest',
  'restricted-freedom',
  'remand',
  'house-arrest',
  'travel-ban',
  'activity-ban',
])

export function measureOf(
  trigger: Trigger,
  amounts: readonly DraftAmount[],
  text: string,
): DraftEvent['measure'] {
  const kind = trigger.wording.measure
  if (!kind) return null
  const { reading, from, to, clause } = trigger
  const wanted = termed.has(kind) ? 'duration' : 'money'
  const [start, end] = [reading.tokens[from]!.start, endOf(reading, clause, to)]
  const amount = amounts.find((one) => one.kind === wanted && one.start >= start && one.end <= end)
  if (amount) return { kind, text: amount.text, start: amount.start, end: amount.end }
  const last = reading.tokens[to - 1]!.end
  return { kind, text: text.slice(start, last), start, end: last }
}

function endOf(reading: Reading, clause: Clause, to: number): number {
  return reading.tokens[Math.max(clause.to, to) - 1]?.end ?? reading.sentence.end
}
