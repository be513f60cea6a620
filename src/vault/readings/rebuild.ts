// Everything that can be derived is derived again, and comes out the same: proof that the entries are
// the whole record.
import { createHash } from 'node:crypto'
import { listKeptEntries } from '../entries/entries.ts'
import { indexEntry } from '../entries/index-entry.ts'
import type { VaultFile } from '../vault-file.ts'
import { everySubject, refresh } from './refresh.ts'
import { DERIVED, DERIVED_TABLES } from '../schema.ts'

export interface Rebuilt {
  entries: number
  changed: string[] // tables whose rows came out different: something had altered them
}

export function rebuild(file: VaultFile): Rebuilt {
  return file.write(() => {
    const before = tableHashes(file)
    for (const table of DERIVED_TABLES) file.exec(`drop table ${table}`)
    file.exec(DERIVED)
    const entries = listKeptEntries(file)
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

// The number of a change tells when it arrived here, which is no part of the record: its place stands in.
const placed = 'left join content t on t.id = i.change left join entry e on e.id = t.entry'
const rowsOf: Record<(typeof DERIVED_TABLES)[number], string> = {
  about: `select i.subject, e.hash, t.position from about i ${placed}`,
  pointer: `select i.subject, i.way, e.hash, t.position, i.about from pointer i ${placed}`,
  aim: `select i.target, e.hash, t.position, i.kind from aim i ${placed}`,
  rest: `select i.statement, e.hash, t.position, i.about from rest i ${placed}`,
  erased: 'select * from erased',
  cluster: 'select * from cluster',
  reading: 'select * from reading',
  name: 'select * from name',
  event: 'select * from event',
  part: 'select * from part',
}

// Each value with its length, so that no two lists of rows read the same.
function hashOf(file: VaultFile, table: (typeof DERIVED_TABLES)[number]): string {
  const rows = file
    .all<Record<string, string | number | null>>(rowsOf[table], [])
    .map((row) => Object.values(row).map(withLength).join(' '))
    .sort()
  const hash = createHash('sha256')
  for (const row of rows) hash.update(row)
  return hash.digest('hex')
}

function withLength(value: string | number | null): string {
  const text = String(value)
  return `${typeof value} ${text.length} ${text}`
}
