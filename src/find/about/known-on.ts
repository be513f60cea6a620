// What we knew of a subject at the end of a day: the reading of what had been written until then, and of nothing
// that was written later. It goes by the instants that devices claim.
import type { Reader } from '../../record/reader.ts'
import { readSubject } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import { identify } from '../../record/identity.ts'
import { settle } from '../../record/settle.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day } from '../../record/values/value.ts'
import { viewFor } from '../../record/view.ts'
import { changesAbout } from '../../vault/entries/gather.ts'
import { tiedTo } from '../../vault/entries/tied.ts'
import type { VaultFile } from '../../vault/vault-file.ts'

/** Undefined: nothing was known of it. Days are those of UTC. */
export function knownOn(file: VaultFile, reader: Reader, subject: SubjectId, day: Day): Reading | undefined {
  const changes = changesAbout(file, tiedTo(file, [subject]))
  const view = viewFor(settle(changes.filter(({ instant }) => instant.slice(0, 10) <= day)), reader)
  return readSubject(identify(view.judgements, reader).members(subject), view)
}
