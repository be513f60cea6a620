// Unwrapping in a child process (see apart.ts): Argon2id holds a processor for a second, and the
// 256 MB it took go back to the system with the child.
import type { KeyFile } from './key-file.ts'
import { unwrapKey } from './passphrase-key.ts'
import type { Opened } from './passphrase-key.ts'
import { ready } from './seal.ts'

export interface Unwrapping {
  keyFile: KeyFile
  passphrase: string
  account?: string | undefined
}

export async function answer({ keyFile, passphrase, account }: Unwrapping): Promise<Opened> {
  await ready()
  return unwrapKey(keyFile, passphrase, account)
}
