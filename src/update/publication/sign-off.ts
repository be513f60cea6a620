// A second person signs off what is published. What they sign is the hash of the content: one word
// changed after it, and nobody has signed what now stands.
import { standingAbout } from '../../find/about/standing.ts'
import { mayDo } from '../../access/roles.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import { listPresent } from '../../vault/accounts.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Vault } from '../../vault/vault.ts'
import { contentHashOf } from '../manuscript/content.ts'
import { getManuscript, refuseOlder } from '../manuscript/manuscripts.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'

export interface SignOff {
  account: string
  instant: string
}

/** Of this very content, by anybody but whoever wrote it last. */
export function listSignOffs(file: VaultFile, manuscript: Manuscript): SignOff[] {
  const hash = contentHashOf(manuscript)
  return standingAbout(file, { member: '' }, manuscript.id)
    .filter(({ statement: { property, value } }) => {
      return property === 'signed-off' && value.kind === 'text' && value.text === hash
    })
    .map(({ author, instant }) => ({ account: author, instant }))
    .filter(({ account }) => account !== manuscript.author)
}

/** Who else in this vault could: accounts that publish, without whoever wrote it last. */
export function listSigners(file: VaultFile, { author }: Manuscript): string[] {
  return listPublishers(file).filter((account) => account !== author)
}

export function signOff(vault: Vault, id: string, shown: number): void {
  const { file, pen } = vault
  file.write(() => {
    const manuscript = getManuscript(file, id)
    refuseOlder(file, manuscript, shown)
    if (manuscript.author === pen.author)
      throw new Refusal('not-allowed', 'You saved this text last, so somebody else signs it off.')
    if (listSignOffs(file, manuscript).some(({ account }) => account === pen.author)) return
    const value = { kind: 'text', text: contentHashOf(manuscript), language: 'en' } as const
    append(file, pen, [
      {
        kind: 'state',
        statement: {
          subject: manuscript.id,
          property: 'signed-off',
          value,
          stance: 'states',
          access: 'team',
        },
      },
    ])
  })
}

/** Accounts that may publish. */
export function listPublishers(file: VaultFile): string[] {
  return listPresent(file)
    .filter(({ role }) => mayDo(role, 'publishes'))
    .map(({ id }) => id)
}
