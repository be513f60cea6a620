// Tables with commas between cells (RFC 4180): quoted cells hold commas, line ends and doubled quotes.
import { Refusal } from '../../refusal.ts'

export function cellsOf(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const { 1: quoted, 2: bare = '', 3: after } of text.matchAll(CELL)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (after === ',') continue
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
    if (after === '') break
  }
  return rows
}

// A cell, then what ends it: a comma, a line end, or the end of the text.
const CELL = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|\r|$)/g

export function commaSeparated(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}

/** The places of columns in a heading. */
export function placesOf<C extends string>(
  heading: readonly string[],
  columns: readonly C[],
): Record<C, number> {
  const names = heading.map((name) => name.trim().toLowerCase())
  const missing = columns.filter((column) => !names.includes(column))
  if (missing.length > 0)
    throw new Refusal(
      'invalid',
      `The first line has no column ${missing.join(' and no column ')}. Name the columns ${columns.join(', ')} there.`,
      'file',
    )
  return Object.fromEntries(columns.map((column) => [column, names.indexOf(column)])) as Record<C, number>
}
