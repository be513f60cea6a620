// In which registers somebody stands or stood, on their own page.
import type { Reader } from '../../record/reader.ts'
import type { Cite } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { When } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { clusterOf, labelFor } from '../readings.ts'
import { listingsOf } from './listings.ts'

export interface StandsIn {
  register: SubjectId
  name: string
  lines: { since: When | undefined; until: When | undefined; cite: Cite | undefined }[] // the latest first
}

export function registersOf(file: VaultFile, reader: Reader, whom: SubjectId): StandsIn[] {
  const found = new Map<SubjectId, StandsIn>()
  for (const { statement } of listingsOf(file, reader, whom)) {
    if (statement.value.kind !== 'ref') continue
    const register = clusterOf(file, statement.value.subject, reader)
    const name = labelFor(file, register, reader)
    if (name === undefined) continue
    const own = found.get(register) ?? { register, name, lines: [] }
    own.lines.push({ since: statement.since, until: statement.until, cite: statement.cite })
    found.set(register, own)
  }
  for (const { lines } of found.values())
    lines.sort((a, b) => ((a.since?.latest ?? '') < (b.since?.latest ?? '') ? 1 : -1))
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
