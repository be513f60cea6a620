// Two snapshots of a register compared, and what came of it as data.
import type { SubjectId } from '../../record/subject.ts'
import { compare } from '../../watch/registers/compare.ts'
import type { Comparison } from '../../watch/registers/compare.ts'
import type { Row, Rows } from '../../watch/registers/rows.ts'
import type { Snapshot } from '../../watch/registers/spans.ts'
import { getSnapshot } from './opened.ts'
import type { OpenedRegister } from './opened.ts'
import type { Register } from './registers.ts'

export interface Compared {
  earlier: Snapshot<SubjectId>
  later: Snapshot<SubjectId>
  found: Comparison
}

/** In time, whichever was asked first. */
export function comparedIn(opened: OpenedRegister, one: string, other: string): Compared {
  const [a, b] = [getSnapshot(opened, one), getSnapshot(opened, other)]
  const at = (snapshot: Snapshot<SubjectId>) => opened.snapshots.indexOf(snapshot)
  const [earlier, later] = at(a) <= at(b) ? [a, b] : [b, a]
  return { earlier, later, found: comparedRows(earlier.rows, later.rows) }
}

const known = new WeakMap<Rows, WeakMap<Rows, Comparison>>()

// A page of a register asks for the same ones each time.
function comparedRows(first: Rows, second: Rows): Comparison {
  const own = known.get(first) ?? new WeakMap<Rows, Comparison>()
  known.set(first, own)
  const found = own.get(second) ?? compare(first, second)
  own.set(second, found)
  return found
}

/** For other programs: rows with their cells by the names of the columns. */
export function comparisonData({ subject, name }: Register, { earlier, later, found }: Compared) {
  return {
    register: { id: subject, name },
    earlier: { source: earlier.id, day: earlier.day, rows: earlier.rows.rows.length },
    later: { source: later.id, day: later.day, rows: later.rows.rows.length },
    added: found.added.map((one) => rowData(one, later.rows)),
    removed: found.removed.map((one) => rowData(one, earlier.rows)),
    changed: found.changed.map(({ after, cells }) => ({ key: after.key, name: after.name, cells })),
    perhapsRenamed: found.renamed.map(({ before, after, because }) => ({
      before: { key: before.key, name: before.name },
      after: { key: after.key, name: after.name },
      because,
    })),
    duplicates: found.duplicates,
    columns: { added: found.columns.added, gone: found.columns.gone },
  }
}

function rowData(row: Row, rows: Rows) {
  return { key: row.key, name: row.name, cells: Object.fromEntries(filledCells(row, rows)) }
}

/** Each cell that is not empty, by the name of its column. */
export function filledCells({ cells }: Row, { columns }: Rows): [string, string][] {
  return columns.flatMap((column, at): [string, string][] => (cells[at] ? [[column, cells[at]]] : []))
}
