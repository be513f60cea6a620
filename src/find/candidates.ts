// Known subjects whose names are equal after case, diacritics, order and simple transliteration: a
// reason to ask, never to join. Words that only describe (‘three people’) name nobody.
import type { Reader } from '../record/reader.ts'
import type { Kind, SubjectId } from '../record/subject.ts'
import { audienceOf } from '../vault/readings/refresh.ts'
import { keyOfName } from '../vault/readings/called.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { labelFor } from './readings.ts'
import type { Named } from './events.ts'

export function candidates(file: VaultFile, reader: Reader, kind: Kind, name: string): Named[] {
  const key = keyOfName(kind, name)
  if (key === '' || kind === 'group') return []
  const rows = file.all<{ subject: SubjectId }>(
    "select distinct subject from name where audience = ? and key = ? and subject like ? || '-%' order by subject limit 20",
    [audienceOf(reader), key, kind],
  )
  return rows.map(({ subject }) => ({ subject, label: labelFor(file, subject, reader) ?? name }))
}

// Subjects of a kind in the order of their names, for lists and for choosing by hand.
export function listNamed(
  file: VaultFile,
  reader: Reader,
  kind: Kind,
  page: { limit: number; offset: number },
): { subjects: Named[]; total: number } {
  const bindings = [audienceOf(reader), `${kind}-`, `${kind}.`] // '.' is what follows '-'
  const total =
    file.get<{ total: number }>(
      'select count(*) as total from reading where audience = ? and subject > ? and subject < ?',
      bindings,
    )?.total ?? 0
  const rows = file.all<{ subject: SubjectId; label: string | null }>(
    'select subject, label from reading where audience = ? and subject > ? and subject < ? order by label is null, label, subject limit ? offset ?',
    [...bindings, page.limit, page.offset],
  )
  return { subjects: rows.map(({ subject, label }) => ({ subject, label: label ?? '' })), total }
}

// By any part of any spelling, folded; for a field where one types.
export function findNamed(
  file: VaultFile,
  reader: Reader,
  name: string,
  kinds: readonly Kind[],
  limit = 20,
): Named[] {
  const words = keyOfName('person', name).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const rows = file.all<{ subject: SubjectId }>(
    `select distinct subject from name where audience = ? and ${words.map(() => 'instr(key, ?) > 0').join(' and ')} order by subject`,
    [audienceOf(reader), ...words],
  )
  const fitting = rows.filter(({ subject }) => kinds.some((kind) => subject.startsWith(`${kind}-`)))
  return fitting
    .slice(0, limit)
    .map(({ subject }) => ({ subject, label: labelFor(file, subject, reader) ?? name }))
}
