// The vault a command works on: the one named, the environment's, or the one in this folder.
import { refuseUnless } from '../../access/roles.ts'
import type { Role } from '../../access/roles.ts'
import { unwrapKey } from '../../access/passphrase-key.ts'
import type { Opened } from '../../access/passphrase-key.ts'
import { readKeyFile } from '../../access/key-file.ts'
import { ready, wipe } from '../../access/seal.ts'
import { Refusal } from '../../refusal.ts'
import { getPresent } from '../../vault/accounts.ts'
import { findVault, getVault } from '../../vault/folder.ts'
import type { VaultFolder } from '../../vault/folder.ts'
import { arrive } from '../../vault/keys/arrive.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Given, Option } from '../command.ts'
import { getPassphrase } from './passphrase.ts'

export const VAULT: Option = {
  name: 'vault',
  value: 'DIR',
  text: 'The vault (else KHRONIKA_VAULT, else the folder one is in)',
}

export function getOwnVault({ options }: Given): VaultFolder {
  const named = options['vault'] ?? process.env['KHRONIKA_VAULT']
  if (named) return getVault(named)
  const here = findVault('.')
  if (here) return here
  const how = 'Name one with --vault DIR or KHRONIKA_VAULT, or make one with `khronika init DIR`.'
  throw new Refusal('not-found', `There is no vault in this folder. ${how}`)
}

export type Unlocked = Opened & { passphrase: string }

export async function unlockKey(place: VaultFolder, given: Given): Promise<Unlocked> {
  await ready()
  const passphrase = await getPassphrase(given)
  return { ...unwrapKey(readKeyFile(place.keyFile), passphrase), passphrase }
}

export interface Held {
  place: VaultFolder
  key: Uint8Array
  passphrase: string // of whoever opened it
}

// Closed again whatever happens, the key overwritten. `needs`: the role it takes.
export async function withVault<Result>(
  given: Given,
  work: (vault: Vault, held: Held) => Result | Promise<Result>,
  needs: Role = 'reads',
): Promise<Result> {
  const place = getOwnVault(given)
  return withOpened(place, await unlockKey(place, given), work, needs)
}

export async function withOpened<Result>(
  place: VaultFolder,
  { passphrase, ...opened }: Unlocked,
  work: (vault: Vault, held: Held) => Result | Promise<Result>,
  needs: Role = 'reads',
): Promise<Result> {
  const { vault, key } = arrive(place, opened)
  try {
    refuseUnless(getPresent(vault.file, opened.account).role, needs)
    return await work(vault, { place, key, passphrase })
  } finally {
    vault.captures.wipe()
    vault.file.close()
    wipe(key)
  }
}
