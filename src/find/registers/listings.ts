// Who stands in a register, as the record has it: statements on a person or an organisation, each in the words of a
// row. Beside them what the snapshots say, so that a person sees what has changed and records it.
import { lineOfCells, startOfRow } from '../../intake/tables/table.ts'
import type { Reader } from '../../record/reader.ts'
import type { Standing } from '../../record/settle.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { LONGEST_QUOTE } from '../../record/check-statement.ts'
import type { Cite } from '../../record/statement.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Row, Rows } from '../../watch/registers/rows.ts'
import { spansOf } from '../../watch/registers/spans.ts'
import type { Snapshot, Span } from '../../watch/registers/spans.ts'
import { standingAbout } from '../about/standing.ts'
import { subjectsPointingAt } from '../pointing-at.ts'
import { clusterOf } from '../readings.ts'
import type { OpenedRegister } from './opened.ts'

export interface Linked {
  whom: SubjectId
  key: string | undefined // of the row; none where its snapshot cannot be read
  recorded: Standing[] // by the day since when
  spans: Span<SubjectId>[] // as the snapshots say it now
  isNew: boolean // they say something else than the record
}

export const LISTED = 'listed'

export function listLinked(file: VaultFile, reader: Reader, opened: OpenedRegister): Linked[] {
  const { members } = opened.register
  const pointing = members.flatMap((member) => subjectsPointingAt(file, member))
  const whom = new Set(
    pointing
      .filter((one) => kindOf(one) === 'organisation' || kindOf(one) === 'person')
      .map((one) => clusterOf(file, one, reader)),
  )
  return [...whom].flatMap((one) => linkedOf(one, listingsOf(file, reader, one, members), opened))
}

export function listingsOf(
  file: VaultFile,
  reader: Reader,
  whom: SubjectId,
  registers?: readonly SubjectId[],
): Standing[] {
  return standingAbout(file, reader, whom).filter(
    ({ statement: { property, value } }) =>
      property === LISTED &&
      value.kind === 'ref' &&
      (registers === undefined || registers.includes(value.subject)),
  )
}

// One may stand there in several rows.
function linkedOf(whom: SubjectId, listings: readonly Standing[], opened: OpenedRegister): Linked[] {
  const { snapshots } = opened
  const byKey = new Map<string | undefined, Standing[]>()
  for (const one of listings) {
    const key = keyCited(one.statement.cite, snapshots)
    byKey.set(key, [...(byKey.get(key) ?? []), one])
  }
  return [...byKey].map(([key, found]) => {
    const recorded = found.sort((a, b) => (sinceOf(a) < sinceOf(b) ? -1 : 1))
    const spans = key === undefined ? [] : spansOf(key, snapshots)
    return { whom, key, recorded, spans, isNew: spans.length > 0 && !isRecorded(spans, recorded, snapshots) }
  })
}

function sinceOf({ statement: { since } }: Standing): string {
  return since?.latest ?? ''
}

function keyCited(cite: Cite | undefined, snapshots: readonly Snapshot<SubjectId>[]): string | undefined {
  const rows = cite && snapshots.find(({ id }) => id === cite.source)?.rows
  if (!rows) return undefined
  const lies = (row: Row) => quoteOf(row) === cite.quote
  const own = rows.rows.filter(lies)
  return (own.find((row) => citeOf(cite.source, rows, row).start === cite.start) ?? own[0])?.key
}

/** The words of a row, in those of its snapshot. */
export function citeOf(source: SubjectId, { columns, rows }: Rows, row: Row): Cite {
  const start = startOfRow(
    columns,
    rows.map(({ cells }) => cells),
    row.number,
  )
  const quote = quoteOf(row)
  return { source, start, end: start + quote.length, quote }
}

function quoteOf({ cells }: Row): string {
  return lineOfCells(cells).slice(0, LONGEST_QUOTE)
}

function isRecorded(
  spans: readonly Span<SubjectId>[],
  recorded: readonly Standing[],
  snapshots: readonly Snapshot<SubjectId>[],
): boolean {
  const known = recorded.filter((one) => spans.some((span) => saysSpan(one, span, snapshots)))
  return known.length === spans.length && recorded.length === spans.length
}

export function saysSpan(
  { statement: { cite, since, until } }: Standing,
  span: Span<SubjectId>,
  snapshots: readonly Snapshot<SubjectId>[],
): boolean {
  const rows = snapshots.find(({ id }) => id === span.snapshot)?.rows
  if (!rows || cite?.source !== span.snapshot || cite.quote !== quoteOf(span.row)) return false
  return isSameTime(since, span.since) && isSameTime(until, span.until)
}

function isSameTime(a: Span['until'], b: Span['until']): boolean {
  return a?.earliest === b?.earliest && a?.latest === b?.latest
}
