// A copy of an example that was made once, opened: what a test changes, the next one does not see.
import { cpSync } from 'node:fs'
import { readKeyFile } from '../src/access/key-file.ts'
import { unwrapKey } from '../src/access/passphrase-key.ts'
import { EXAMPLE_PASSPHRASE } from '../src/example/make.ts'
import { vaultIn } from '../src/vault/folder.ts'
import { openVault } from '../src/vault/vault.ts'
import type { Vault } from '../src/vault/vault.ts'

/** The caller closes it. */
export function openCopyOf(example: string, folder: string): Vault {
  cpSync(example, folder, { recursive: true })
  const place = vaultIn(folder)
  const { key, account } = unwrapKey(readKeyFile(place.keyFile), EXAMPLE_PASSPHRASE)
  return openVault(place.file, place.captures, key, account)
}
