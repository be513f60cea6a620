// What publishing makes public, by ids: the statements that the passages rest on; of each event what it
// takes to read them (which act, whether it happened and who says so, which country), and that two tellings
// are one; what they point at, by name only; the sources cited. Read as somebody would from whom everything
// sealed is kept: it cannot get in.
import { standingAbout } from '../../find/about/standing.ts'
import { labelFor } from '../../find/readings.ts'
import type { Reader } from '../../record/reader.ts'
import { settle } from '../../record/settle.ts'
import type { Standing } from '../../record/settle.ts'
import type { ChangeId } from '../../record/statement.ts'
import { kindOf } from '../../record/subject.ts'
import type { Kind, SubjectId } from '../../record/subject.ts'
import type { Passage } from '../../record/values/value.ts'
import { subjectsIn } from '../../record/points-at.ts'
import { subjectsOf } from '../../vault/entries/change-place.ts'
import { changesAbout } from '../../vault/entries/gather.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { judgementsAmong } from './opens-together.ts'

export interface Opening {
  statements: ChangeId[] // and judgements
  names: string[] // of the people, groups, organisations and places that become public with them
}

// Everybody of the team is somebody; this is nobody, to whom nothing is sealed open.
const OPEN_TO_TEAM: Reader = { member: '' }

export function openingOf(file: VaultFile, passages: readonly Passage[]): Opening {
  return new Opened(file).of(passages)
}

// What an event cannot be read without.
const FRAME = ['act', 'happened', 'country', 'freedom']
const NAMING = ['name', 'acronym', 'title', 'public-label']
// Not how reliable we find it, which words name whom, or where our copy lies.
const ABOUT_SOURCE = ['title', 'publisher', 'partner', 'author', 'published', 'language', 'country', 'copy']
// These have no name: they are what is said of them.
const WHOLE: Kind[] = ['measure', 'charge', 'hearing']
const NAMED: Kind[] = ['person', 'group', 'organisation', 'place']

class Opened {
  readonly #file: VaultFile
  readonly #sealed: ReadonlySet<SubjectId>
  readonly #known = new Map<SubjectId, Standing[]>()
  readonly #opened = new Map<ChangeId, Standing>()
  readonly #named = new Set<SubjectId>()

  constructor(file: VaultFile) {
    this.#file = file
    this.#sealed = new Set(settle(changesAbout(file, [])).sealed.keys())
  }

  of(passages: readonly Passage[]): Opening {
    const rested = passages.flatMap(({ rests }) => rests.flatMap(({ statements }) => statements))
    for (const id of new Set(rested)) this.#rest(id as ChangeId)
    const linked = passages.flatMap(({ links }) => links.map(({ subject }) => subject))
    for (const subject of new Set(linked)) if (kindOf(subject) === 'case') this.#openCase(subject)
    const names = [...this.#named]
      .filter((subject) => NAMED.includes(kindOf(subject)))
      .flatMap((subject) => labelFor(this.#file, subject, OPEN_TO_TEAM) ?? [])
    const opened = new Set([...this.#opened.values()].map(({ statement }) => statement.subject))
    const namesOf = (subject: SubjectId) => this.#namesOf(subject)
    const joined = judgementsAmong(this.#file, { reader: OPEN_TO_TEAM, opened, namesOf })
    const statements = [...this.#opened.keys(), ...joined].sort()
    return { statements, names: [...new Set(names)].sort() }
  }

  #rest(id: ChangeId): void {
    for (const subject of subjectsOf(this.#file, id)) {
      const standing = this.#about(subject).find((one) => one.id === id)
      if (!standing) continue
      this.#open(standing)
      if (kindOf(subject) === 'event') this.#openFrame(subject, standing.statement.cite?.source)
    }
  }

  // 'As previously covered' leads to a case: with it go its events that are open, and no others.
  #openCase(subject: SubjectId): void {
    this.#openOnly(subject, ['title', 'description', 'country'])
    const events = new Set([...this.#opened.values()].map(({ statement }) => statement.subject))
    for (const event of events)
      for (const one of this.#about(event))
        if (one.statement.property === 'case' && subjectsIn(one.statement.value).includes(subject))
          this.#open(one)
  }

  #openFrame(event: SubjectId, source: SubjectId | undefined): void {
    for (const one of this.#about(event)) {
      const { property, cite } = one.statement
      const isOfIt = cite === undefined || cite.source === source
      if (isOfIt && FRAME.includes(property)) this.#open(one)
    }
  }

  // Whatever was written for the team and is sealed from none of it, also where another update opened it
  // before: taking that one down must not close this one.
  #open(standing: Standing): void {
    const { id, access, statement } = standing
    if (typeof access !== 'string' || statement.access !== 'team' || this.#opened.has(id)) return
    if (this.#sealed.has(statement.subject) && statement.property !== 'public-label') return
    this.#opened.set(id, standing)
    const { value, speaker, cite } = statement
    for (const subject of [...subjectsIn(value), ...(speaker ? [speaker] : [])]) this.#point(subject)
    if (cite) this.#openOnly(cite.source, ABOUT_SOURCE)
  }

  #point(subject: SubjectId): void {
    const kind = kindOf(subject)
    if (WHOLE.includes(kind)) return this.#openOnly(subject)
    if (kind === 'event') return this.#openOnly(subject, [...FRAME, 'when'])
    this.#named.add(subject)
    this.#openOnly(subject, NAMING)
  }

  #openOnly(subject: SubjectId, properties?: readonly string[]): void {
    for (const one of this.#about(subject))
      if (!properties || properties.includes(one.statement.property)) this.#open(one)
  }

  #namesOf(subject: SubjectId): string[] {
    return this.#about(subject).flatMap(({ statement: { property, value } }) =>
      property === 'name' && value.kind === 'text' ? [value.text] : [],
    )
  }

  // Of this very subject: that it is read together with another may itself be a secret.
  #about(subject: SubjectId): Standing[] {
    const known = this.#known.get(subject)
    if (known) return known
    const own = standingAbout(this.#file, OPEN_TO_TEAM, subject)
    const found = own.filter(({ statement }) => statement.subject === subject)
    this.#known.set(subject, found)
    return found
  }
}
