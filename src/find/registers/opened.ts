// A register with its snapshots read: what its pages, its comparisons and what is linked are made of.
import type { Table } from '../../intake/tables/table.ts'
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Row, Rows } from '../../watch/registers/rows.ts'
import type { Snapshot } from '../../watch/registers/spans.ts'
import { getRegister, listSnapshots } from './registers.ts'
import type { Register, SnapshotLine } from './registers.ts'
import { mappedRows, readSnapshots } from './tables.ts'

export interface Taken extends SnapshotLine {
  table: Table | undefined
  rows: Rows | undefined
  trouble: Refusal | undefined // why there are none
}

export interface OpenedRegister {
  register: Register
  taken: Taken[] // by day, the earliest first
  snapshots: Snapshot<SubjectId>[] // those that can be compared
}

export async function openRegister(
  vault: Pick<Vault, 'file' | 'captures'>,
  reader: Reader,
  id: string,
): Promise<OpenedRegister> {
  const register = getRegister(vault.file, reader, id)
  const lines = listSnapshots(vault.file, reader, register)
  const tables = await readSnapshots(
    vault,
    lines.map(({ sha256 }) => sha256),
  )
  const taken = lines.map((line) => ({ ...line, ...rowsIn(tables.get(line.sha256), register) }))
  const snapshots = taken.flatMap(({ source, day, rows }) => (rows ? [{ id: source, day, rows }] : []))
  return { register, taken, snapshots }
}

function rowsIn(table: Table | Refusal | undefined, { mapping }: Register): Omit<Taken, keyof SnapshotLine> {
  if (!table || table instanceof Refusal) return { table: undefined, rows: undefined, trouble: table }
  const rows = mappedRows(table, mapping)
  return rows instanceof Refusal
    ? { table, rows: undefined, trouble: rows }
    : { table, rows, trouble: undefined }
}

export function getSnapshot({ snapshots }: OpenedRegister, source: string): Snapshot<SubjectId> {
  const found = snapshots.find(({ id }) => id === source)
  if (found) return found
  throw new Refusal('not-found', 'There is no such snapshot of this register, or it cannot be read.')
}

export function getRow({ rows }: Snapshot<SubjectId>, number: number): Row {
  const row = rows.rows[number]
  if (row) return row
  throw new Refusal('not-found', 'There is no such row in this snapshot.')
}
