// Which subjects a change bears on: their readings are made anew.
import type { Change } from '../../record/change.ts'
import type { ChangeId } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../vault-file.ts'
import { aimsOf } from './change-index.ts'
import { changesOf } from './change-place.ts'

// 'all' where a subject was sealed or opened as a whole: any quote anywhere may have to go or come.
export type Touched = Set<SubjectId> | 'all'

export function touchedBy(file: VaultFile, change: Change, seen = new Set<string>()): SubjectId[] {
  if (change.kind === 'state') return [change.statement.subject]
  if (change.kind === 'judge') return [...change.subjects]
  return aimsOf(change).flatMap((target) =>
    target.includes(':') ? subjectsTouched(file, target as ChangeId, seen) : [target as SubjectId],
  )
}

// Through withdrawals of withdrawals.
export function subjectsTouched(file: VaultFile, id: ChangeId, seen = new Set<string>()): SubjectId[] {
  if (seen.has(id)) return []
  seen.add(id)
  return changesOf(file, id).flatMap(({ change }) => touchedBy(file, change, seen))
}
