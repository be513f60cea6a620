// What others wrote since an instant, counted: for whoever comes back.
import type { VaultFile } from '../vault/vault-file.ts'
import { nameOfAccount } from '../vault/vault.ts'

export interface WrittenSince {
  who: string
  entries: number
}

/** By others than `member`; the busiest first. */
export function writtenSince(file: VaultFile, member: string, instant: string): WrittenSince[] {
  const rows = file.all<{ author: string; entries: number }>(
    'select author, count(*) as entries from entry where instant > ? and author <> ? group by author order by entries desc, author',
    [instant, member],
  )
  return rows.map(({ author, entries }) => ({ who: nameOfAccount(file, author) ?? author, entries }))
}
