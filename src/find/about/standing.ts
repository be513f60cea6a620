// Everything that stands about a subject and those read together with it, for a reader: also what a
// reading does not show because a narrower value is shown in its place.
import { identify } from '../../record/identity.ts'
import type { Reader } from '../../record/reader.ts'
import { settle } from '../../record/settle.ts'
import type { Standing } from '../../record/settle.ts'
import type { SubjectId } from '../../record/subject.ts'
import { viewFor } from '../../record/view.ts'
import { changesAbout } from '../../vault/entries/gather.ts'
import { tiedTo } from '../../vault/entries/tied.ts'
import type { VaultFile } from '../../vault/vault-file.ts'

export function standingAbout(file: VaultFile, reader: Reader, subject: SubjectId): Standing[] {
  const tied = tiedTo(file, [subject])
  const view = viewFor(settle(changesAbout(file, tied)), reader)
  const members = identify(view.judgements, reader).members(subject)
  return view.statements.filter(({ statement }) => members.includes(statement.subject))
}
