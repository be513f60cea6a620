// What would be public, drawn before it is: published in a write that is then undone, so that a preview
// is exact by construction.
import type { Day } from '../../record/values/value.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { writePublication } from './publish.ts'

/** What `look` finds in the vault as it would be. Nothing stays of it. */
export function rehearsePublication<Seen>(
  vault: Vault,
  manuscript: Manuscript,
  day: Day,
  look: () => Seen,
): Seen {
  const undone: { seen?: Seen } = {}
  try {
    vault.file.write(() => {
      writePublication(vault, manuscript, day)
      undone.seen = look()
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  return undone.seen as Seen
}

class Undone extends Error {}
