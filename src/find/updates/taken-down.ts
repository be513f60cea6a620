// An update that was taken down: its address says so, with the day and a note, and nothing of its text.
import { findProperty, valueOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { keptReading } from '../readings.ts'

export interface TakenDown {
  country: string
  published: Day | undefined
  day: Day | undefined // on which it was taken down
  note: string
}

export function findTakenDown(file: VaultFile, reader: Reader, update: SubjectId): TakenDown | undefined {
  const reading = keptReading(file, update, reader)
  return reading && takenDownIn(reading)
}

export function takenDownIn(reading: Reading): TakenDown | undefined {
  const said = findProperty(reading, 'taken-down')?.shown.at(-1)
  if (said?.value.kind !== 'text') return undefined
  return {
    country: valueOf(reading, 'country', 'code')?.code ?? '',
    published: valueOf(reading, 'published', 'when')?.earliest,
    day: said.claims[0]?.statement.saidWhen?.earliest,
    note: said.value.text,
  }
}
