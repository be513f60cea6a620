// What stands beside a passage: sentence by sentence the statements it rests on, who said each and in
// which words; what of it has changed since, and what the sentence says that they do not hold.
import { standingAbout } from '../../find/about/standing.ts'
import { clusterOf } from '../../find/readings.ts'
import { saidOf } from '../../find/words/said.ts'
import type { Said } from '../../find/words/said.ts'
import { subjectWords } from '../../find/words/value-words.ts'
import type { Reader } from '../../record/reader.ts'
import type { Standing } from '../../record/settle.ts'
import type { ChangeId } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Passage } from '../../record/values/value.ts'
import { subjectsOf } from '../../vault/entries/change-place.ts'
import type { Language } from '../../vocabulary/list.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { Staleness } from '../stale.ts'
import type { Stale } from '../stale.ts'
import { checkPassage } from '../writing/check-text.ts'
import type { Unheld } from '../writing/check-text.ts'
import { Holdings } from '../writing/check/held.ts'
import { sentenceSpans, trimmed } from './carry/sentences.ts'
import type { Span } from './carry/sentences.ts'

export interface Sentence extends Span {
  text: string
  told: Told[] // empty: it rests on nothing
  missing: number // statements that were withdrawn or changed, or that this reader may not read
  moved: Moved[] // what reads differently since
  unheld: Unheld[] // names, days, numbers and quoted words that no statement holds
}

export interface Moved {
  subject: SubjectId
  property: string
}

/** The statements of one subject. */
export interface Told {
  subject: SubjectId
  title: string
  said: Said[]
}

export class Beside {
  readonly #file: VaultFile
  readonly #language: Language // in which the statements are told
  readonly #reader: Reader
  readonly #known = new Map<SubjectId, Map<ChangeId, Standing>>()
  readonly #staleness: Staleness
  readonly #holdings: Holdings

  constructor(file: VaultFile, reader: Reader, language: Language = 'en') {
    this.#file = file
    this.#language = language
    this.#reader = reader
    this.#staleness = new Staleness(file, reader)
    this.#holdings = new Holdings(file, reader)
  }

  sentencesOf(passage: Passage): Sentence[] {
    const { text, language, rests } = passage
    const stale = this.#staleness.of(passage)
    const unheld = checkPassage(passage, (ids) => this.#holdings.heldBy(ids))
    return sentenceSpans(text, language)
      .map((span) => trimmed(text, span))
      .filter(({ start, end }) => start < end)
      .map((span) => {
        const own = rests.filter(({ start, end }) => start < span.end && span.start < end)
        const ids = [...new Set(own.flatMap(({ statements }) => statements))]
        const within = (one: Span) => one.start < span.end && span.start < one.end
        return {
          ...span,
          text: text.slice(span.start, span.end),
          ...this.#toldBy(ids),
          moved: movedAmong(stale.filter(within)),
          unheld: unheld.filter(within),
        }
      })
  }

  isStale(passage: Passage): boolean {
    return this.#staleness.of(passage).length > 0
  }

  #toldBy(ids: readonly string[]): Pick<Sentence, 'told' | 'missing'> {
    const told = new Map<SubjectId, Told>()
    let missing = 0
    for (const id of ids) {
      const standing = this.#find(id as ChangeId)
      if (standing) this.#add(told, standing)
      else missing += 1
    }
    return { told: [...told.values()], missing }
  }

  #add(told: Map<SubjectId, Told>, standing: Standing): void {
    const subject = clusterOf(this.#file, standing.statement.subject, this.#reader)
    const title = told.get(subject)?.title ?? subjectWords(this.#file, this.#reader, subject, this.#language)
    const said = [
      ...(told.get(subject)?.said ?? []),
      saidOf(this.#file, this.#reader, standing, this.#language),
    ]
    told.set(subject, { subject, title, said })
  }

  #find(id: ChangeId): Standing | undefined {
    for (const subject of subjectsOf(this.#file, id)) {
      const found = this.#about(subject).get(id)
      if (found) return found
    }
    return undefined
  }

  #about(subject: SubjectId): Map<ChangeId, Standing> {
    const known = this.#known.get(subject)
    if (known) return known
    const standing = standingAbout(this.#file, this.#reader, subject)
    const found = new Map(standing.map((one) => [one.id, one]))
    this.#known.set(subject, found)
    return found
  }
}

// Each property once.
function movedAmong(stale: readonly Omit<Stale, 'passage'>[]): Moved[] {
  const found = stale.flatMap(({ subject, property, why }) =>
    subject && property && why === 'reads differently' ? [{ subject, property }] : [],
  )
  const key = ({ subject, property }: Moved) => `${subject} ${property}`
  return found.filter((one, at) => found.findIndex((other) => key(other) === key(one)) === at)
}
