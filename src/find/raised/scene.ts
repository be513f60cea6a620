// The record as the checks look at it: as the team reads it, for nothing sealed to some may show in what is
// raised for all. It remembers while one look goes on.
import type { Report } from '../../intake/report.ts'
import { keyOfName, namesOf } from '../../vault/readings/called.ts'
import { identify } from '../../record/identity.ts'
import type { Reader } from '../../record/reader.ts'
import type { Reading } from '../../record/reading.ts'
import { settle } from '../../record/settle.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Day } from '../../record/values/value.ts'
import { viewFor } from '../../record/view.ts'
import { changesAbout } from '../../vault/entries/gather.ts'
import { tiedTo } from '../../vault/entries/tied.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { happeningOf } from '../../watch/record/happening.ts'
import type { Happening } from '../../watch/record/happening.ts'
import type { CheckedText, Scene } from '../../watch/scene.ts'
import { checkText } from '../../watch/text/check-text.ts'
import type { TextFinding } from '../../watch/text/source-text.ts'
import { subjectsCiting } from '../claims.ts'
import { subjectsPointingAt } from '../pointing-at.ts'
import { clusterOf, keptReading, membersOf } from '../readings.ts'

export const TEAM: Reader = { member: '' }

export class RecordScene implements Scene {
  readonly #file: VaultFile
  readonly #readings = new Map<SubjectId, Reading | undefined>()
  readonly #happenings = new Map<SubjectId, Happening | undefined>()
  readonly #events = new Map<SubjectId, readonly Happening[]>()
  readonly #judged = new Map<SubjectId, ReadonlySet<SubjectId>>()
  #sealed: ReadonlyMap<SubjectId, unknown> | undefined

  constructor(file: VaultFile) {
    this.#file = file
  }

  find(subject: SubjectId): Reading | undefined {
    return memo(this.#readings, this.#cluster(subject), (one) => keptReading(this.#file, one, TEAM))
  }

  happening(event: SubjectId): Happening | undefined {
    return memo(this.#happenings, this.#cluster(event), (one) => {
      const reading = this.find(one)
      if (reading?.kind !== 'event') return undefined
      return happeningOf(
        reading,
        (subject) => this.find(subject),
        (subject) => this.#cluster(subject),
      )
    })
  }

  eventsOf(whom: SubjectId): readonly Happening[] {
    return memo(this.#events, this.#cluster(whom), (one) => {
      const members = membersOf(this.#file, one, TEAM)
      const events = new Set(members.flatMap((member) => eventsWith(this.#file, member)))
      return [...events].flatMap((event) => this.happening(event) ?? [])
    })
  }

  eventsInCase(matter: SubjectId): readonly Happening[] {
    const members = membersOf(this.#file, matter, TEAM)
    const pointing = members.flatMap((member) => subjectsPointingAt(this.#file, member))
    const events = new Set(pointing.filter((one) => kindOf(one) === 'event').map((one) => this.#cluster(one)))
    const happenings = [...events].flatMap((event) => this.happening(event) ?? [])
    return happenings.filter(({ cases }) => cases.some((one) => members.includes(one)))
  }

  eventsFrom(source: SubjectId): readonly Reading[] {
    const events = subjectsCiting(this.#file, source).filter((one) => kindOf(one) === 'event')
    const clusters = new Set(events.map((one) => this.#cluster(one)))
    return [...clusters].flatMap((one) => this.find(one) ?? [])
  }

  namesakesOf(subject: SubjectId): readonly SubjectId[] {
    const reading = this.find(subject)
    if (!reading) return []
    const keys = new Set(namesOf(reading).map((name) => keyOfName(reading.kind, name)))
    const found = [...keys].flatMap((key) => withKey(this.#file, key, reading.kind))
    const others = new Set(found.map((one) => this.#cluster(one)))
    return [...others].filter((one) => one !== reading.subject && !this.isJudged(reading.subject, one))
  }

  isJudged(one: SubjectId, other: SubjectId): boolean {
    return this.#judgedWith(one).has(this.#cluster(other))
  }

  refusedJudgements(subject: SubjectId): readonly (readonly [SubjectId, SubjectId])[] {
    const tied = tiedTo(this.#file, [subject])
    if (tied.size === 1) return []
    const { judgements } = viewFor(settle(changesAbout(this.#file, tied)), TEAM)
    const pairs = identify(judgements, TEAM).refused.map(({ change: { subjects } }) => subjects)
    return pairs
      .filter(([first]) => this.#cluster(first) === this.#cluster(subject))
      .map(([first, second]) => [this.#cluster(first), this.#cluster(second)])
  }

  textOf(source: SubjectId): CheckedText | undefined {
    const row = this.#file.get<{ report: string; sha256: string; published: Day | null }>(
      "select report, sha256, json_extract(details, '$.published') as published from inbox where source = ?",
      [source],
    )
    return row && checkedText(row.sha256, row.published ?? undefined, () => JSON.parse(row.report) as Report)
  }

  isSealed(subject: SubjectId): boolean {
    this.#sealed ??= settle(changesAbout(this.#file, [])).sealed
    return membersOf(this.#file, subject, TEAM).some((member) => this.#sealed?.has(member))
  }

  #judgedWith(subject: SubjectId): ReadonlySet<SubjectId> {
    return memo(this.#judged, this.#cluster(subject), (one) => {
      const members = [...membersOf(this.#file, one, TEAM)]
      const { judgements } = viewFor(settle(changesAbout(this.#file, members)), TEAM)
      const named = judgements.filter(({ change }) => change.subjects.some((own) => members.includes(own)))
      return new Set(named.flatMap(({ change }) => change.subjects.map((own) => this.#cluster(own))))
    })
  }

  #cluster(subject: SubjectId): SubjectId {
    return clusterOf(this.#file, subject, TEAM)
  }
}

function memo<V>(known: Map<SubjectId, V>, subject: SubjectId, look: (subject: SubjectId) => V): V {
  const found = known.get(subject)
  if (found !== undefined || known.has(subject)) return found as V
  const looked = look(subject)
  known.set(subject, looked)
  return looked
}

export function eventsWith(file: VaultFile, whom: SubjectId): SubjectId[] {
  const rows = file.all<{ event: SubjectId }>(
    "select distinct event from part where audience = 'team' and whom = ? order by event",
    [whom],
  )
  return rows.map(({ event }) => event)
}

function withKey(file: VaultFile, key: string, kind: string): SubjectId[] {
  if (key === '') return []
  const rows = file.all<{ subject: SubjectId }>(
    "select distinct subject from name where audience = 'team' and key = ? and subject > ? and subject < ?",
    [key, `${kind}-`, `${kind}.`], // '.' is what follows '-'
  )
  return rows.map(({ subject }) => subject)
}

// Looked at once for as long as the program runs: only places are kept, and the text is kept elsewhere.
const found = new Map<string, readonly TextFinding[]>()
const MOST = 500

function checkedText(sha256: string, published: Day | undefined, reportOf: () => Report): CheckedText {
  const { text, blocks } = reportOf()
  const parts = blocks.filter(({ kind }) => kind !== 'furniture')
  const key = `${sha256} ${published ?? ''}`
  const known = found.get(key)
  if (known) return { text, published, parts, found: known }
  if (found.size >= MOST) found.clear()
  const looked = checkText({ text, published, parts })
  found.set(key, looked)
  return { text, published, parts, found: looked }
}
