// Who is held on a day, and for how long: asked of everybody at once, from the columns. Nothing is opened.
import type { DayCount } from '../../course/bounds.ts'
import type { Custody } from '../../course/custody.ts'
import { heldOn, lengthSoFar } from '../../course/held.ts'
import type { Held } from '../../course/held.ts'
import type { Reader } from '../../record/reader.ts'
import { isSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day } from '../../record/values/value.ts'
import { audienceOf } from '../../vault/readings/refresh.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { columnsOf } from '../columns/columns-of.ts'
import type { Columns } from '../columns/columns.ts'
import { labelFor } from '../readings.ts'
import { remembered } from '../remembered.ts'
import { custodiesOf } from './custodies.ts'

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
  return remembered(file, `held ${key}`, day, () => {
    const columns = columnsOf(file, reader)
    const lines: HeldLine[] = []
    for (const [whom, custodies] of custodiesOf(columns)) {
      const line = heldLine(columns, whom, custodies, day)
      if (!line || (country !== undefined && line.country !== country)) continue
      lines.push({ ...line, label: labelOf(file, reader, columns, line.subject) })
    }
    return lines.sort((a, b) => lengthFor(b) - lengthFor(a) || (a.label < b.label ? -1 : 1))
  })
}

function heldLine(
  columns: Columns,
  whom: number,
  custodies: readonly Custody[],
  day: Day,
): Omit<HeldLine, 'label'> | undefined {
  const custody = custodies.findLast((one) => heldOn(one, day) !== 'no')
  const held = custody && heldOn(custody, day)
  const subject = columns.subjects.words[whom]!
  if (!custody || !held || held === 'no' || !isSubjectId(subject)) return undefined
  return { subject, held, custody, length: lengthSoFar(custody, day), country: countryOf(columns, custody) }
}

function countryOf(columns: Columns, { spans: [first] }: Custody): string | undefined {
  const slot = columns.slotOfSubject.get(first.step.subject)
  return (slot !== undefined && columns.codes.words[columns.country[slot]!]) || undefined
}

// The columns know all whom somebody may know but those who are sealed from others.
function labelOf(file: VaultFile, reader: Reader, columns: Columns, subject: SubjectId): string {
  const slot = columns.slotOfSubject.get(subject)
  const label = slot === undefined ? labelFor(file, subject, reader) : columns.label[slot]
  return label ?? 'somebody'
}

// By what is sure, then by what may be.
function lengthFor({ length: { min, max } }: HeldLine): number {
  return (min ?? 0) + (max ?? 0) / 1_000_000
}
