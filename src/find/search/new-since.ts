// What is new in the answer to a question.
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import { changeNumber } from '../../vault/entries/change-place.ts'
import { lastChange } from '../../vault/entries/entries.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { clusterOf, readOnce } from '../readings.ts'
import { ask } from './ask.ts'
import type { Question } from './question.ts'

/**
 * What fits and was said, or said more of, since a change. Only what the reader can read of it counts: that
 * something sealed from them was written raises nothing.
 */
export function newSince(file: VaultFile, reader: Reader, question: Question, seen: number): SubjectId[] {
  if (lastChange(file) <= seen) return []
  const fits = ask(file, reader, question).subjects()
  const rows = file.all<{ subject: SubjectId }>('select distinct subject from about where change > ?', [seen])
  const touched = new Set(rows.map(({ subject }) => clusterOf(file, subject, reader)))
  return [...touched].filter((subject) => fits.has(subject) && isNew(file, reader, subject, seen))
}

function isNew(file: VaultFile, reader: Reader, subject: SubjectId, seen: number): boolean {
  const reading = readOnce(file, subject, reader)
  const ids = reading?.properties.flatMap(({ shown, objections, remarks }) =>
    [...shown.flatMap(({ claims }) => claims), ...objections, ...remarks].map(({ id }) => id),
  )
  return ids?.some((id) => (changeNumber(file, id) ?? 0) > seen) ?? false
}
