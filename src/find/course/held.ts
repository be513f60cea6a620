// Who is held on a day, and for how long: asked of everybody's events at once. Columns tell who can be; only
// of those are the events themselves read.
import { custodiesIn } from '../../course/custody.ts'
import type { Custody } from '../../course/custody.ts'
import { heldOn, lengthSoFar } from '../../course/held.ts'
import type { Held } from '../../course/held.ts'
import type { DayCount } from '../../course/bounds.ts'
import { stepsOf } from '../../course/people.ts'
import type { Step } from '../../course/step.ts'
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day } from '../../record/values/value.ts'
import { audienceOf } from '../../vault/readings/refresh.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { keptReading, labelFor, membersOf } from '../readings.ts'
import { valueOf } from '../../record/reading.ts'
import { remembered } from '../remembered.ts'
import { libertySteps } from './liberty-steps.ts'
import { findStep } from './steps.ts'

export interface HeldLine {
  subject: SubjectId
  label: string
  held: Exclude<Held, 'no'>
  custody: Custody
  length: DayCount // in days, as of that day
  country: string | undefined
}

export interface HeldQuestion {
  country?: string | undefined
}

/** The longest first; those of whom it is not said how long, at the end. */
export function whoIsHeld(
  file: VaultFile,
  reader: Reader,
  day: Day,
  { country }: HeldQuestion = {},
): HeldLine[] {
  const key = `${audienceOf(reader)} ${country ?? ''}`
  return remembered(file, `held ${key}`, day, () =>
    [...libertySteps(file, reader)]
      .flatMap(([whom, steps]) => {
        const line = mayBeHeld(steps, day) ? heldLine(file, reader, whom, steps, day) : undefined
        return line && (country === undefined || line.country === country) ? [line] : []
      })
      .sort((a, b) => lengthFor(b) - lengthFor(a) || (a.label < b.label ? -1 : 1)),
  )
}

function mayBeHeld(steps: readonly Step[], day: Day): boolean {
  return custodiesIn(steps).some((custody) => heldOn(custody, day) !== 'no')
}

function heldLine(
  file: VaultFile,
  reader: Reader,
  whom: SubjectId,
  columns: readonly Step[],
  day: Day,
): HeldLine | undefined {
  const steps = columns.flatMap(({ subject }) => findStep(file, reader, subject) ?? [])
  const [custody] = custodiesIn(stepsOf(steps, membersOf(file, whom, reader)))
    .filter((one) => heldOn(one, day) !== 'no')
    .reverse()
  const held = custody && heldOn(custody, day)
  if (!custody || !held || held === 'no') return undefined
  return {
    subject: whom,
    label: labelFor(file, whom, reader) ?? 'somebody',
    held,
    custody,
    length: lengthSoFar(custody, day),
    country: countryOf(file, reader, custody),
  }
}

function countryOf(file: VaultFile, reader: Reader, { spans: [first] }: Custody): string | undefined {
  const reading = keptReading(file, first.step.subject, reader)
  return reading && valueOf(reading, 'country', 'code')?.code
}

// By what is sure, then by what may be.
function lengthFor({ length: { min, max } }: HeldLine): number {
  return (min ?? 0) + (max ?? 0) / 1_000_000
}
