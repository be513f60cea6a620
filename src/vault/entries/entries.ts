// The entries as they were written: for verifying, rebuilding, and handing on.
import { checkChain } from '../../record/chain.ts'
import type { Fault, Keys } from '../../record/chain.ts'
import type { Content, Entry, Header } from '../../record/entry.ts'
import type { VaultFile } from '../vault-file.ts'

interface EntryRow {
  hash: string
  header: string
  signature: string
}

// In each device's own order; what is erased is null.
export function listEntries(file: VaultFile): Entry[] {
  const rows = file.all<EntryRow>(
    'select hash, header, signature from entry order by device, number, hash',
    [],
  )
  return rows.map((row) => entryOf(file, row))
}

export function findEntry(file: VaultFile, hash: string): Entry | undefined {
  const row = file.get<EntryRow>('select hash, header, signature from entry where hash = ?', [hash])
  return row && entryOf(file, row)
}

function entryOf(file: VaultFile, { hash, header: text, signature }: EntryRow): Entry {
  const header = JSON.parse(text) as Header
  const kept = file.all<Content & { position: number }>(
    'select position, salt, body from content where entry = ?',
    [hash],
  )
  const at = new Map(kept.map(({ position, salt, body }) => [position, { salt, body }]))
  return { header, hash, signature, contents: header.changes.map((_, position) => at.get(position) ?? null) }
}

export function checkEntries(file: VaultFile, keys: Keys): Fault[] {
  const devices = new Map<string, Entry[]>()
  for (const entry of listEntries(file))
    devices.set(entry.header.device, [...(devices.get(entry.header.device) ?? []), entry])
  return [...devices.values()].flatMap((entries) => checkChain(entries, keys))
}
