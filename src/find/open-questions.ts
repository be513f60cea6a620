// What is left open, counted: accounts that differ, and references to earlier coverage that nobody has resolved.
import type { Reader } from '../record/reader.ts'
import { audienceOf } from '../vault/readings/refresh.ts'
import type { VaultFile } from '../vault/vault-file.ts'

export function countDisputed(file: VaultFile, reader: Reader): number {
  const row = file.get<{ count: number }>(
    'select count(*) as count from event where audience = ? and disputed = 1',
    [audienceOf(reader)],
  )
  return row?.count ?? 0
}

export interface OpenReferences {
  item: string // the report
  count: number
}

/** By report, the one with most first. */
export function openReferences(file: VaultFile): OpenReferences[] {
  return file.all<OpenReferences>(
    `select p.item, count(*) as count from proposal p left join decision d on d.proposal = p.id
     where p.kind = 'reference' and d.proposal is null group by p.item order by count desc, p.item`,
    [],
  )
}
