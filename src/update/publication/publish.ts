// Publishing is an act: entries of one transaction that say what the update is and open what it rests on.
// The first version says it all; a later one takes back what is gone and says what changed.
import { gradesBeside } from '../../vault/entries/openings.ts'
import type { Change } from '../../record/change.ts'
import { MOST_CHANGES } from '../../record/entry.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day } from '../../record/values/value.ts'
import { append } from '../../vault/entries/append.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { dropManuscript, getManuscript, refuseOlder } from '../manuscript/manuscripts.ts'
import { openingOf } from './opens.ts'
import { refuseUnready } from './readiness.ts'
import { firstStatements, nextStatements, publishedAs } from './statements.ts'
import { opening, withdrawing } from './withdrawing.ts'

export interface Publication {
  day: Day // of publication, or of the correction
  seen?: readonly string[] | undefined // keys of what was asked and ticked
  shown?: number | undefined // the version of the manuscript that was looked at
}

export function publishManuscript(vault: Vault, id: string, { day, seen, shown }: Publication): SubjectId {
  const { file } = vault
  return file.write(() => {
    const manuscript = getManuscript(file, id)
    if (shown !== undefined) refuseOlder(file, manuscript, shown)
    refuseUnready(vault, manuscript, seen ?? [])
    writePublication(vault, manuscript, day)
    dropManuscript(file, id)
    return manuscript.id
  })
}

/** Within a write that is open, without asking whether it may be. */
export function writePublication(vault: Vault, manuscript: Manuscript, day: Day): void {
  const { file, pen } = vault
  const before = publishedAs(file, manuscript.id)
  const said = before ? nextStatements(manuscript, day, before) : firstStatements(manuscript, day)
  const grades = gradesFor(file, manuscript)
  for (const entry of entriesOf(said, grades)) append(file, pen, entry)
}

// Exactly what it rests on is open: what an earlier version opened and this one does not need is closed.
function gradesFor(file: VaultFile, manuscript: Manuscript): Change[] {
  const { statements } = openingOf(file, manuscript.passages)
  const wanted = new Set<string>(statements)
  const own = gradesBeside(file, manuscript.id)
  const kept = own.filter(({ targets }) => targets.every((target) => wanted.has(target)))
  const open = new Set(kept.flatMap(({ targets }) => targets))
  const gone = own.filter((grade) => !kept.includes(grade))
  const closed = withdrawing(
    gone.map(({ id }) => id),
    'a new version',
  )
  return [...closed, ...opening(statements.filter((id) => !open.has(id)))]
}

// What is opened stands in the last entry, beside something said of the update: so it is found again.
function entriesOf(said: readonly Change[], grades: readonly Change[]): Change[][] {
  const room = MOST_CHANGES - grades.length
  const entries: Change[][] = []
  for (let from = 0; from < said.length; from += room) entries.push(said.slice(from, from + room))
  entries.at(-1)?.push(...grades)
  return entries
}
