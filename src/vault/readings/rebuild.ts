// Everything that can be derived is derived again, and comes out the same: proof that the entries are
// the whole record.
import { createHash } from 'node:crypto'
import { indexEntry } from '../entries/change-index.ts'
import { listEntries } from '../entries/entries.ts'
import type { VaultFile } from '../vault-file.ts'
import { everySubject, refresh } from './refresh.ts'
import { DERIVED_TABLES } from '../schema.ts'

export interface Rebuilt {
  entries: number
  changed: string[] // tables whose rows came out different: something had altered them
}

export function rebuild(file: VaultFile): Rebuilt {
  return file.write(() => {
    const before = tableHashes(file)
    for (const table of DERIVED_TABLES) file.run(`delete from ${table}`, [])
    const entries = listEntries(file)
    for (const entry of entries) indexEntry(file, entry)
    refresh(file, new Set(everySubject(file)))
    const after = tableHashes(file)
    return {
      entries: entries.length,
      changed: DERIVED_TABLES.filter((table) => before.get(table) !== after.get(table)),
    }
  })
}

export function tableHashes(file: VaultFile): Map<string, string> {
  return new Map(DERIVED_TABLES.map((table) => [table, hashOf(file, table)]))
}

function hashOf(file: VaultFile, table: string): string {
  const rows = file
    .all<Record<string, unknown>>(`select * from ${table}`, [])
    .map((row) => JSON.stringify(row))
    .sort()
  return createHash('sha256').update(rows.join('\n')).digest('hex')
}
