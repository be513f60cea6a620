// What is added to an event that is in the record: each thing one entry. Where the words stand in what the
// source said of the event, they are cited; and nothing is opened further than the event.
import { standingAbout } from '../../find/about/standing.ts'
import { getReading } from '../../find/readings.ts'
import type { State } from '../../record/change.ts'
import type { Access, Cite } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Value } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import type { Vault } from '../../vault/vault.ts'

export class Saying {
  readonly subject: SubjectId
  readonly #cites: Cite[]
  readonly #access: Access

  constructor({ file, pen }: Vault, id: string, kind: 'event' | 'intervention' = 'event') {
    const reader = { member: pen.author }
    const reading = getReading(file, id, reader)
    if (reading.kind !== kind)
      throw new Refusal('not-found', 'There is nothing here, or nothing that you may read.')
    this.subject = reading.subject
    const said = standingAbout(file, reader, reading.subject)
    this.#cites = said.flatMap(({ statement }) => statement.cite ?? [])
    this.#access = said.find(({ access }) => typeof access === 'object')?.access ?? 'team'
  }

  state(subject: SubjectId, property: string, value: Value, words = ''): State {
    return {
      kind: 'state',
      statement: {
        subject,
        property,
        value,
        stance: 'states',
        cite: this.#citeOf(words),
        access: this.#access,
      },
    }
  }

  text(subject: SubjectId, property: string, text: string | undefined): State[] {
    const words = text?.trim() ?? ''
    return words === ''
      ? []
      : [this.state(subject, property, { kind: 'text', text: words, language: 'en' }, words)]
  }

  ref(subject: SubjectId, property: string, to: SubjectId): State {
    return this.state(subject, property, { kind: 'ref', subject: to })
  }

  #citeOf(words: string): Cite | undefined {
    const cite = words === '' ? undefined : this.#cites.find(({ quote }) => quote.includes(words))
    if (!cite) return undefined
    const start = cite.start + cite.quote.indexOf(words)
    return { source: cite.source, start, end: start + words.length, quote: words }
  }
}
