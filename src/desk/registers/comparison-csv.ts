// What changed between two snapshots as a table: a line for each cell.
import { filledCells } from '../../find/registers/comparison.ts'
import type { Compared } from '../../find/registers/comparison.ts'
import { writeCsv } from '../../site/data/csv.ts'

export function comparisonCsv({ earlier, later, found }: Compared): string {
  const removed = found.removed.flatMap((row) =>
    filledCells(row, earlier.rows).map(([column, was]) => ['removed', row.key, row.name, column, was, '']),
  )
  const added = found.added.flatMap((row) =>
    filledCells(row, later.rows).map(([column, is]) => ['added', row.key, row.name, column, '', is]),
  )
  const changed = found.changed.flatMap(({ after: { key, name }, cells }) =>
    cells.map(({ column, before, after }) => ['changed', key, name, column, before, after]),
  )
  const columns = ['what', 'key', 'name', 'column', 'before', 'after']
  return writeCsv(columns, [...removed, ...added, ...changed])
}
