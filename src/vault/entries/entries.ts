// The entries as they were written: for verifying, rebuilding, and handing on.
import { checkChain } from '../../record/chain.ts'
import type { Fault, Keys } from '../../record/chain.ts'
import type { Content, Entry, Header } from '../../record/entry.ts'
import type { ChangeId } from '../../record/statement.ts'
import type { VaultFile } from '../vault-file.ts'
import { placeOf } from './change-place.ts'

// An entry with the number of its first change in this file.
export interface KeptEntry {
  id: number
  entry: Entry
}

interface EntryRow {
  id: number
  last: number
  hash: string
  header: string
  signature: string
}

// In each device's own order; what is erased is null.
export function listEntries(file: VaultFile): Entry[] {
  return listKeptEntries(file).map(({ entry }) => entry)
}

export function listKeptEntries(file: VaultFile): KeptEntry[] {
  const rows = file.all<EntryRow>(
    'select id, last, hash, header, signature from entry order by device, number, hash',
    [],
  )
  return rows.map((row) => ({ id: row.id, entry: entryOf(file, row) }))
}

// The entry that a change was written in.
export function findEntry(file: VaultFile, id: ChangeId): Entry | undefined {
  const { device, number } = placeOf(id)
  const row = file.get<EntryRow>(
    'select id, last, hash, header, signature from entry where device = ? and number = ? order by hash limit 1',
    [device, number],
  )
  return row && entryOf(file, row)
}

function entryOf(file: VaultFile, { id, last, hash, header: text, signature }: EntryRow): Entry {
  const header = JSON.parse(text) as Header
  const kept = file.all<Content & { position: number }>(
    'select position, salt, body from content where id between ? and ?',
    [id, last],
  )
  const at = new Map(kept.map(({ position, salt, body }) => [position, { salt, body }]))
  return { header, hash, signature, contents: header.changes.map((_, position) => at.get(position) ?? null) }
}

export function checkEntries(file: VaultFile, keys: Keys): Fault[] {
  const devices = new Map<string, Entry[]>()
  for (const entry of listEntries(file)) {
    const own = devices.get(entry.header.device)
    if (own) own.push(entry)
    else devices.set(entry.header.device, [entry])
  }
  return [...devices.values()].flatMap((entries) => checkChain(entries, keys))
}
