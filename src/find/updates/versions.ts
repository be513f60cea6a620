// The versions of a published update. Each after the first began with a correction: a public note that
// says what changed. A note that was taken back with the update still counts as a version, so that
// a number once cited never means another text.
import type { Filed, State } from '../../record/change.ts'
import { inOrder } from '../../record/entry.ts'
import type { Reader } from '../../record/reader.ts'
import { readSubject, valueOf, valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import { settle } from '../../record/settle.ts'
import type { Settled } from '../../record/settle.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day, Passage } from '../../record/values/value.ts'
import { viewFor } from '../../record/view.ts'
import { aimsOf } from '../../vault/entries/change-index.ts'
import { changesAbout } from '../../vault/entries/gather.ts'
import type { VaultFile } from '../../vault/vault-file.ts'

export interface UpdateVersion {
  number: number // 1, 2, …
  day: Day | undefined
  note: string | undefined // what changed; the first has none, and one that was taken back shows none
}

/** The first version first. Empty where this reader may read no such update. */
export function listVersions(file: VaultFile, reader: Reader, update: SubjectId): UpdateVersion[] {
  const changes = changesAbout(file, [update])
  const view = viewFor(settle(changes), reader)
  const first = published(view, update)
  if (!first) return []
  const standing = new Map(view.statements.map(({ id, statement }) => [id, statement]))
  const later = corrections(changes, update).map(({ id }, place) => {
    const statement = standing.get(id)
    const note = statement?.value.kind === 'text' ? statement.value.text : undefined
    return { number: place + 2, day: statement?.saidWhen?.earliest, note }
  })
  return [{ number: 1, day: first, note: undefined }, ...later]
}

/** 0 where it is not published. */
export function versionOf(file: VaultFile, reader: Reader, update: SubjectId): number {
  return listVersions(file, reader, update).length
}

/** How many there ever were, also of one that was taken down since or is read by nobody: for the pages they left. */
export function countVersions(file: VaultFile, update: SubjectId): number {
  return 1 + corrections(changesAbout(file, [update]), update).length
}

/** The passages as a version had them, for a translator to read beside; none where there was no such version. */
export function passagesAt(file: VaultFile, reader: Reader, update: SubjectId, version: number): Passage[] {
  const changes = changesAbout(file, [update])
  const next = corrections(changes, update)[version - 1]
  const until = next ? asBefore(changes, update, next) : changes
  const reading = readSubject([update], viewFor(settle(until), reader))
  return reading ? passagesIn(reading) : []
}

/** What the update said before a change; what is sealed is sealed as it is today. */
export function asBefore(changes: readonly Filed[], update: SubjectId, change: Filed): Filed[] {
  const own = new Set<string>(changes.filter((one) => isAbout(one, update)).map(({ id }) => id))
  const aimsAtOwn = (one: Filed) => aimsOf(one.change).some((target) => own.has(target))
  return changes.filter(
    (one) => (one.entry !== change.entry && inOrder(one, change) < 0) || !(own.has(one.id) || aimsAtOwn(one)),
  )
}

function isAbout({ change }: Filed, update: SubjectId): boolean {
  return change.kind === 'state' && change.statement.subject === update
}

export function passagesIn(reading: Reading): Passage[] {
  const passages = valuesOf(reading, 'passage').flatMap((value) => (value.kind === 'passage' ? [value] : []))
  return passages.sort((a, b) => a.order - b.order)
}

function published(view: Settled, update: SubjectId): Day | undefined {
  const reading = readSubject([update], view)
  return reading && valueOf(reading, 'published', 'when')?.earliest
}

// Also those taken back; in the record's order.
function corrections(changes: readonly Filed[], update: SubjectId): Filed<State>[] {
  return changes.filter((one): one is Filed<State> => isCorrection(one, update)).sort(inOrder)
}

function isCorrection({ change }: Filed, update: SubjectId): boolean {
  if (change.kind !== 'state') return false
  const { subject, property, access } = change.statement
  return subject === update && property === 'correction' && access === 'public'
}
