// Counts over time of a petition, a site or another work: what was said of itself, and in events about it.
import { boundsOf } from '../../course/bounds.ts'
import { countsInTime, countsOf } from '../../course/counts.ts'
import type { SaidCount } from '../../course/counts.ts'
import type { Reader } from '../../record/reader.ts'
import { findProperty } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { stepsPointingAt } from './steps.ts'

export function countsAbout(file: VaultFile, reader: Reader, reading: Reading): SaidCount[] {
  const told = countsOf(stepsPointingAt(file, reader, reading.subject, 'about'))
  const own = findProperty(reading, 'count')?.shown ?? []
  return countsInTime([
    ...told,
    ...own.flatMap(({ value, claims }): SaidCount[] =>
      value.kind === 'count'
        ? [{ count: value, on: boundsOf(claims.flatMap(({ statement }) => statement.saidWhen ?? [])) }]
        : [],
    ),
  ])
}
