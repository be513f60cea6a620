// A vault is a folder: the encrypted file, the key file that opens it, and the captured files.
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Refusal } from '../refusal.ts'

export interface VaultFolder {
  folder: string
  file: string
  keyFile: string
  captures: string
}

export function vaultIn(folder: string): VaultFolder {
  const at = resolve(folder)
  return {
    folder: at,
    file: join(at, 'vault.khronika'),
    keyFile: join(at, 'vault.key'),
    captures: join(at, 'captures'),
  }
}

// undefined: there is none here, and one may be made. Half a vault is refused.
export function findVault(folder: string): VaultFolder | undefined {
  const vault = vaultIn(folder)
  checkFolder(vault.folder)
  const [hasFile, hasKey] = [existsSync(vault.file), existsSync(vault.keyFile)]
  if (hasFile && hasKey) return vault
  if (hasFile) {
    const what = `${vault.folder} holds a vault but not its key file (vault.key), so no passphrase opens it.`
    throw new Refusal('conflict', `${what} Put the key file back, from a backup if need be.`)
  }
  if (hasKey) {
    const what = `${vault.folder} holds a key file but no vault (vault.khronika).`
    throw new Refusal(
      'conflict',
      `${what} Put the vault back from a backup; if none was ever made here, remove vault.key and begin again.`,
    )
  }
  return undefined
}

export function getVault(folder: string): VaultFolder {
  const vault = findVault(folder)
  if (vault) return vault
  throw new Refusal('not-found', `There is no vault in ${resolve(folder)}. Make one with \`khronika init\`.`)
}

function checkFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found && !found.isDirectory()) {
    throw new Refusal('invalid', `${folder} is a file. A vault is a folder; name another place.`)
  }
}
