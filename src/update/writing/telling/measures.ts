// What was imposed, in words that a sentence can hold, with the statements they come from.
import { findReading } from '../../../find/readings.ts'
import type { Reader } from '../../../record/reader.ts'
import { findProperty } from '../../../record/reading.ts'
import type { ChangeId, Cite } from '../../../record/statement.ts'
import type { SubjectId } from '../../../record/subject.ts'
import { printValue } from '../../../record/values/print.ts'
import type { VaultFile } from '../../../vault/vault-file.ts'

export interface Measure {
  kind: string // a code of the list of measures
  said: string // 'several thousand EUR each'; '' where no amount is known
  kindRests: ChangeId[] // that there was one, and of which kind
  saidRests: ChangeId[]
  cites: Cite[]
}

export function measuresOf(
  file: VaultFile,
  reader: Reader,
  measure: SubjectId,
  rests: readonly ChangeId[],
): Measure[] {
  const reading = findReading(file, measure, reader)
  if (!reading) return []
  const shown = (property: string) => findProperty(reading, property)?.shown ?? []
  const kind = shown('kind').find(({ value }) => value.kind === 'code')
  if (kind?.value.kind !== 'code') return []
  const amounts = ['amount', 'length', 'item'].flatMap(shown).filter(({ value }) => value.kind !== 'unknown')
  const words = shown('words').filter(({ value }) => value.kind === 'text' && /\d/.test(value.text))
  const used = amounts.length > 0 ? amounts : words
  const said = used.flatMap(({ value }) => {
    if (value.kind === 'text') return [value.text]
    return value.kind === 'money' || value.kind === 'duration' || value.kind === 'count'
      ? [printValue(value)]
      : []
  })
  return [
    {
      kind: kind.value.code,
      said: [...new Set(said)].join(' or '),
      kindRests: [...rests, ...kind.claims.map(({ id }) => id)],
      cites: kind.claims.flatMap(({ statement }) => statement.cite ?? []),
      saidRests: used.flatMap(({ claims }) => claims.map(({ id }) => id)),
    },
  ]
}
