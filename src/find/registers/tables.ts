// The tables of snapshots, read from the bytes that were kept. Those read last stay in memory while the vault is
// open: a register's page asks for all of its snapshots each time.
import { readTablesApart } from '../../intake/tables/read-tables-apart.ts'
import type { Table } from '../../intake/tables/table.ts'
import { Refusal } from '../../refusal.ts'
import type { Vault } from '../../vault/vault.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { rowsOf } from '../../watch/registers/rows.ts'
import type { Rows } from '../../watch/registers/rows.ts'
import type { Mapping } from '../../watch/registers/rows.ts'

const MOST_CELLS = 2_000_000

const kept = new WeakMap<VaultFile, Map<string, Table>>()

/** By the hash of the bytes; a refusal where they cannot be had or read. */
export async function readSnapshots(
  { file, captures }: Pick<Vault, 'file' | 'captures'>,
  hashes: readonly string[],
): Promise<Map<string, Table | Refusal>> {
  const known = kept.get(file) ?? new Map<string, Table>()
  kept.set(file, known)
  const found = new Map<string, Table | Refusal>()
  const waiting: { hash: string; bytes: Uint8Array }[] = []
  for (const hash of new Set(hashes)) {
    const table = known.get(hash)
    if (table) found.set(hash, table)
    else {
      const bytes = refusalOr(() => captures.readCapture(hash))
      if (bytes instanceof Refusal) found.set(hash, bytes)
      else waiting.push({ hash, bytes })
    }
  }
  for (const [hash, table] of await readAll(waiting)) {
    found.set(hash, table)
    if (!(table instanceof Refusal)) known.set(hash, table)
  }
  forgetOldest(known)
  return found
}

type Waiting = readonly { hash: string; bytes: Uint8Array }[]

// One that cannot be read any more keeps none of the others from being read.
async function readAll(waiting: Waiting): Promise<[string, Table | Refusal][]> {
  try {
    const tables = await readTablesApart(waiting.map(({ bytes }) => bytes))
    return waiting.flatMap(({ hash }, at): [string, Table][] => {
      const table = tables[at]
      return table ? [[hash, table]] : []
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [only, ...others] = waiting
    if (only && others.length === 0) return [[only.hash, error]]
    const each: [string, Table | Refusal][] = []
    for (const one of waiting) each.push(...(await readAll([one])))
    return each
  }
}

function forgetOldest(known: Map<string, Table>): void {
  let cells = 0
  for (const [hash, { columns, rows }] of [...known].reverse()) {
    cells += columns.length * rows.length
    if (cells > MOST_CELLS) known.delete(hash)
  }
}

const mapped = new WeakMap<Table, { mapping: string; rows: Rows }>()

/** With key and name as the register tells them. */
export function mappedRows(table: Table, mapping: Mapping): Rows | Refusal {
  const key = JSON.stringify(mapping)
  const known = mapped.get(table)
  if (known?.mapping === key) return known.rows
  const rows = refusalOr(() => rowsOf(table, mapping))
  if (!(rows instanceof Refusal)) mapped.set(table, { mapping: key, rows })
  return rows
}

function refusalOr<Answer>(ask: () => Answer): Answer | Refusal {
  try {
    return ask()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
