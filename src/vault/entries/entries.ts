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

// The same, a page at a time.
export function* eachEntry(file: VaultFile): Generator<Entry> {
  let after: { device: string; number: number; hash: string } = { device: '', number: 0, hash: '' }
  for (;;) {
    const rows = file.all<EntryRow & typeof after>(
      `select id, last, hash, header, signature, device, number from entry
       where (device, number, hash) > (?, ?, ?) order by device, number, hash limit 500`,
      [after.device, after.number, after.hash],
    )
    for (const row of rows) yield entryOf(file, row)
    const last = rows.at(-1)
    if (!last) return
    after = last
  }
}

/** More than one: a fork. */
export function entriesAt(
  file: VaultFile,
  device: string,
  number: number,
): { hash: string; lamport: number }[] {
  return file.all('select hash, lamport from entry where device = ? and number = ?', [device, number])
}

/** The public key, hex, that its first entry brought. */
export function keyOfDevice(file: VaultFile, device: string): string | undefined {
  const first = file.get<{ header: string }>('select header from entry where device = ? and number = 1', [
    device,
  ])
  return first && (JSON.parse(first.header) as Header).key
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

/** The number of the last change that arrived here. */
export function lastChange(file: VaultFile): number {
  return file.get<{ last: number }>('select last from entry order by id desc limit 1')?.last ?? 0
}
