// When this vault was last backed up, as far as this copy of it knows: it is kept beside the record.
import { findSetting, setSetting } from '../../vault/setting.ts'
import type { VaultFile } from '../../vault/vault-file.ts'

/** ISO 8601 UTC. undefined: never. */
export function lastBackup(file: VaultFile): string | undefined {
  return findSetting(file, 'backup')
}

export function tellBackup(file: VaultFile, instant: string): void {
  file.write(() => setSetting(file, 'backup', instant))
}
