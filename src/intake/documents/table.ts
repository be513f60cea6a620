// A table as text: each row a line 'Column: value; Column: value', each cell with its place, so that it can be
// cited. The first row names the columns.
import { Refusal } from '../../refusal.ts'
import type { DocumentWriter } from './writer.ts'

export interface Cell {
  column: number // from 0
  text: string
}

export interface Row {
  number: number // as the table counts them, from 1
  cells: Cell[]
}

export const MOST_CELLS = 60_000

export function writeTable(writer: DocumentWriter, rows: readonly Row[]): void {
  const filled = rows
    .map((row) => ({ ...row, cells: row.cells.map(onOneLine).filter(({ text }) => text !== '') }))
    .filter(({ cells }) => cells.length > 0)
  const before = writer.places.filter(({ kind }) => kind === 'cell').length
  if (before + filled.reduce((sum, { cells }) => sum + cells.length, 0) > MOST_CELLS) refuseMany()
  const [heading, ...others] = filled
  const names = new Map(heading?.cells.map(({ column, text }) => [column, text]))
  if (others.length === 0 && heading) writeRow(writer, heading, new Map())
  for (const row of others) writeRow(writer, row, names)
}

function writeRow(writer: DocumentWriter, row: Row, names: ReadonlyMap<number, string>): void {
  const cells = row.cells.map(({ column, text }) => {
    const name = names.get(column)
    return { column, text, label: name === undefined ? '' : `${name}: ` }
  })
  let at = writer.write(cells.map(({ label, text }) => `${label}${text}`).join('; ')) ?? 0
  for (const { column, text, label } of cells) {
    const start = at + label.length
    const name = `${lettersOf(column)}${row.number}`
    writer.places.push({ kind: 'cell', name, start, end: start + text.length })
    at = start + text.length + 2
  }
}

// 0: A, 25: Z, 26: AA.
export function lettersOf(column: number): string {
  const before = Math.floor(column / 26)
  return (before > 0 ? lettersOf(before - 1) : '') + String.fromCharCode(65 + (column % 26))
}

function onOneLine({ column, text }: Cell): Cell {
  return { column, text: text.replace(/\s+/g, ' ').trim() }
}

function refuseMany(): never {
  throw new Refusal(
    'invalid',
    'This table has more than {most} cells with something in them. Take in the part you need.',
    { most: MOST_CELLS },
  )
}
