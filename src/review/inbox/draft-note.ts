// What the drafter says of a report that it could not read: a language not read yet, for one.
import type { VaultFile } from '../../vault/vault-file.ts'

export function findDraftNote(file: VaultFile, item: string): string | undefined {
  const row = file.get<{ draft: string | null }>('select draft from inbox where id = ?', [item])
  return (JSON.parse(row?.draft ?? '{}') as { note?: string }).note
}
