// What an entry brings is indexed and what it erases goes; told is which subjects must be read anew.
import type { Filed } from '../../record/change.ts'
import { fileChanges } from '../../record/entry.ts'
import { dropRaisedAround } from '../raised.ts'
import type { VaultFile } from '../vault-file.ts'
import { indexChange } from './change-index.ts'
import { placeOf } from './change-place.ts'
import type { KeptEntry } from './entries.ts'
import { eraseContent, withoutErased } from './erasing.ts'
import { touchedBy } from './touched.ts'
import type { Touched } from './touched.ts'

export function indexEntry(file: VaultFile, kept: KeptEntry): Touched {
  const arrived = fileChanges(withoutErased(file, kept))
  for (const { id, change } of arrived) indexChange(file, { at: kept.id + placeOf(id).position, change })
  const erased = arrived.flatMap(({ change }) => (change.kind === 'erase' ? change.targets : []))
  const gone = erased.flatMap((id) => eraseContent(file, id))
  for (const subject of gone) dropRaisedAround(file, subject)
  if (arrived.some(gradesSubject)) return 'all'
  return new Set([...gone, ...arrived.flatMap(({ change }) => touchedBy(file, change))])
}

function gradesSubject({ change }: Filed): boolean {
  return change.kind === 'grade' && change.targets.some((target) => !target.includes(':'))
}
