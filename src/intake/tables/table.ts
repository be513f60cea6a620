// A table as it stands in a file: the names of its columns, and rows as wide as they are. Cells are words, never
// formulas; blanks around them and in a row of them are no part of what they say.
import { Refusal } from '../../refusal.ts'

export interface Table {
  columns: string[] // each name once
  rows: string[][]
}

export const MOST_ROWS = 100_000
export const MOST_COLUMNS = 200
export const LONGEST_CELL = 5000 // UTF-16 units

/** Lines of cells, gathered within bounds. */
export class Lines {
  readonly all: string[][] = []

  add(cells: readonly string[]): void {
    if (this.all.length > MOST_ROWS)
      throw new Refusal(
        'invalid',
        'This table has more than {most} rows. Take it in parts.',
        { most: MOST_ROWS },
        'file',
      )
    const row = this.all.length + 1
    refuseWide(cells.length, row)
    this.all.push(cells.map((cell) => cleaned(cell, row)))
  }
}

export function refuseWide(cells: number, row: number): void {
  if (cells <= MOST_COLUMNS) return
  throw new Refusal(
    'invalid',
    'Row {row} of this table has more than {most} columns. Check how its columns are parted.',
    { row, most: MOST_COLUMNS },
    'file',
  )
}

function cleaned(cell: string, row: number): string {
  const words = cell.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  if (words.length <= LONGEST_CELL) return words
  throw new Refusal(
    'invalid',
    'A cell in row {row} has more than {most} characters. Check the quotation marks around it.',
    { row, most: LONGEST_CELL },
    'file',
  )
}

/** What stands above the names of the columns, such as a title, has one cell at most. */
export function tableOf({ all }: Lines): Table {
  const lines = all.filter((cells) => cells.some(Boolean))
  const head = Math.max(
    lines.findIndex((cells) => cells.filter(Boolean).length > 1),
    0,
  )
  const rows = lines.slice(head + 1)
  const named = lines[head] ?? []
  if (rows.length === 0)
    throw new Refusal(
      'invalid',
      'This table has no rows below the names of its columns. Check that the right file was chosen.',
      'file',
    )
  const width = rows.reduce((most, { length }) => Math.max(most, length), named.length)
  return { columns: columnsOf(named, width), rows: rows.map((cells) => widened(cells, width)) }
}

function columnsOf(named: readonly string[], width: number): string[] {
  const taken = new Set<string>()
  return widened(named, width).map((name, at) => {
    const own = name || `column ${at + 1}`
    let unlike = own
    for (let time = 2; taken.has(unlike); time++) unlike = `${own} (${time})`
    taken.add(unlike)
    return unlike
  })
}

function widened(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array.from<string>({ length: width - cells.length }).fill('')]
}

/** The words of a table, as copying it out gives them: a line for each row, a tab between cells. */
export function lineOfCells(cells: readonly string[]): string {
  return cells.join('\t')
}

/** Where a row stands in those words: the names of the columns are their first line. */
export function startOfRow(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  number: number,
): number {
  const before = [columns, ...rows.slice(0, number)]
  return before.reduce((at, cells) => at + lineOfCells(cells).length + 1, 0)
}
