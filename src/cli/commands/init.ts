import { rmSync } from 'node:fs'
import { userInfo } from 'node:os'
import { createKeyFile } from '../../access/key-file.ts'
import { checkPassphrase, newKeyFile, newVaultKey } from '../../access/passphrase-key.ts'
import { ready, wipe } from '../../access/seal.ts'
import { makeFolder } from '../../access/whole-file.ts'
import { Refusal } from '../../refusal.ts'
import { findVault, vaultIn } from '../../vault/folder.ts'
import type { VaultFolder } from '../../vault/folder.ts'
import { createVault, newAccountId } from '../../vault/vault.ts'
import type { Command } from '../command.ts'
import { getNewPassphrase, PASSPHRASE } from '../given/passphrase.ts'
import { print } from '../terminal.ts'

export const command: Command = {
  name: 'init',
  summary: 'Make a new, empty vault in a folder',
  usage: 'init DIR',
  words: { least: 1, most: 1 },
  options: [
    {
      name: 'name',
      value: 'NAME',
      text: 'Your name, as shown beside what you write (else your name on this machine)',
    },
    PASSPHRASE,
  ],
  more: 'The passphrase is the only way in: nobody can restore it. Keep a copy of the whole folder elsewhere.',
  async run(given) {
    const folder = given.words[0] ?? ''
    if (findVault(folder))
      throw new Refusal('conflict', `${folder} holds a vault already; it was left alone.`)
    const passphrase = await getNewPassphrase(given)
    const name = (given.options['name'] ?? userInfo().username).trim()
    await ready()
    const place = makeVault(folder, passphrase, name)
    print(`A new vault is in ${place.folder}. Open it with \`khronika serve ${folder}\`.`)
  },
}

// The key file first: a vault without one could never be opened. If the vault then fails, neither stays.
function makeVault(folder: string, passphrase: string, name: string): VaultFolder {
  checkPassphrase(passphrase)
  const place = vaultIn(folder)
  const [key, account] = [newVaultKey(), newAccountId()]
  makeFolder(place.folder)
  createKeyFile(place.keyFile, newKeyFile(key, account, passphrase))
  try {
    createVault(place.file, place.captures, key, { account, name }).file.close()
  } catch (error) {
    rmSync(place.keyFile, { force: true })
    throw error
  } finally {
    wipe(key)
  }
  return place
}
