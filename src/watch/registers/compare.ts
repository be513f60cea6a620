// What changed between two snapshots of a register, by key. The order of rows does not matter; columns that only one
// of them has are told, and not compared.
import { foldName } from '../../names/fold.ts'
import { changedCells, columnsIn } from './columns.ts'
import type { ChangedCell, Columns, Pair } from './columns.ts'
import { byKey } from './rows.ts'
import type { Row, Rows } from './rows.ts'

export interface Comparison {
  added: Row[]
  removed: Row[]
  changed: ChangedRow[]
  renamed: Renamed[] // perhaps one row under another key: both stand in `added` and `removed` as well
  duplicates: { first: Duplicate[]; second: Duplicate[] }
  columns: Columns
}

export interface ChangedRow {
  before: Row
  after: Row
  cells: ChangedCell[]
}

export interface Renamed {
  before: Row
  after: Row
  because: 'name' | 'cells'
}

export interface Duplicate {
  key: string
  rows: number
}

export function compare(first: Rows, second: Rows): Comparison {
  const columns = columnsIn(first, second)
  const [before, after] = [byKey(first.rows), byKey(second.rows)]
  const found: Omit<Comparison, 'renamed' | 'duplicates' | 'columns'> = {
    added: [],
    removed: [],
    changed: [],
  }
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const pairs = paired(before.get(key) ?? [], after.get(key) ?? [], columns.both)
    for (const [was, is] of pairs) {
      if (was && is)
        found.changed.push({ before: was, after: is, cells: changedCells(was, is, columns.both) })
      else if (is) found.added.push(is)
      else if (was) found.removed.push(was)
    }
  }
  found.added.sort(inOrder)
  found.removed.sort(inOrder)
  found.changed.sort((a, b) => inOrder(a.after, b.after))
  return {
    ...found,
    renamed: renamedIn(
      found.removed,
      found.added,
      columns.both.filter((one) => one.after !== second.keyAt),
    ),
    duplicates: { first: duplicatesIn(before), second: duplicatesIn(after) },
    columns,
  }
}

function inOrder(a: Row, b: Row): number {
  return a.number - b.number
}

// Rows of one key: equal ones are the same; what is left is paired in the order of its words.
function paired(
  before: readonly Row[],
  after: readonly Row[],
  columns: readonly Pair[],
): (readonly [Row | undefined, Row | undefined])[] {
  const left = [...after]
  const changed = before.filter((was) => {
    const at = left.findIndex((is) => changedCells(was, is, columns).length === 0)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return Array.from({ length: Math.max(changed.length, left.length) }, (_, at) => [changed[at], left[at]])
}

function duplicatesIn(rows: ReadonlyMap<string, readonly Row[]>): Duplicate[] {
  return [...rows].flatMap(([key, { length }]) => (length > 1 ? [{ key, rows: length }] : []))
}

// Only where it can be no other: the one row gone and the one that came with that name, or with all other cells alike.
function renamedIn(removed: readonly Row[], added: readonly Row[], others: readonly Pair[]): Renamed[] {
  const byName = onlyPairs(
    removed,
    added,
    ({ name }) => foldName(name),
    ({ name }) => foldName(name),
  )
  const known = new Set(byName.flatMap(([was, is]) => [was, is]))
  const cells = (row: Row, side: 'before' | 'after') => {
    const words = others.map((one) => row.cells[one[side]] ?? '')
    return words.filter(Boolean).length > 1 ? words.join('\t') : ''
  }
  const byCells = onlyPairs(
    removed.filter((row) => !known.has(row)),
    added.filter((row) => !known.has(row)),
    (row) => cells(row, 'before'),
    (row) => cells(row, 'after'),
  )
  return [
    ...byName.map(([before, after]): Renamed => ({ before, after, because: 'name' })),
    ...byCells.map(([before, after]): Renamed => ({ before, after, because: 'cells' })),
  ].filter(({ before, after }) => before.key !== after.key)
}

function onlyPairs(
  removed: readonly Row[],
  added: readonly Row[],
  was: (row: Row) => string,
  is: (row: Row) => string,
): [Row, Row][] {
  const gone = once(removed, was)
  return [...once(added, is)].flatMap(([words, after]): [Row, Row][] => {
    const before = gone.get(words)
    return before && after ? [[before, after]] : []
  })
}

/** By words that are not empty; undefined where several rows have them. */
function once(rows: readonly Row[], words: (row: Row) => string): Map<string, Row | undefined> {
  const found = new Map<string, Row | undefined>()
  for (const row of rows) {
    const key = words(row)
    if (key !== '') found.set(key, found.has(key) ? undefined : row)
  }
  return found
}
