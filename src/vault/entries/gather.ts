// The changes that decide how some subjects read, and no others: what is said about them, what is
// aimed at that, and what the record as a whole keeps sealed.
import type { Change, Filed, Judge } from '../../record/change.ts'
import { isKnown } from '../../record/entry.ts'
import type { ChangeId } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../vault-file.ts'
import { ID, PLACED } from './change-place.ts'

interface ChangeRow {
  id: ChangeId
  entry: string
  lamport: number
  author: string
  instant: string
  body: string
}

const columns = `${ID} as id, e.hash as entry, e.lamport, e.author, e.instant, t.body`

export function changesAbout(file: VaultFile, subjects: Iterable<SubjectId>): Filed[] {
  const found = new Map<string, Filed>()
  for (const subject of subjects) {
    for (const row of saidAbout(file, subject)) found.set(`${row.entry} ${row.id}`, filedOf(row))
    collect(file, found, aimedAtWhatIsSaid(file, subject))
    collect(file, found, aimedAt(file, subject))
  }
  for (const one of sealing(file)) found.set(`${one.entry} ${one.id}`, one)
  return [...found.values()]
}

function saidAbout(file: VaultFile, subject: SubjectId): ChangeRow[] {
  return file.all<ChangeRow>(`select ${columns} from about i ${PLACED} where i.subject = ?`, [subject])
}

// In one question: most statements have nothing aimed at them, and asking of each took longer.
function aimedAtWhatIsSaid(file: VaultFile, subject: SubjectId): ChangeRow[] {
  return file.all<ChangeRow>(
    `select ${columns} from (select ${ID} as id from about i ${PLACED} where i.subject = ?) said
     join aim i on i.target = said.id ${PLACED}`,
    [subject],
  )
}

// Each row, and whatever is aimed at it, and at that.
function collect(file: VaultFile, found: Map<string, Filed>, rows: readonly ChangeRow[]): void {
  for (const row of rows) {
    const key = `${row.entry} ${row.id}`
    if (found.has(key)) continue
    found.set(key, filedOf(row))
    collect(file, found, aimedAt(file, row.id))
  }
}

function aimedAt(file: VaultFile, target: string): ChangeRow[] {
  return file.all<ChangeRow>(`select ${columns} from aim i ${PLACED} where i.target = ?`, [target])
}

function filedOf({ body, ...place }: ChangeRow): Filed {
  const change = JSON.parse(body) as Change
  if (!isKnown(change)) throw new Error('a change of an unknown kind was indexed')
  return { ...place, change }
}

// Subjects sealed as a whole, with the words of every source that name them: usually none.
function sealing(file: VaultFile): Filed[] {
  const found = new Map<string, Filed>()
  collect(
    file,
    found,
    file.all(
      `select ${columns} from aim i ${PLACED} where i.kind = 'grade' and instr(i.target, ':') = 0`,
      [],
    ),
  )
  const subjects = new Set(
    [...found.values()].flatMap(({ change }) =>
      change.kind === 'grade' ? change.targets.filter((target) => !target.includes(':')) : [],
    ),
  )
  for (const subject of subjects) collect(file, found, wordsThatName(file, subject as SubjectId))
  return [...found.values()]
}

function wordsThatName(file: VaultFile, subject: SubjectId): ChangeRow[] {
  return file.all<ChangeRow>(
    `select ${columns} from pointer i ${PLACED} where i.subject = ? and i.way = 'mention'`,
    [subject],
  )
}

// All subjects that any judgement, standing or not, ties to these.
export function tiedTo(file: VaultFile, subjects: Iterable<SubjectId>): Set<SubjectId> {
  const found = new Set<SubjectId>()
  const waiting = [...subjects]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...judgementsOf(file, next).flatMap((judge) => judge.subjects))
  }
  return found
}

function judgementsOf(file: VaultFile, subject: SubjectId): Judge[] {
  const rows = file.all<{ body: string }>(
    "select t.body from aim i join content t on t.id = i.change where i.target = ? and i.kind = 'judge'",
    [subject],
  )
  return rows.map(({ body }) => JSON.parse(body) as Judge)
}
