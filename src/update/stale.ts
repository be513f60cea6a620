// Which passages no longer say what the record says: a statement they rest on was withdrawn, erased,
// deprecated or sealed, or what it was about reads differently since the passage was written.
import { identify } from '../record/identity.ts'
import { mayRead } from '../record/reader.ts'
import type { Reader } from '../record/reader.ts'
import type { Filed } from '../record/change.ts'
import { findProperty, readSubject } from '../record/reading.ts'
import { settle, whatStands } from '../record/settle.ts'
import type { ChangeId, Statement } from '../record/statement.ts'
import type { SubjectId } from '../record/subject.ts'
import type { Passage } from '../record/values/value.ts'
import { viewFor } from '../record/view.ts'
import { changesOf } from '../vault/entries/change-place.ts'
import { changesAbout } from '../vault/entries/gather.ts'
import { tiedTo } from '../vault/entries/tied.ts'
import type { VaultFile } from '../vault/vault-file.ts'

export type Why = 'erased' | 'withdrawn' | 'deprecated' | 'sealed' | 'reads differently'

export interface Stale {
  passage: number // its place among those asked about
  start: number // the stretch that rests on it
  end: number
  statement: ChangeId
  subject: SubjectId | undefined // unknown once it is erased
  property: string | undefined
  why: Why
}

/** `since`: ISO 8601 UTC, when the passages were written; without, as of the newest statement each rests on. */
export function stalePassages(
  file: VaultFile,
  reader: Reader,
  passages: readonly Passage[],
  since?: string,
): Stale[] {
  const staleness = new Staleness(file, reader)
  return passages.flatMap((passage, at) =>
    staleness.of(passage, since).map((one) => ({ passage: at, ...one })),
  )
}

type Found = Omit<Stale, 'passage' | 'start' | 'end'>

/** It remembers what it has looked up. */
export class Staleness {
  readonly #file: VaultFile
  readonly #reader: Reader
  readonly #changes = new Map<SubjectId, Filed[]>()
  readonly #statements = new Map<ChangeId, Statement[]>()
  readonly #found = new Map<string, Found | undefined>()

  constructor(file: VaultFile, reader: Reader) {
    this.#file = file
    this.#reader = reader
  }

  of(passage: Passage, since?: string): Omit<Stale, 'passage'>[] {
    const written = since ?? this.#newestOf(passage)
    return passage.rests.flatMap(({ start, end, statements }) =>
      statements.flatMap((id) => {
        const found = this.#whyStale(id as ChangeId, written)
        return found ? [{ start, end, ...found }] : []
      }),
    )
  }

  #whyStale(id: ChangeId, since: string): Found | undefined {
    const key = `${id} ${since}`
    if (!this.#found.has(key)) this.#found.set(key, this.#look(id, since))
    return this.#found.get(key)
  }

  #look(id: ChangeId, since: string): Found | undefined {
    const [statement] = this.#statementsAt(id)
    if (!statement) return { statement: id, subject: undefined, property: undefined, why: 'erased' }
    const { subject, property, value } = statement
    const changes = this.#changesAbout(subject)
    const event = value.kind === 'when' ? value.anchor?.event : undefined
    const why =
      goneFor(id, changes, this.#reader) ??
      changedSince({ subject, property }, changes, this.#reader, since) ??
      (event &&
        changedSince({ subject: event, property: 'when' }, this.#changesAbout(event), this.#reader, since))
    return why && { statement: id, subject, property, why }
  }

  #statementsAt(id: ChangeId): Statement[] {
    const known = this.#statements.get(id)
    if (known) return known
    const found = changesOf(this.#file, id).flatMap(({ change }) =>
      change.kind === 'state' ? [change.statement] : [],
    )
    this.#statements.set(id, found)
    return found
  }

  #changesAbout(subject: SubjectId): Filed[] {
    const known = this.#changes.get(subject)
    if (known) return known
    const found = changesAbout(this.#file, tiedTo(this.#file, [subject]))
    this.#changes.set(subject, found)
    return found
  }

  #newestOf({ rests }: Passage): string {
    const ids = new Set(rests.flatMap(({ statements }) => statements))
    const instants = [...ids].flatMap((id) => {
      const [statement] = this.#statementsAt(id as ChangeId)
      const changes = statement ? this.#changesAbout(statement.subject) : []
      return changes.find((one) => one.id === id)?.instant ?? []
    })
    return instants.sort().at(-1) ?? ''
  }
}

/** Undefined where the statement stands, and this reader may read it. Pure. */
export function goneFor(id: ChangeId, changes: readonly Filed[], reader: Reader): Why | undefined {
  const erased = changes.some(({ change }) => change.kind === 'erase' && change.targets.includes(id))
  if (erased) return 'erased'
  const settled = settle(changes)
  const standing = settled.statements.find((one) => one.id === id)
  if (!standing) return isDeprecated(id, changes) ? 'deprecated' : 'withdrawn'
  const seen = viewFor(settled, reader).statements.some((one) => one.id === id)
  return seen && mayRead(reader, standing.access) ? undefined : 'sealed'
}

function isDeprecated(id: ChangeId, changes: readonly Filed[]): boolean {
  return whatStands(changes).some(
    ({ change }) => change.kind === 'rank' && change.target === id && change.rank === 'deprecated',
  )
}

/** Does what is said of a subject read differently by now? More who say the same change nothing. Pure. */
export function changedSince(
  about: { subject: SubjectId; property: string },
  changes: readonly Filed[],
  reader: Reader,
  since: string,
): Why | undefined {
  const before = changes.filter(({ instant }) => instant <= since)
  if (before.length === changes.length) return undefined
  const was = readsAs(about, before, reader)
  return was === undefined || was === readsAs(about, changes, reader) ? undefined : 'reads differently'
}

function readsAs(
  { subject, property }: { subject: SubjectId; property: string },
  changes: readonly Filed[],
  reader: Reader,
): string | undefined {
  const view = viewFor(settle(changes), reader)
  const reading = readSubject(identify(view.judgements, reader).members(subject), view)
  const found = reading && findProperty(reading, property)
  if (!found) return undefined
  const shown = found.shown.map(({ value, alleged }) => JSON.stringify([value, alleged])).sort()
  const objections = found.objections.map(({ statement }) => [statement.speaker, statement.stance])
  // of what holds many values each is its own: another beside it changes nothing
  return found.cardinality === 'one'
    ? JSON.stringify([found.state, shown, objections])
    : JSON.stringify(objections)
}
