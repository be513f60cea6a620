// What custody hangs on and the columns of a line do not say: several dates of one event, how long it lasted,
// what a measure ordered. Kept beside them without words, so that no reading is opened to ask who is held.
import { valueOf } from '../record/reading.ts'
import type { Reading } from '../record/reading.ts'
import type { Duration, When } from '../record/values/value.ts'
import { findStage } from './standing.ts'
import { orderedOf, stepOf } from './step.ts'
import type { Ordered, Step } from './step.ts'

export type EventTold = Pick<Step, 'whens' | 'lasted'>

/** Undefined where the columns say it all, and where nobody's liberty hangs on it. */
export function toldOf(reading: Reading): string | undefined {
  if (reading.kind === 'measure') return measureTold(reading)
  const act = valueOf(reading, 'act', 'code')?.code
  return act !== undefined && findStage('liberty', act) ? eventTold(reading) : undefined
}

export function readEventTold(told: string): EventTold {
  return JSON.parse(told) as EventTold
}

export function readMeasureTold(told: string): Ordered {
  return JSON.parse(told) as Ordered
}

function eventTold(reading: Reading): string | undefined {
  const { whens, lasted } = stepOf(reading, () => undefined)
  if (whens.length < 2 && lasted.length === 0) return undefined
  return JSON.stringify({ whens: whens.map(onlyDays), lasted: lasted.map(onlyLength) })
}

function measureTold(reading: Reading): string | undefined {
  const [ordered] = orderedOf(reading)
  return (
    ordered &&
    JSON.stringify({
      ...ordered,
      amounts: [],
      items: [],
      words: undefined,
      lengths: ordered.lengths.map(onlyLength),
      from: ordered.from.map(onlyDays),
      until: ordered.until.map(onlyDays),
    })
  )
}

function onlyDays({ kind, earliest, latest, basis }: When): When {
  return { kind, said: '', earliest, latest, basis }
}

function onlyLength({ kind, iso, min, max }: Duration): Duration {
  return { kind, said: '', iso, min, max }
}
