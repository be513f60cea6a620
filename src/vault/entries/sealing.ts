// What the record keeps sealed as a whole, and all that tells of it: usually nothing. Every view needs it,
// for the names of somebody sealed stand in texts about others.
import type { Filed } from '../../record/change.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../vault-file.ts'
import { PLACED } from './change-place.ts'
import { collect, columns, saidAbout } from './change-rows.ts'
import type { ChangeRow } from './change-rows.ts'
import { tiedTo } from './tied.ts'

interface Known {
  after: string // hash of the last entry: two that were written in one place differ
  filed: readonly Filed[]
}

const known = new WeakMap<VaultFile, Known>()

export function sealing(file: VaultFile): readonly Filed[] {
  const grades = gradesOfSubjects(file)
  if (grades.length === 0) return []
  const after = file.get<{ hash: string }>('select hash from entry order by id desc limit 1', [])?.hash ?? ''
  const before = known.get(file)
  if (before?.after === after) return before.filed
  const filed = whatTells(file, grades)
  known.set(file, { after, filed })
  return filed
}

function gradesOfSubjects(file: VaultFile): ChangeRow[] {
  return file.all<ChangeRow>(
    `select ${columns} from aim i ${PLACED} where i.kind = 'grade' and instr(i.target, ':') = 0`,
    [],
  )
}

// The gradings, who is judged the same as somebody graded, what they are called, who points at them and in
// which words, and everything said of the events they took part in.
function whatTells(file: VaultFile, grades: readonly ChangeRow[]): Filed[] {
  const found = new Map<string, Filed>()
  collect(file, found, grades)
  const sealed = [...found.values()].flatMap(({ change }) =>
    change.kind === 'grade' ? change.targets.filter((target) => !target.includes(':')) : [],
  )
  const events = new Set<SubjectId>()
  for (const subject of tiedTo(file, sealed as SubjectId[])) {
    collect(file, found, saidAbout(file, subject))
    collect(file, found, judgementsOn(file, subject))
    for (const row of pointingTo(file, subject)) {
      collect(file, found, [row])
      if (kindOf(row.about) === 'event') events.add(row.about)
    }
  }
  for (const event of events) collect(file, found, saidAbout(file, event))
  return [...found.values()]
}

function judgementsOn(file: VaultFile, subject: SubjectId): ChangeRow[] {
  return file.all<ChangeRow>(
    `select ${columns} from aim i ${PLACED} where i.target = ? and i.kind = 'judge'`,
    [subject],
  )
}

function pointingTo(file: VaultFile, subject: SubjectId): (ChangeRow & { about: SubjectId })[] {
  return file.all<ChangeRow & { about: SubjectId }>(
    `select ${columns}, i.about from pointer i ${PLACED} where i.subject = ?`,
    [subject],
  )
}
