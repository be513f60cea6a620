// Erasing for ever: what was said of somebody, or what rests on a source, with everything beside the record that
// repeats it. The salted hash of each content stays, so the chains still verify.
import type { SubjectId } from '../record/subject.ts'
import { isSubjectId } from '../record/subject.ts'
import type { ChangeId } from '../record/statement.ts'
import { Refusal } from '../refusal.ts'
import { capturesNamed } from '../vault/captures-named.ts'
import { append } from '../vault/entries/append.ts'
import { aimsOf } from '../vault/entries/change-index.ts'
import { changesOf, ID, PLACED } from '../vault/entries/change-place.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import type { Vault } from '../vault/vault.ts'

export interface Erasing {
  of: readonly string[] // subjects (all that is said of them, and all that points to them), or single statements
  reason?: string | undefined
  captures: boolean // also the captured files that nothing names afterwards
}

export interface Erased {
  changes: number
  reports: number // of the inbox
  captures: number
  settled: boolean // false: somebody else holds the log, and older pages stay in it until they are done
}

export function erase(vault: Vault, { of, reason, captures }: Erasing): Erased {
  const { file, pen } = vault
  const named = capturesNamed(file)
  const { changes, reports } = file.write(() => {
    const subjects = of.filter(isSubjectId)
    const targets = targetsOf(file, of)
    if (targets.length > 0) append(file, pen, [{ kind: 'erase', targets, ...(reason ? { reason } : {}) }])
    const items = subjects.flatMap((subject) => dropReports(file, subject))
    for (const subject of subjects) dropBeside(file, subject)
    dropDecisions(file, targets)
    if (targets.length + items.length === 0) throw nothing(of.join(', '))
    return { changes: targets.length, reports: items.length }
  })
  const left = capturesNamed(file)
  const gone = captures ? [...named].filter((sha256) => !left.has(sha256)) : []
  for (const sha256 of gone) vault.captures.dropCapture(sha256)
  return { changes, reports, captures: gone.length, settled: file.checkpoint() }
}

function nothing(ids: string): Refusal {
  return new Refusal(
    'not-found',
    'The record holds nothing under {ids}. An id is the last part of a page’s address, such as person-…',
    { ids },
  )
}

// With what only speaks of them: the reason of a withdrawal may repeat the words.
function targetsOf(file: VaultFile, of: readonly string[]): ChangeId[] {
  const found = new Set<ChangeId>()
  for (const one of of) {
    if (isSubjectId(one)) for (const id of changesAround(file, one)) found.add(id)
    else if (changesOf(file, one as ChangeId).length > 0) found.add(one as ChangeId)
  }
  const whole = new Set<string>([...found, ...of])
  for (const target of whole)
    for (const id of aimedAt(file, target)) {
      const changes = changesOf(file, id)
      if (changes.every(({ change }) => aimsOf(change).every((aim) => whole.has(aim)))) {
        found.add(id)
        whole.add(id) // which is looked at in turn
      }
    }
  return [...found].sort()
}

function changesAround(file: VaultFile, subject: SubjectId): ChangeId[] {
  return ['about', 'pointer'].flatMap((table) =>
    file
      .all<{ id: ChangeId }>(`select distinct ${ID} as id from ${table} i ${PLACED} where i.subject = ?`, [
        subject,
      ])
      .map(({ id }) => id),
  )
}

function aimedAt(file: VaultFile, target: string): ChangeId[] {
  const rows = file.all<{ id: ChangeId }>(
    `select distinct ${ID} as id from aim i ${PLACED} where i.target = ? and i.kind <> 'erase'`,
    [target],
  )
  return rows.map(({ id }) => id)
}

// A report with its text, its cards and what was decided of them.
function dropReports(file: VaultFile, source: SubjectId): string[] {
  const items = file.all<{ id: string; number: number }>('select id, number from inbox where source = ?', [
    source,
  ])
  for (const { id, number } of items) {
    for (const table of ['proposal', 'decision', 'link'])
      file.run(`delete from ${table} where item = ?`, [id])
    file.run('delete from reported where rowid = ?', [number])
    file.run('delete from inbox where id = ?', [id])
  }
  if (items.length > 0) file.run(`insert into reported (reported) values ('optimize')`)
  return items.map(({ id }) => id)
}

// What is kept of a subject outside the record.
function dropBeside(file: VaultFile, subject: SubjectId): void {
  file.run('delete from comment where about = ?', [subject])
  file.run('delete from assignment where about = ?', [subject])
  file.run('delete from manuscript where id = ?', [subject])
  file.run('delete from raised where subject = ?', [subject])
  file.run('delete from raised_at where subject = ? or whom = ?', [subject, subject])
  file.run('delete from due where subject = ?', [subject])
}

// The card that led to a statement holds its words, and so does what was decided of it.
function dropDecisions(file: VaultFile, targets: readonly ChangeId[]): void {
  const rows = file.all<{ proposal: string }>(
    `select distinct proposal from decision, json_each(decision.changes) one
     where one.value in (select value from json_each(?))`,
    [JSON.stringify(targets)],
  )
  for (const { proposal } of rows) {
    file.run('delete from link where proposal = ?', [proposal])
    file.run('delete from decision where proposal = ?', [proposal])
    file.run('delete from proposal where id = ?', [proposal])
  }
}
