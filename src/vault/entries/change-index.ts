// Where the changes of the record are found again: by the subject they speak about, by what they are
// aimed at, by whom they point to. Each function that indexes tells which subjects must be read anew.
import type { Change, Filed } from '../../record/change.ts'
import { changeId, fileChanges } from '../../record/entry.ts'
import type { Entry } from '../../record/entry.ts'
import type { ChangeId, Statement } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import { subjectsIn } from '../../record/view.ts'
import type { VaultFile } from '../vault-file.ts'

// 'all' where a subject was sealed or opened as a whole: any quote anywhere may have to go or come.
export type Touched = Set<SubjectId> | 'all'

export function indexEntry(file: VaultFile, entry: Entry): Touched {
  const arrived = fileChanges(withoutErased(file, entry))
  for (const one of arrived) indexChange(file, one)
  const erased = arrived.flatMap(({ change }) => (change.kind === 'erase' ? change.targets : []))
  const gone = erased.flatMap((id) => eraseContent(file, id))
  if (
    arrived.some(
      ({ change }) => change.kind === 'grade' && change.targets.some((target) => !target.includes(':')),
    )
  )
    return 'all'
  return new Set([...gone, ...arrived.flatMap(({ change }) => touchedBy(file, change))])
}

// A copy of an erased content that arrives late is dropped before it is indexed.
function withoutErased(file: VaultFile, entry: Entry): Entry {
  const { device, number } = entry.header
  const erased = erasedOf(file, device, number)
  if (erased.size === 0) return entry
  const contents = entry.contents.map((content, position) => {
    const gone = content && erased.has(changeId(device, number, position))
    if (gone) file.run('delete from content where entry = ? and position = ?', [entry.hash, position])
    return gone ? null : content
  })
  return { ...entry, contents }
}

// Of one entry: their ids lie between 'device:number:' and 'device:number;'.
function erasedOf(file: VaultFile, device: string, number: number): Set<string> {
  const rows = file.all<{ id: string }>('select id from erased where id > ? and id < ?', [
    `${device}:${number}:`,
    `${device}:${number};`,
  ])
  return new Set(rows.map(({ id }) => id))
}

function indexChange(file: VaultFile, { id, entry, lamport, author, instant, change }: Filed): void {
  const position = Number(id.slice(id.lastIndexOf(':') + 1))
  file.run(
    'insert or ignore into change (id, entry, position, kind, lamport, author, instant) values (?, ?, ?, ?, ?, ?, ?)',
    [id, entry, position, change.kind, lamport, author, instant],
  )
  if (change.kind === 'state') indexStatement(file, id, entry, change.statement)
  for (const target of aimsOf(change))
    file.run('insert or ignore into aim (target, id, entry) values (?, ?, ?)', [target, id, entry])
}

function indexStatement(file: VaultFile, id: ChangeId, entry: string, statement: Statement): void {
  file.run('insert or ignore into about (subject, id, entry) values (?, ?, ?)', [
    statement.subject,
    id,
    entry,
  ])
  for (const subject of pointsAt(statement))
    file.run('insert or ignore into pointer (subject, id, entry) values (?, ?, ?)', [subject, id, entry])
  const { cite } = statement
  if (cite)
    file.run('insert or ignore into cited (source, first, last, id, subject) values (?, ?, ?, ?, ?)', [
      cite.source,
      cite.start,
      cite.end,
      id,
      statement.subject,
    ])
}

export function pointsAt({ value, speaker, cite }: Statement): SubjectId[] {
  return [...new Set([...subjectsIn(value), speaker, cite?.source].filter((one) => one !== undefined))]
}

export function aimsOf(change: Change): string[] {
  if (change.kind === 'withdraw' || change.kind === 'erase') return change.targets
  if (change.kind === 'rank') return [change.target, ...change.replaces]
  if (change.kind === 'grade') return [...change.targets, ...change.replaces]
  return change.kind === 'judge' ? [...change.subjects, ...change.replaces] : []
}

function eraseContent(file: VaultFile, id: ChangeId): SubjectId[] {
  file.run('insert or ignore into erased (id) values (?)', [id])
  const kept = file.all<{ entry: string; position: number; kind: string }>(
    'select entry, position, kind from change where id = ?',
    [id],
  )
  const touched = subjectsTouched(file, id)
  for (const { entry, position } of kept.filter(({ kind }) => kind !== 'erase')) {
    dropPointers(file, id, entry, position)
    file.run('delete from content where entry = ? and position = ?', [entry, position])
    for (const table of ['change', 'about', 'aim']) file.run(`delete from ${table} where id = ?`, [id])
  }
  return touched
}

// Found by what the content says, while it is there.
function dropPointers(file: VaultFile, id: ChangeId, entry: string, position: number): void {
  const row = file.get<{ body: string }>('select body from content where entry = ? and position = ?', [
    entry,
    position,
  ])
  const change = row && (JSON.parse(row.body) as Change)
  if (change?.kind !== 'state') return
  for (const subject of pointsAt(change.statement)) {
    file.run('delete from pointer where subject = ? and id = ?', [subject, id])
    file.run('delete from cited where source = ? and id = ?', [subject, id])
  }
}

function touchedBy(file: VaultFile, change: Change): SubjectId[] {
  if (change.kind === 'state') return [change.statement.subject]
  if (change.kind === 'judge') return [...change.subjects]
  return aimsOf(change).flatMap((target) =>
    target.includes(':') ? subjectsTouched(file, target as ChangeId) : [target as SubjectId],
  )
}

// The subjects whose readings a change bears on, through withdrawals of withdrawals.
function subjectsTouched(file: VaultFile, id: ChangeId, seen = new Set<string>()): SubjectId[] {
  if (seen.has(id)) return []
  seen.add(id)
  const own = file
    .all<{ subject: SubjectId }>('select subject from about where id = ?', [id])
    .map(({ subject }) => subject)
  const aims = file
    .all<{ target: string }>('select target from aim where id = ?', [id])
    .map(({ target }) => target)
  return [
    ...own,
    ...aims.flatMap((target) =>
      target.includes(':') ? subjectsTouched(file, target as ChangeId, seen) : [target as SubjectId],
    ),
  ]
}
