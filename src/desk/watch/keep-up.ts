// No page waits longer than this for the checks: what is left is said, and looked at by the next page or the server.
import { keepUpUntil } from '../../find/raised/keep-up.ts'
import type { VaultFile } from '../../vault/vault-file.ts'

const PATIENCE = 150 // milliseconds

export function keepUpBriefly(file: VaultFile): boolean {
  const begun = performance.now()
  return keepUpUntil(file, () => performance.now() - begun > PATIENCE)
}
