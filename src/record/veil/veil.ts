// Somebody sealed, as those from whom they are sealed meet them: by the label the editors gave, or not at
// all. No text names them in any spelling the record knows, and no quotation does: whatever was quoted can
// be looked up. Of a namesake, only the very name stays.
import type { Settled, Standing } from '../settle.ts'
import type { Statement } from '../statement.ts'
import { kindOf } from '../subject.ts'
import type { SubjectId } from '../subject.ts'
import type { Passage, Value } from '../values/value.ts'
import { findNames } from './find-names.ts'
import { masked } from './masked.ts'
import { subjectsNear } from './near.ts'
import type { Near } from './near.ts'
import { NAMING, spellingsOf } from './spellings.ts'
import type { Spellings } from './spellings.ts'
import { foldedWords } from './words.ts'

export class Veil {
  readonly #spellings: readonly Spellings[]
  readonly #hidden: ReadonlySet<SubjectId>
  readonly #near: Near

  constructor(
    { statements }: Settled,
    hidden: ReadonlySet<SubjectId>,
    labels: ReadonlyMap<SubjectId, string>,
  ) {
    this.#hidden = hidden
    this.#spellings = spellingsOf(statements, hidden, labels)
    this.#near = subjectsNear(statements, hidden, (text) => findNames(text, this.#spellings).length > 0)
  }

  /** Undefined where nothing of it may be told. */
  over(standing: Standing): Standing | undefined {
    const { statement } = standing
    const value = this.#value(statement)
    if (value === undefined) return undefined
    return { ...standing, preferred: this.#ranks(standing), statement: this.#words({ ...statement, value }) }
  }

  words(text: string, near = true): string {
    return masked(text, findNames(text, this.#spellings, near)).text
  }

  #ranks({ preferred }: Standing): Standing['preferred'] {
    return preferred.map((rank) => {
      const { reason } = rank.change
      return reason ? { ...rank, change: { ...rank.change, reason: this.words(reason) } } : rank
    })
  }

  #words(statement: Statement): Statement {
    const { cite, saidWhen, since, until } = statement
    const when = <W extends { said: string } | undefined>(one: W): W =>
      one && { ...one, said: this.words(one.said, this.#near.has(statement.subject)) }
    return {
      ...statement,
      cite: cite && this.#isWithheld(statement, cite.quote) ? undefined : cite,
      ...(saidWhen ? { saidWhen: when(saidWhen) } : {}),
      ...(since ? { since: when(since) } : {}),
      ...(until ? { until: when(until) } : {}),
    }
  }

  #isWithheld({ subject, speaker }: Statement, quote: string): boolean {
    return this.#speaks(speaker) || findNames(quote, this.#spellings, this.#near.has(subject)).length > 0
  }

  #speaks(speaker: SubjectId | undefined): boolean {
    return speaker !== undefined && this.#hidden.has(speaker)
  }

  #value(statement: Statement): Value | undefined {
    const { value, property, subject, speaker } = statement
    const near = this.#near.has(subject)
    if (value.kind === 'passage') return this.#passage(value, near || this.#near.restsNear(value))
    if (value.kind === 'part' && value.count)
      return { ...value, count: { ...value.count, said: this.words(value.count.said, near) } }
    if ('said' in value) return { ...value, said: this.words(value.said, near) }
    if (value.kind !== 'text') return value
    if (VERBATIM.has(property) && this.#speaks(speaker)) return undefined
    if (NAMING.includes(property)) return { ...value, text: this.#name(subject, value.text, near) }
    const named = findNames(value.text, this.#spellings, near)
    if (named.length === 0) return value
    return VERBATIM.has(property)
      ? undefined
      : { ...value, text: masked(value.text, named, value.language).text }
  }

  // A person's own name stays, also one that shares a word with it, but not what is called after it.
  #name(subject: SubjectId, text: string, near: boolean): string {
    const own = foldedWords(text)
    const isNamesake = this.#spellings.some(({ wholes }) => wholes.some((one) => isEqual(one, own)))
    if (isNamesake) return text
    const isPerson = kindOf(subject) === 'person'
    const named = findNames(text, this.#spellings, near && !isPerson)
    const told = isPerson ? named.filter(({ by }) => by.wholes.some((one) => holds(own, one))) : named
    return masked(text, told).text
  }

  #passage(passage: Passage, near: boolean): Passage | undefined {
    const { text, form, speaker, speakerName, rests, links, figures, language } = passage
    const named = findNames(text, this.#spellings, near)
    if (form === 'quotation' && (named.length > 0 || this.#speaks(speaker))) return undefined
    const { text: shown, moved } = masked(text, named, language)
    const move = <S extends { start: number; end: number }>(spans: readonly S[]): S[] =>
      spans
        .map((span) => ({ ...span, start: moved(span.start), end: moved(span.end) }))
        .filter(({ start, end }) => start < end)
    return {
      ...passage,
      text: shown,
      rests: move(rests),
      links: move(links.filter(({ subject }) => !this.#hidden.has(subject))),
      ...(speakerName ? { speakerName: this.words(speakerName) } : {}),
      ...(figures ? { figures: move(figures) } : {}),
    }
  }
}

// In the words of a source, or its address: with a word changed it is not that any more.
const VERBATIM = new Set(['account', 'quotation', 'words', 'reason', 'copy', 'address', 'capture'])

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at])
}

function holds(own: readonly string[], words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => own.includes(word))
}
