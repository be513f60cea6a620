// Everything that can be derived is derived again, and comes out the same: proof that the entries are
// the whole record.
import { createHash } from 'node:crypto'
import { listKeptEntries } from '../entries/entries.ts'
import { indexEntry } from '../entries/index-entry.ts'
import type { VaultFile } from '../vault-file.ts'
import { everySubject, refresh } from './refresh.ts'
import { findSetting, setSetting } from '../setting.ts'
import { writeEveryReported } from './reported.ts'
import { DERIVED, DERIVED_TABLES } from '../schema.ts'

// Grows with each rebuilding: ids of rows that somebody remembers are others then.
export const REBUILT = 'rebuilt'

export interface Rebuilt {
  entries: number
  changed: string[] // tables whose rows came out different: something had altered them
}

export function rebuild(file: VaultFile): Rebuilt {
  return file.write(() => {
    const before = tableHashes(file)
    const entries = deriveAnew(file)
    const after = tableHashes(file)
    return {
      entries,
      changed: DERIVED_TABLES.filter((table) => before.get(table) !== after.get(table)),
    }
  })
}

/** The same, and everything is left as it was. */
export function compareReadings(file: VaultFile): string[] {
  let changed: string[] = []
  try {
    file.write(() => {
      const before = tableHashes(file)
      deriveAnew(file)
      const after = tableHashes(file)
      changed = DERIVED_TABLES.filter((table) => before.get(table) !== after.get(table))
      throw new Compared()
    })
  } catch (error) {
    if (!(error instanceof Compared)) throw error
  }
  return changed
}

class Compared extends Error {}

/** The number of entries read. Within a write. */
export function deriveAnew(file: VaultFile): number {
  for (const table of DERIVED_TABLES) file.exec(`drop table if exists ${table}`)
  file.exec(DERIVED)
  const entries = listKeptEntries(file)
  for (const entry of entries) indexEntry(file, entry)
  refresh(file, new Set(everySubject(file)))
  writeEveryReported(file)
  setSetting(file, REBUILT, String(Number(findSetting(file, REBUILT) ?? '0') + 1))
  return entries.length
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
  reading: 'select audience, subject, kind, label, body from reading',
  line: `select audience, subject, kind, label, act, happened, earliest, latest, country, place, freedoms, disputed,
    parts, ties, told from line`,
  said_public_words: 'select * from said_public_words',
  said_public: 'select audience, subject from reading r join said_public s on s.rowid = r.id',
  said_team_words: 'select * from said_team_words',
  said_team: 'select audience, subject from reading r join said_team s on s.rowid = r.id',
  reported_words: 'select * from reported_words',
  reported: 'select rowid as number from reported',
  name: 'select * from name',
  name_key: 'select keys, subject, spelling from name_key',
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
