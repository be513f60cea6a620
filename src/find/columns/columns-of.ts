// The columns of a reader, filled once and then kept up with what is written, by us or by another program.
import type { Change } from '../../record/change.ts'
import type { Reader } from '../../record/reader.ts'
import type { SubjectId } from '../../record/subject.ts'
import { lastChange } from '../../vault/entries/entries.ts'
import { touchedBy } from '../../vault/entries/touched.ts'
import { LINE_COLUMNS } from '../../vault/readings/line.ts'
import type { LineRow } from '../../vault/readings/line.ts'
import { REBUILT } from '../../vault/readings/rebuild.ts'
import { audienceOf, readAnew } from '../../vault/readings/refresh.ts'
import type { Audience } from '../../vault/readings/refresh.ts'
import { findSetting } from '../../vault/setting.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { emptyColumns } from './columns.ts'
import type { Columns } from './columns.ts'
import { empty, fill } from './fill.ts'
import { putBack, putInOrder } from './order.ts'

interface Kept {
  generation: number | undefined
  rebuilt: string | undefined
  last: number // the last change that is in them
  columns: Columns
}

const kept = new WeakMap<VaultFile, Partial<Record<Audience, Kept>>>()

export function columnsOf(file: VaultFile, reader: Reader): Columns {
  const audience = audienceOf(reader)
  const generation = file.generation()
  // what is read within a write may never come to stand
  if (generation === undefined) return filled(file, audience)
  const known = kept.get(file) ?? {}
  kept.set(file, known)
  const own = known[audience]
  if (own && own.generation === generation) return own.columns
  const columns = (own && followed(file, own)) ?? filled(file, audience)
  known[audience] = { generation, rebuilt: findSetting(file, REBUILT), last: lastChange(file), columns }
  return columns
}

function filled(file: VaultFile, audience: Audience): Columns {
  const rows = file.all<LineRow>(`select ${LINE_COLUMNS} from line where audience = ? order by id`, [
    audience,
  ])
  const columns = emptyColumns(audience, Math.ceil(rows.length * 1.25) + 1024)
  const isOpen = opened(file, audience)
  for (const { member, subject } of file.all<{ member: SubjectId; subject: SubjectId }>(
    'select member, subject from cluster where audience = ?',
    [audience],
  ))
    join(columns, columns.subjects.of(member), columns.subjects.of(subject))
  for (const row of rows) fill(columns, row, isOpen(row.subject))
  putInOrder(columns)
  return columns
}

// Of a team's reading: can the public read anything of any of its members?
function opened(file: VaultFile, audience: Audience): (subject: SubjectId) => boolean {
  if (audience === 'public') return () => true
  const shown = new Set(
    file
      .all<{ subject: SubjectId }>("select subject from line where audience = 'public'")
      .map(({ subject }) => subject),
  )
  const clusters = new Map<SubjectId, SubjectId[]>()
  for (const { member, subject } of file.all<{ member: SubjectId; subject: SubjectId }>(
    "select member, subject from cluster where audience = 'team'",
  ))
    clusters.set(subject, [...(clusters.get(subject) ?? []), member])
  return (subject) => [subject, ...(clusters.get(subject) ?? [])].some((one) => shown.has(one))
}

const MOST_FOLLOWED = 20_000 // changes; beyond them it is quicker to begin anew

// Undefined where that cannot be told from what was written since.
function followed(file: VaultFile, { columns, last, rebuilt }: Kept): Columns | undefined {
  if (findSetting(file, REBUILT) !== rebuilt || lastChange(file) - last > MOST_FOLLOWED) return undefined
  const bodies = file.all<{ body: string }>('select body from content where id > ?', [last])
  const changes = bodies.map(({ body }) => JSON.parse(body) as Change)
  const isWide = ({ kind, ...change }: Change) =>
    kind === 'erase' ||
    (kind === 'grade' && 'targets' in change && change.targets.some((one) => !one.includes(':')))
  if (changes.some(isWide)) return undefined
  const subjects = readAnew(file, new Set(changes.flatMap((change) => touchedBy(file, change))))
  return refill(file, columns, subjects) ? columns : undefined
}

function refill(file: VaultFile, columns: Columns, subjects: Iterable<SubjectId>): boolean {
  const changed = new Set<number>()
  for (const subject of subjects) {
    const slot = columns.slotOfSubject.get(subject)
    const row = file.get<LineRow>(
      `select ${LINE_COLUMNS} from line where id = (select id from reading where audience = ? and subject = ?)`,
      [columns.audience, subject],
    )
    reCluster(file, columns, subject)
    columns.followed.push(columns.subjects.of(subject))
    if (!row) {
      if (slot === undefined) continue
      empty(columns, slot)
      changed.add(slot)
    } else if (slot === undefined && columns.size >= columns.kind.length) return false
    else changed.add(fill(columns, row, isOpenNow(file, columns.audience, subject)))
  }
  putBack(columns, changed)
  return true
}

function reCluster(file: VaultFile, columns: Columns, member: SubjectId): void {
  const row = file.get<{ subject: SubjectId }>(
    'select subject from cluster where audience = ? and member = ?',
    [columns.audience, member],
  )
  const number = columns.subjects.of(member)
  const before = columns.cluster.get(number)
  if (before !== undefined) {
    columns.cluster.delete(number)
    const left = (columns.members.get(before) ?? []).filter((one) => one !== number)
    if (left.length > 0) columns.members.set(before, left)
    else columns.members.delete(before)
  }
  if (row) join(columns, number, columns.subjects.of(row.subject))
}

function join({ cluster, members }: Columns, member: number, subject: number): void {
  cluster.set(member, subject)
  const own = members.get(subject)
  if (own) own.push(member)
  else members.set(subject, [member])
}

function isOpenNow(file: VaultFile, audience: Audience, subject: SubjectId): boolean {
  if (audience === 'public') return true
  const row = file.get(
    `select 1 from reading where audience = 'public' and (subject = :subject or subject in (
       select member from cluster where audience = 'team' and subject = :subject))`,
    { subject },
  )
  return row !== undefined
}
