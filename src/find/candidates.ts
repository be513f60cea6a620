// Known subjects that may be who a name says: a reason to ask, never to join. Words that only describe
// (‘three people’) name nobody.
import type { Comparison } from '../names/compare/reason.ts'
import { isDescription } from '../names/words/description.ts'
import type { Reader } from '../record/reader.ts'
import type { Kind, SubjectId } from '../record/subject.ts'
import { audienceOf } from '../vault/readings/refresh.ts'
import { keyOfName } from '../vault/readings/called.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { listAlike } from './names/alike.ts'
import { labelFor } from './readings.ts'
import type { Named } from './events.ts'

export interface Candidate extends Named {
  likeness?: Comparison | undefined // how alike the names are, and why; none where they are compared by key alone
}

const MOST = 20

/** People and organisations with a name like this one, the likest first; others of the very same name. */
export function candidates(file: VaultFile, reader: Reader, kind: Kind, name: string): Candidate[] {
  const isName = kind !== 'person' || !isDescription(name)
  const alike = isName ? listAlike(file, reader, kind, name, MOST) : []
  const found = new Map<SubjectId, Comparison | undefined>(
    alike.map(({ subject, likeness }) => [subject, likeness]),
  )
  for (const subject of sameKey(file, reader, kind, name))
    if (!found.has(subject)) found.set(subject, undefined)
  return [...found].slice(0, MOST).map(([subject, likeness]) => ({
    subject,
    label: labelFor(file, subject, reader) ?? name,
    likeness,
  }))
}

/** Those whose names are equal but for case, diacritics, order and simple transliteration. */
export function sameNamed(file: VaultFile, reader: Reader, kind: Kind, name: string): Named[] {
  return sameKey(file, reader, kind, name).map((subject) => ({
    subject,
    label: labelFor(file, subject, reader) ?? name,
  }))
}

function sameKey(file: VaultFile, reader: Reader, kind: Kind, name: string): SubjectId[] {
  const key = keyOfName(kind, name)
  if (key === '' || kind === 'group') return []
  return file
    .all<{ subject: SubjectId }>(
      "select distinct subject from name where audience = ? and key = ? and subject like ? || '-%' order by subject limit ?",
      [audienceOf(reader), key, kind, MOST],
    )
    .map(({ subject }) => subject)
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

// By the beginnings of words of any spelling, folded, or by a name like it; for a field where one types.
export function findNamed(
  file: VaultFile,
  reader: Reader,
  name: string,
  kinds: readonly Kind[],
  limit = MOST,
): Candidate[] {
  const words = keyOfName('person', name).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const fitting = beginningWith(file, reader, words, kinds)
  const alike = kinds.flatMap((kind) => listAlike(file, reader, kind, name, limit))
  const found = new Map<SubjectId, Comparison | undefined>(fitting.map((subject) => [subject, undefined]))
  for (const { subject, likeness } of alike) found.set(subject, likeness)
  return [...found]
    .slice(0, limit)
    .map(([subject, likeness]) => ({ subject, label: labelFor(file, subject, reader) ?? name, likeness }))
}

const MOST_BEGINNING = 200 // of the kinds asked for: whoever types one letter types another

function beginningWith(
  file: VaultFile,
  reader: Reader,
  words: readonly string[],
  kinds: readonly Kind[],
): SubjectId[] {
  const index = `said_${audienceOf(reader)}`
  const rows = file.all<{ subject: SubjectId }>(
    `select l.subject from ${index} s join line l on l.id = s.rowid
     where s.${index} match ? and l.kind in (select value from json_each(?)) limit ?`,
    [words.map((word) => `name : "${word}"*`).join(' AND '), JSON.stringify(kinds), MOST_BEGINNING],
  )
  return rows.map(({ subject }) => subject).sort()
}
