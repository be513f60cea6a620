// A new vault in a folder: the key file, the encrypted file with its tables, the first account.
import { rmSync } from 'node:fs'
import { createKeyFile } from '../access/key-file.ts'
import { checkPassphrase, newKeyFile, newVaultKey } from '../access/passphrase-key.ts'
import type { Strength } from '../access/passphrase-key.ts'
import { wipe } from '../access/seal.ts'
import { makeFolder } from '../access/whole-file.ts'
import { Refusal } from '../refusal.ts'
import { findVault, vaultIn } from './folder.ts'
import type { VaultFolder } from './folder.ts'
import { createVault, newAccountId } from './vault.ts'
import type { Vault } from './vault.ts'

export interface NewVault {
  passphrase: string
  name: string // of the person whose vault it is, shown beside what they write
  strength?: Strength | undefined
}

// The key file first: a vault without one could never be opened. If the vault then fails, neither stays.
// The caller closes it.
export function makeVault(
  folder: string,
  { passphrase, name, strength }: NewVault,
): { place: VaultFolder; vault: Vault } {
  if (findVault(folder)) throw new Refusal('conflict', `${folder} holds a vault already; it was left alone.`)
  checkPassphrase(passphrase)
  const place = vaultIn(folder)
  const [key, account] = [newVaultKey(), newAccountId()]
  makeFolder(place.folder)
  createKeyFile(place.keyFile, newKeyFile(key, account, passphrase, strength))
  try {
    return { place, vault: createVault(place.file, place.captures, key, { account, name }) }
  } catch (error) {
    rmSync(place.keyFile, { force: true })
    throw error
  } finally {
    wipe(key)
  }
}
