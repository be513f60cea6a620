// Whom somebody sealed, whoever may still read of them.
import { settle } from '../record/settle.ts'
import type { SubjectId } from '../record/subject.ts'
import { changesAbout } from '../vault/entries/gather.ts'
import { tiedTo } from '../vault/entries/tied.ts'
import type { VaultFile } from '../vault/vault-file.ts'

/** Also those judged the same as they: what is sealed of one is sealed of all. */
export function sealedSubjects(file: VaultFile): ReadonlySet<SubjectId> {
  return new Set(tiedTo(file, settle(changesAbout(file, [])).sealed.keys()))
}
