// Who a row of a register is: a person decides, and can take it back. What is recorded are the words of the row in
// each snapshot in which they were new, with days as imprecise as two snapshots are.
import { getReading } from '../../find/readings.ts'
import { citeOf, LISTED, listLinked, saysSpan } from '../../find/registers/listings.ts'
import type { Linked } from '../../find/registers/listings.ts'
import { getRow, getSnapshot } from '../../find/registers/opened.ts'
import type { OpenedRegister } from '../../find/registers/opened.ts'
import type { Bounds } from '../../course/bounds.ts'
import type { Change, State } from '../../record/change.ts'
import type { ChangeId } from '../../record/statement.ts'
import { newSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { printBounds } from '../../record/values/print.ts'
import type { When } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Row } from '../../watch/registers/rows.ts'
import { spansOf } from '../../watch/registers/spans.ts'
import type { Span } from '../../watch/registers/spans.ts'
import { plain, stated } from './stating.ts'

export interface RowAsked {
  snapshot: string
  number: number
}

/** `whom`: somebody of the record, or which kind of subject comes to be with this row. */
export function linkRow(
  vault: Vault,
  opened: OpenedRegister,
  asked: RowAsked,
  whom: SubjectId | 'new-organisation' | 'new-person',
): SubjectId {
  const { file, pen } = vault
  const row = getRow(getSnapshot(opened, asked.snapshot), asked.number)
  const { subject, changes } = subjectOf(vault, opened, asked, row, whom)
  const known = listLinked(file, { member: pen.author }, opened)
  if (known.some(({ key }) => key === row.key))
    throw new Refusal(
      'conflict',
      'This row is linked already. Take that back first, if it is somebody else.',
      'whom',
    )
  const spans = spansOf(row.key, opened.snapshots).map((span) => listed(opened, subject, span))
  file.write(() => append(file, pen, [...changes, ...spans]))
  return subject
}

function subjectOf(
  { file, pen }: Vault,
  opened: OpenedRegister,
  { snapshot }: RowAsked,
  row: Row,
  whom: SubjectId | 'new-organisation' | 'new-person',
): { subject: SubjectId; changes: State[] } {
  if (whom !== 'new-organisation' && whom !== 'new-person') {
    const { subject, kind } = getReading(file, whom, { member: pen.author })
    if (kind !== 'organisation' && kind !== 'person')
      throw new Refusal('invalid', 'Choose an organisation or a person.', 'whom')
    return { subject, changes: [] }
  }
  if (row.name === '') throw new Refusal('invalid', 'This row has no name to make somebody of.', 'whom')
  const subject = newSubjectId(whom === 'new-person' ? 'person' : 'organisation', pen.random)
  return {
    subject,
    changes: [stated(subject, 'name', plain(row.name), { cite: nameIn(opened, snapshot, row) })],
  }
}

function nameIn(opened: OpenedRegister, snapshot: string, row: Row) {
  const { id, rows } = getSnapshot(opened, snapshot)
  const line = citeOf(id, rows, row)
  const before = row.cells.slice(0, rows.nameAt).reduce((at, cell) => at + cell.length + 1, 0)
  const start = line.start + before
  return { source: id, start, end: start + row.name.length, quote: row.name }
}

/** `shown`: the statements that the form showed; where others stand by now, nothing is done. */
export function recordChanges(
  vault: Vault,
  opened: OpenedRegister,
  { whom, key, shown }: { whom: string; key: string; shown: readonly ChangeId[] },
): void {
  const { file, pen } = vault
  const linked = linkedAs(vault, opened, whom, key, shown)
  const { snapshots } = opened
  const isKept = (one: Linked['recorded'][number]) =>
    linked.spans.some((span) => saysSpan(one, span, snapshots))
  const targets = linked.recorded.filter((one) => !isKept(one)).map(({ id }) => id)
  const missing = linked.spans.filter(
    (span) => !linked.recorded.some((one) => saysSpan(one, span, snapshots)),
  )
  const changes: Change[] = missing.map((span) => listed(opened, linked.whom, span))
  if (targets.length > 0)
    changes.push({ kind: 'withdraw', targets, reason: 'as the snapshots say it now', access: 'team' })
  if (changes.length === 0)
    throw new Refusal('conflict', 'The record says what the snapshots say; there is nothing to add.')
  file.write(() => append(file, pen, changes))
}

export function unlinkRow(
  vault: Vault,
  opened: OpenedRegister,
  { whom, key, shown }: { whom: string; key: string; shown: readonly ChangeId[] },
): void {
  const { file, pen } = vault
  const { recorded } = linkedAs(vault, opened, whom, key, shown)
  const targets = recorded.map(({ id }) => id)
  file.write(() =>
    append(file, pen, [
      { kind: 'withdraw', targets, reason: 'not this row of the register', access: 'team' },
    ]),
  )
}

function linkedAs(
  { file, pen }: Vault,
  opened: OpenedRegister,
  whom: string,
  key: string,
  shown: readonly ChangeId[],
): Linked {
  const found = listLinked(file, { member: pen.author }, opened).find(
    (one) => one.whom === whom && (one.key ?? '') === key,
  )
  const ids = found?.recorded.map(({ id }) => id) ?? []
  if (found && ids.length === shown.length && ids.every((id) => shown.includes(id))) return found
  throw new Refusal('conflict', 'Somebody has changed this meanwhile. Look at it again.')
}

function listed({ register, snapshots }: OpenedRegister, whom: SubjectId, span: Span<SubjectId>): State {
  const rows = snapshots.find(({ id }) => id === span.snapshot)?.rows
  if (!rows) throw new Error('a span of a snapshot that is not there')
  return stated(
    whom,
    LISTED,
    { kind: 'ref', subject: register.subject },
    {
      cite: citeOf(span.snapshot, rows, span.row),
      since: between(span.since),
      until: span.until && between(span.until),
    },
  )
}

function between({ earliest, latest }: Bounds): When {
  return { kind: 'when', said: printBounds({ earliest, latest }), earliest, latest, basis: 'inferred' }
}
