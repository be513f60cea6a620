// From what a model answered to events whose every word stands in the report. Codes must be in the lists,
// quotations in the text; names and dates are then read from the text by our own rules, never taken from the
// model. What cannot be found is left out and counted.
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { MEASURES } from '../../vocabulary/law/measures.ts'
import { findTerm } from '../../vocabulary/list.ts'
import type { FoundWhen } from '../../record/values/when/found.ts'
import type { DraftEvent, DraftMention, DraftPart, Span, Words } from '../draft.ts'
import type { Answered, Somebody } from './answer.ts'
import type { Portion } from './asking.ts'
import { findQuote, findQuoteNear } from './quote.ts'

export interface Reading {
  text: string
  mentions: readonly DraftMention[] // the rules' own
  whens: readonly FoundWhen[]
}

export interface Resolved {
  event: DraftEvent
  hint: string | undefined // id of the rules' event that the model says it answers
  kinds: DraftMention['kind'][] // of victims and actors, in that order
}

export interface Resolution {
  resolved: Resolved[]
  dropped: number
}

export function resolve(reading: Reading, portion: Portion, answered: readonly Answered[]): Resolution {
  const resolved: Resolved[] = []
  let dropped = 0
  for (const one of answered) {
    const found = new Finding(reading, portion, one)
    const event = found.event()
    if (event) resolved.push(event)
    dropped += event ? found.dropped : 1
  }
  return { resolved, dropped }
}

// How many sentences back a day or a place may be told, and somebody be named.
const CARRIED = 2
const NAMED = 8

class Finding {
  dropped = 0
  readonly #reading: Reading
  readonly #portion: Portion
  readonly #answered: Answered
  readonly #sentence: Span | undefined

  constructor(reading: Reading, portion: Portion, answered: Answered) {
    this.#reading = reading
    this.#portion = portion
    this.#answered = answered
    this.#sentence = portion.sentences[answered.sentence - 1]
  }

  event(): Resolved | undefined {
    const { act, trigger: named, rule, modality, victims, actors, date, place, measure } = this.#answered
    const sentence = this.#sentence
    if (!sentence || !findTerm(ACTS, act)) return undefined
    const trigger = findQuote(this.#reading.text, sentence, named)
    if (!trigger) return undefined
    const [whom, who] = [this.#parts(victims ?? []), this.#parts(actors ?? [])]
    const when = date ? this.#date(date) : null
    const event: DraftEvent = {
      id: '',
      type: act,
      trigger: this.#words(trigger),
      sentence,
      date: when,
      victims: whom.map(({ part }) => part),
      actors: who.map(({ part }) => part),
      place: place ? this.#place(place) : null,
      measure: measure ? this.#measure(measure) : null,
      modality: modality ?? 'asserted',
      confidence: whom.length > 0 || when ? 'medium' : 'low',
      flags: [],
      attribution: [],
    }
    const hint = rule ? this.#portion.hints[rule - 1]?.id : undefined
    return { event, hint, kinds: [...whom, ...who].map(({ kind }) => kind) }
  }

  #date(said: string): DraftEvent['date'] {
    const found = this.#near(said, CARRIED)
    if (!found) return null
    const basis = overlap(found, this.#sentence!) ? 'stated' : 'carried'
    const when = this.#reading.whens.find((one) => overlap(one, found))
    const isDay = when && when.role !== 'contradictory' && when.role !== 'habitual'
    if (!isDay) return { ...this.#words(found), earliest: null, latest: null, basis }
    const { start, end, text, when: value } = when
    const bounds = { earliest: value.earliest ?? null, latest: value.latest ?? null }
    return { start, end, text, ...bounds, basis: basis === 'stated' ? value.basis : basis }
  }

  #parts(all: readonly Somebody[]): { part: DraftPart; kind: DraftMention['kind'] }[] {
    return all.flatMap(({ words, kind }) => {
      const found = this.#near(words, NAMED)
      if (!found) return []
      const known = this.#mentionAt(found, ['person', 'organisation', 'group'])
      return [{ part: this.#named(found, known), kind: known?.kind ?? kind }]
    })
  }

  #place(said: string): DraftEvent['place'] {
    const found = this.#near(said, CARRIED)
    return found ? this.#named(found, this.#mentionAt(found, ['place'])) : null
  }

  #measure({ kind, words }: { kind: string; words: string }): DraftEvent['measure'] {
    const found = findTerm(MEASURES, kind) && findQuote(this.#reading.text, this.#sentence!, words)
    if (!found) this.dropped++
    return found ? { ...this.#words(found), kind } : null
  }

  // In the sentence itself; else in those before it, the nearest first. Never in what comes later.
  #near(quote: string, back: number): Span | undefined {
    const at = this.#answered.sentence
    const order = this.#portion.sentences.slice(Math.max(0, at - 1 - back), at).reverse()
    const found = findQuoteNear(this.#reading.text, order, quote)
    if (!found) this.dropped++
    return found
  }

  #mentionAt(span: Span, kinds: readonly DraftMention['kind'][]): DraftMention | undefined {
    return this.#reading.mentions.find((one) => kinds.includes(one.kind) && overlap(one, span))
  }

  #named(span: Span, known: DraftMention | undefined): DraftPart {
    if (!known) return { ...span, name: this.#words(span).text }
    const names = this.#reading.mentions.filter(({ subject }) => subject === known.subject)
    const name = names.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '')
    return { start: known.start, end: known.end, name, subject: known.subject }
  }

  #words({ start, end }: Span): Words {
    return { start, end, text: this.#reading.text.slice(start, end) }
  }
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
