// The same update in other languages. A translation is made of one version of its original, and is stale
// when the original has a newer one.
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { listUpdates } from '../updates.ts'
import type { UpdateLine } from '../updates.ts'
import { versionOf } from './versions.ts'

export interface Translation {
  subject: SubjectId
  language: string // BCP 47
  title: string
  isOriginal: boolean
  version: number | undefined // of the original that it was made from
  stale: boolean // the original has moved on since
}

/** The original and every translation of it, this one among them; alone where there is no other. */
export function listTranslations(file: VaultFile, reader: Reader, update: SubjectId): Translation[] {
  const all = listUpdates(file, reader)
  const own = all.find(({ subject }) => subject === update)
  const original = own?.original?.update ?? update
  const newest = versionOf(file, reader, original)
  return all
    .filter((line) => line.subject === original || line.original?.update === original)
    .map((line) => translation(line, newest))
    .sort((a, b) => Number(b.isOriginal) - Number(a.isOriginal) || (a.language < b.language ? -1 : 1))
}

function translation({ subject, language, title, original }: UpdateLine, newest: number): Translation {
  const version = original?.version
  const isOriginal = original === undefined
  return { subject, language, title, isOriginal, version, stale: version !== undefined && version < newest }
}
