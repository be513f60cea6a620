// The rows of a register: each with what tells it from others (the key) and what it is called. A keeper renames
// columns, so several may be named for either; the first that a table has counts.
import type { Table } from '../../intake/tables/table.ts'
import { Refusal } from '../../refusal.ts'

export interface Mapping {
  key: readonly string[] // names of columns; none: rows are told apart by their name
  name: readonly string[]
}

export interface Row {
  number: number // from 0, below the names of the columns
  key: string // the name, where the cell is empty
  name: string
  cells: readonly string[]
}

export interface Rows {
  columns: readonly string[]
  keyAt: number
  nameAt: number
  rows: readonly Row[]
}

export function rowsOf({ columns, rows }: Table, mapping: Mapping): Rows {
  const nameAt = columnOf(columns, mapping.name)
  const keyAt = mapping.key.length > 0 ? columnOf(columns, mapping.key) : nameAt
  return {
    columns,
    keyAt,
    nameAt,
    rows: rows.map((cells, number) => {
      const name = cells[nameAt] ?? ''
      return { number, key: cells[keyAt] || name, name, cells }
    }),
  }
}

function columnOf(columns: readonly string[], named: readonly string[]): number {
  const found = named.find((name) => columns.includes(name))
  if (found !== undefined) return columns.indexOf(found)
  throw new Refusal(
    'invalid',
    'This table has no column “{column}”; it has: {columns}. Say which of them it is.',
    { column: named.join('”, “'), columns: columns.slice(0, 30).join(', ') },
    'columns',
  )
}

/** Rows with the same key in one table, in the order of their words: a key should be there once. */
export function byKey(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const known = found.get(row.key)
    if (known) known.push(row)
    else found.set(row.key, [row])
  }
  for (const group of found.values()) if (group.length > 1) group.sort(byWords)
  return found
}

function byWords(a: Row, b: Row): number {
  const [one, other] = [a.cells.join('\t'), b.cells.join('\t')]
  return one < other ? -1 : one > other ? 1 : a.number - b.number
}
