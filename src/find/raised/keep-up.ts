// Keeping what is raised: after each change only what lies around it is looked at anew. The first pass, over a
// record that was never looked at, goes from subject to subject. Done in slices, so that nobody waits.
import type { Change } from '../../record/change.ts'
import { isKnown } from '../../record/entry.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { touchedBy } from '../../vault/entries/touched.ts'
import {
  dropAllRaised,
  dropRaised,
  findChecked,
  keepDue,
  keepRaised,
  lastChange,
  setChecked,
} from '../../vault/raised.ts'
import type { Checked, DueRow, RaisedRow } from '../../vault/raised.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { checkSubject } from '../../watch/check-subject.ts'
import type { Deadline } from '../../watch/due/deadline.ts'
import { dueOn } from '../../watch/due/due-on.ts'
import { groundOf } from '../../watch/finding.ts'
import { clusterOf } from '../readings.ts'
import { around } from './around.ts'
import { RecordScene, TEAM } from './scene.ts'
import { settlementsIn } from './settlements.ts'

/** Of the checks themselves: one more, and everything is looked at anew. */
const VERSION = 1
const SUBJECTS = 40 // in a slice of the first pass
const CHANGES = 100 // in a slice after it

/** One slice. True when all is looked at, or another program is at it just now. */
export function keepUp(file: VaultFile): boolean {
  const last = lastChange(file)
  const known = findChecked(file)
  const checked = known?.version === VERSION ? known : undefined
  if (checked && checked.after === undefined && checked.change === last) return true
  if (!checked || checked.after !== undefined)
    return firstPass(file, known, checked ?? { version: VERSION, change: last, after: '' })
  return afterChanges(file, checked, last)
}

/** Slice after slice until all is looked at, or there has been enough of it. */
export function keepUpUntil(file: VaultFile, isEnough: () => boolean = () => false): boolean {
  for (;;) {
    if (keepUp(file)) return true
    if (isEnough()) return false
  }
}

function firstPass(file: VaultFile, known: Checked | undefined, { change, after = '' }: Checked): boolean {
  const rows = file.all<{ subject: SubjectId }>(
    "select subject from reading where audience = 'team' and subject > ? order by subject limit ?",
    [after, SUBJECTS],
  )
  const subjects = rows.map(({ subject }) => subject)
  const next = { version: VERSION, change, after: subjects.at(-1) }
  return keep(file, known, next, subjects)
}

function afterChanges(file: VaultFile, checked: Checked, last: number): boolean {
  const change = Math.min(last, checked.change + CHANGES)
  const rows = file.all<{ body: string }>('select body from content where id > ? and id <= ?', [
    checked.change,
    change,
  ])
  const touched = rows.flatMap(({ body }) => {
    const one = JSON.parse(body) as Change
    return isKnown(one) ? touchedBy(file, one) : []
  })
  const scene = new RecordScene(file)
  return keep(file, checked, { ...checked, change }, [...around(file, scene, touched)], scene)
}

// What was found is written only if nobody else got there first.
function keep(
  file: VaultFile,
  before: Checked | undefined,
  next: Checked,
  subjects: readonly SubjectId[],
  scene = new RecordScene(file),
): boolean {
  const clusters = new Set(subjects.map((one) => clusterOf(file, one, TEAM)))
  const found = [...clusters].map((subject) => ({ subject, ...look(scene, subject) }))
  return file.write(() => {
    if (JSON.stringify(findChecked(file)) !== JSON.stringify(before)) return false
    if (next.after !== undefined && before?.after === undefined) dropAllRaised(file)
    for (const subject of subjects) if (!clusters.has(subject)) dropAll(file, subject)
    for (const { subject, raised, due } of found) {
      keepRaised(file, subject, raised)
      keepDue(file, subject, due)
    }
    setChecked(file, next)
    return next.after === undefined && next.change === lastChange(file)
  })
}

function dropAll(file: VaultFile, subject: SubjectId): void {
  dropRaised(file, subject)
  keepDue(file, subject, [])
}

interface Looked {
  raised: Omit<RaisedRow, 'subject'>[]
  due: DueRow[]
}

function look(scene: RecordScene, subject: SubjectId): Looked {
  const reading = scene.find(subject)
  if (!reading) return { raised: [], due: [] }
  return { raised: raisedOn(reading, scene), due: dueOn(reading, scene).map(dueRow) }
}

function raisedOn(reading: Reading, scene: RecordScene): Looked['raised'] {
  const settled = settlementsIn(reading)
  return checkSubject(reading, scene).map((finding) => {
    const ground = groundOf(finding)
    return {
      code: finding.code,
      ground,
      settled: settled.some((one) => one.code === finding.code && one.ground === ground),
      day: finding.from,
      body: JSON.stringify(finding),
      at: finding.also,
    }
  })
}

function dueRow(deadline: Deadline): DueRow {
  const { code, on } = deadline
  return { code, earliest: on.earliest, latest: on.latest, body: JSON.stringify(deadline) }
}
