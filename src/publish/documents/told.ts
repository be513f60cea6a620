// Events told for a document: what, when and where in a line, then who says so in which words; where accounts
// differ, each with its speaker, none above another.
import { propertyLines } from '../../find/about/property-lines.ts'
import type { PropertyLine } from '../../find/about/property-lines.ts'
import { datesByThemselves, eventTitle, statusInWords } from '../../find/event-words.ts'
import type { EventLine } from '../../find/events.ts'
import { findReading } from '../../find/readings.ts'
import { sourceWords } from '../../find/words/said.ts'
import type { Said } from '../../find/words/said.ts'
import { measureWords } from '../../find/words/value-words.ts'
import type { Reader } from '../../record/reader.ts'
import { textsOf, valuesOf } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Block, Run, SourceEntry } from './document.ts'
import { SourceNumbers } from './document.ts'

export class Telling {
  readonly #file: VaultFile
  readonly #reader: Reader
  readonly #numbers = new SourceNumbers()
  #paragraph = 0

  constructor(file: VaultFile, reader: Reader) {
    this.#file = file
    this.#reader = reader
  }

  /** As numbered paragraphs. */
  events(events: readonly EventLine[]): Block[] {
    return events.flatMap((event) => this.#event(event))
  }

  /** One event in one run of words, for an answer of a form. */
  line(event: EventLine): Run[] {
    const told = [whenOf(event), eventTitle({ ...event, whens: [] }), ...this.#measures(event)].filter(
      Boolean,
    )
    const status = statusInWords(event)
    const runs = this.#voices(event).flatMap(({ source }, at) =>
      source && at < MOST_NOTES ? [{ text: '', note: this.#numbers.of(source.subject) }] : [],
    )
    return [{ text: `${told.join(', ')}${status ? ` (${status})` : ''}.` }, ...distinct(runs)]
  }

  sources(): SourceEntry[] {
    return this.#numbers
      .listed()
      .map(([source, number]) => ({ number, text: this.#source(source as SubjectId) }))
  }

  #event(event: EventLine): Block[] {
    this.#paragraph += 1
    const lines = this.#lines(event)
    const said = this.#voices(event).filter(({ words }) => words)
    return [
      { kind: 'paragraph', number: this.#paragraph, runs: this.line(event) },
      ...said.map((one): Block => {
        const by = `${one.speaker} ${one.stanceWords}`
        const note = one.source && this.#numbers.of(one.source.subject)
        return { kind: 'quotation', text: `“${one.words}”`, by, note }
      }),
      ...lines.filter(({ disputed, property }) => disputed && property !== 'happened').map(differing),
    ]
  }

  #voices(event: EventLine): Said[] {
    return this.#lines(event).find(({ property }) => property === 'happened')?.accounts ?? []
  }

  #lines({ subject }: EventLine): PropertyLine[] {
    const reading = findReading(this.#file, subject, this.#reader)
    return reading ? propertyLines(this.#file, this.#reader, reading) : []
  }

  #measures({ subject }: EventLine): string[] {
    const reading = findReading(this.#file, subject, this.#reader)
    if (!reading) return []
    return valuesOf(reading, 'measure').flatMap((value) =>
      value.kind === 'ref' ? [measureWords(this.#file, this.#reader, value.subject)] : [],
    )
  }

  // With the hash of the capture, so that a court can be shown the very bytes.
  #source(source: SubjectId): string {
    const { title, voice, published } = sourceWords(this.#file, this.#reader, source)
    const reading = findReading(this.#file, source, this.#reader)
    const copies = reading ? textsOf(reading, 'copy') : []
    const captures = reading && this.#reader !== 'public' ? textsOf(reading, 'capture') : []
    const by = voice.includes(title) ? '' : `${voice}, `
    return [
      `${by}“${title}”`,
      published,
      ...copies,
      ...captures.map((hash) => `SHA-256 of our copy: ${hash}`),
    ]
      .filter(Boolean)
      .join(', ')
  }
}

const MOST_NOTES = 6

function whenOf({ whens }: EventLine): string {
  return whens.length === 0 ? 'on a day not known' : datesByThemselves(whens)
}

function differing({ label, accounts }: PropertyLine): Block {
  const each = accounts.map(({ speaker, stanceWords, what }) => `${speaker} ${stanceWords}: ${what}`)
  return {
    kind: 'paragraph',
    runs: [
      { text: `Accounts differ on “${label.toLowerCase()}”: `, strong: true },
      { text: `${each.join('; ')}.` },
    ],
  }
}

function distinct(runs: Run[]): Run[] {
  return [...new Map(runs.map((run) => [run.note, run])).values()]
}
