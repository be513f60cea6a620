// The columns that two tables have in common: by their names, but for key and name, which the register tells.
import type { Row, Rows } from './rows.ts'

export interface Pair {
  column: string // as the second calls it
  before: number
  after: number
}

export interface Columns {
  both: readonly Pair[]
  added: string[]
  gone: string[]
}

export function columnsIn(first: Rows, second: Rows): Columns {
  const told = new Map([
    [second.nameAt, first.nameAt],
    [second.keyAt, first.keyAt],
  ])
  const both = second.columns.flatMap((column, after): Pair[] => {
    const before = told.get(after) ?? plainly(first, column)
    return before < 0 ? [] : [{ column, before, after }]
  })
  const [befores, afters] = [new Set(both.map((one) => one.before)), new Set(both.map((one) => one.after))]
  return {
    both,
    added: second.columns.filter((_, at) => !afters.has(at)),
    gone: first.columns.filter((_, at) => !befores.has(at)),
  }
}

function plainly(first: Rows, column: string): number {
  const at = first.columns.indexOf(column)
  return at === first.keyAt || at === first.nameAt ? -1 : at
}

export interface ChangedCell {
  column: string
  before: string
  after: string
}

export function changedCells(before: Row, after: Row, columns: readonly Pair[]): ChangedCell[] {
  return columns.flatMap((one) => {
    const [was, is] = [before.cells[one.before] ?? '', after.cells[one.after] ?? '']
    return was === is ? [] : [{ column: one.column, before: was, after: is }]
  })
}
