// A list of the desk as a table: its columns, and its rows as whoever reads may see them, taken a batch at a time.
import type { Cell } from '../../site/data/csv.ts'
import type { Desk } from '../desk.ts'

export type Row = Readonly<Record<string, Cell | readonly string[]>>

/** What stood in the query of the address. */
export type Query = Readonly<Record<string, string>>

export interface Table {
  folder: string // of its page, beneath /desk
  columns: readonly string[]
  batches(desk: Desk, query: Query): Iterable<readonly Row[]>
}
