// One row of a register through all its snapshots: in which words it stood there, from when, until when. Two
// snapshots say no more than that something changed between them, and the days are as imprecise as that.
import type { Bounds } from '../../course/bounds.ts'
import type { Day } from '../../record/values/value.ts'
import { changedCells, columnsIn } from './columns.ts'
import { byKey } from './rows.ts'
import type { Row, Rows } from './rows.ts'

export interface Snapshot<Id = string> {
  id: Id
  day: Day
  rows: Rows
}

export interface Span<Id = string> {
  snapshot: Id // where these words were seen first
  row: Row
  since: Bounds // on the day of the earlier snapshot at the earliest: it may have been taken before the change
  until?: Bounds | undefined
}

/** Snapshots by day, the earliest first. */
export function spansOf<Id>(key: string, snapshots: readonly Snapshot<Id>[]): Span<Id>[] {
  const spans: Span<Id>[] = []
  let open: { span: Span<Id>; rows: Rows; lines: readonly Row[] } | undefined
  let before: Day | undefined
  for (const { id, day, rows } of snapshots) {
    const lines = keyed(rows).get(key) ?? []
    const bounds = { earliest: before, latest: day }
    if (open && !isSame(open, { rows, lines })) {
      open.span.until = bounds
      open = undefined
    }
    const [row] = lines
    if (row && !open) {
      open = { span: { snapshot: id, row, since: bounds }, rows, lines }
      spans.push(open.span)
    }
    before = day
  }
  return spans
}

interface Seen {
  rows: Rows
  lines: readonly Row[]
}

function isSame(was: Seen, is: Seen): boolean {
  if (was.lines.length !== is.lines.length) return false
  const { both } = columnsIn(was.rows, is.rows)
  return was.lines.every((line, at) => {
    const other = is.lines[at]
    return other !== undefined && changedCells(line, other, both).length === 0
  })
}

const known = new WeakMap<Rows, Map<string, Row[]>>()

function keyed(rows: Rows): Map<string, Row[]> {
  const found = known.get(rows) ?? byKey(rows.rows)
  known.set(rows, found)
  return found
}
