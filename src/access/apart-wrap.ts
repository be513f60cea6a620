// Wrapping in a child process, for the same reason as unwrapping. A passphrase that opens the vault already
// is refused: its owner would be taken for somebody else.
import { Refusal } from '../refusal.ts'
import type { KeyFile, Wrap } from './key-file.ts'
import { checkPassphrase, unwrapKey, wrapKey } from './passphrase-key.ts'
import type { Strength } from './passphrase-key.ts'
import { ready } from './seal.ts'

export interface NewSlot {
  keyFile: KeyFile
  key: Uint8Array // the vault's
  account: string
  passphrase: string
  before?: string | undefined // the passphrase they have, where they change it
  strength?: Strength | undefined
}

/** As it is sent to the child. */
export interface Wrapping extends Omit<NewSlot, 'key'> {
  key: string // hex
}

export async function answer({ key, ...slot }: Wrapping): Promise<Wrap> {
  await ready()
  return newWrap({ ...slot, key: new Uint8Array(Buffer.from(key, 'hex')) })
}

export function newWrap({ keyFile, key, account, passphrase, before, strength }: NewSlot): Wrap {
  checkPassphrase(passphrase)
  if (before !== undefined) unwrapKey(keyFile, before, account)
  if (opensAlready(keyFile, passphrase))
    throw new Refusal('invalid', 'This passphrase cannot be taken. Choose another one.', 'passphrase')
  return wrapKey(key, account, passphrase, strength)
}

function opensAlready(keyFile: KeyFile, passphrase: string): boolean {
  try {
    unwrapKey(keyFile, passphrase)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
