// Words of a source that name somebody sealed from this reader: not shown to them, wherever the text
// is shown whole (the law of mentions).
import { mayRead } from '../record/reader.ts'
import type { Reader } from '../record/reader.ts'
import { settle } from '../record/settle.ts'
import type { SubjectId } from '../record/subject.ts'
import { changesAbout } from '../vault/entries/gather.ts'
import { subjectsCiting } from './claims.ts'
import type { VaultFile } from '../vault/vault-file.ts'

export function withheldWords(
  file: VaultFile,
  reader: Reader,
  source: SubjectId,
): { start: number; end: number }[] {
  const { statements, sealed } = settle(changesAbout(file, [source]))
  return statements.flatMap(({ statement: { subject, value } }) => {
    if (subject !== source || value.kind !== 'mention') return []
    const access = sealed.get(value.subject)
    return access && !mayRead(reader, access) ? [{ start: value.start, end: value.end }] : []
  })
}

// Words of a source that anything sealed rests on, or that name somebody sealed: whoever it is sealed
// to, they are not for the public.
export function sealedWords(file: VaultFile, source: SubjectId): { start: number; end: number }[] {
  const { statements, sealed } = settle(changesAbout(file, subjectsCiting(file, source)))
  const rests = statements.flatMap(({ access, statement: { subject, cite } }) => {
    const isSealed = typeof access === 'object' || typeof sealed.get(subject) === 'object'
    return isSealed && cite?.source === source ? [{ start: cite.start, end: cite.end }] : []
  })
  return [...rests, ...withheldWords(file, 'public', source)]
}
