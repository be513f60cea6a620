// What a mirror has to draw anew: public readings that changed, and of what they were before just enough to
// find the pages they stood on. Nothing is noted where nobody publishes a mirror.
import type { Reading } from '../../record/reading.ts'
import { isSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { subjectsIn } from '../../record/points-at.ts'
import type { VaultFile } from '../vault-file.ts'

export interface PublicChange {
  subject: SubjectId
  was: Was | undefined // undefined: there was none, or it is the same
}

export interface Was {
  country: string | undefined
  earliest: number | undefined // day numbers
  latest: number | undefined
  initials: string[] // the first letters of each word of each folded name
  pointed: SubjectId[] // at whom it pointed: they may be shown without it from now on
}

export function noteChange(file: VaultFile, subject: SubjectId): void {
  file.run('insert into public_change (subject) select ? where exists (select 1 from mirror)', [subject])
}

export function noteOld(file: VaultFile, reading: Reading, was: () => Was): void {
  if (!file.get('select 1 from mirror limit 1')) return
  const { country, earliest, latest, initials, pointed } = was()
  file.run(
    'insert into public_change (subject, country, earliest, latest, initials, pointed) values (?, ?, ?, ?, ?, ?)',
    [reading.subject, country, earliest, latest, initials.join(' '), pointed.join(' ')],
  )
}

export function pointedAt({ properties }: Reading): SubjectId[] {
  const values = properties.flatMap(({ shown }) => shown.map(({ value }) => value))
  return [...new Set(values.flatMap(subjectsIn))]
}

// So many letters tell on which pages of a list, and in which parts of an index, a name stood.
export const INITIALS = 4

export function initialsOf(keys: readonly string[]): string[] {
  const words = keys.flatMap((key) => key.split(' '))
  return [...new Set(words.map((word) => Array.from(word).slice(0, INITIALS).join('')))].filter(Boolean)
}

interface ChangeRow {
  number: number
  subject: SubjectId
  country: string | null
  earliest: number | null
  latest: number | null
  initials: string | null
  pointed: string | null
}

export function listPublicChanges(file: VaultFile, after: number): PublicChange[] {
  const rows = file.all<ChangeRow>('select * from public_change where number > ? order by number', [after])
  return rows.map((row) => ({ subject: row.subject, was: wasIn(row) }))
}

function wasIn({ country, earliest, latest, initials, pointed }: ChangeRow): Was | undefined {
  if (initials === null) return undefined
  const known = {
    country: country ?? undefined,
    earliest: earliest ?? undefined,
    latest: latest ?? undefined,
  }
  return { ...known, initials: listIn(initials), pointed: listIn(pointed).filter(isSubjectId) }
}

function listIn(text: string | null): string[] {
  return text?.split(' ').filter(Boolean) ?? []
}

export function lastPublicChange(file: VaultFile): number {
  return file.get<{ seq: number }>("select seq from sqlite_sequence where name = 'public_change'")?.seq ?? 0
}
