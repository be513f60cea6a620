// Vaults to measure with, in a temporary folder that is removed when the process ends.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ready } from '../dist/access/seal.js'
import { vaultIn } from '../dist/vault/folder.js'
import { makeVault } from '../dist/vault/make.js'
import { createVault, newAccountId } from '../dist/vault/vault.js'

const folders = []
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'khronika-bench-'))
  folders.push(folder)
  return folder
}

export async function newVault() {
  await ready()
  const { file, captures } = vaultIn(temporaryFolder())
  return createVault(file, captures, randomBytes(32), { account: newAccountId(), name: 'Bench' })
}

/** One that commands open too: its folder, passphrase, and the vault itself. */
export async function newOwnVault() {
  await ready()
  const [folder, passphrase] = [join(temporaryFolder(), 'vault'), 'six words that nobody ever said']
  const { vault } = makeVault(folder, { passphrase, name: 'Bench' })
  return { folder, passphrase, vault }
}
