// A passage as it grows, sentence by sentence, each resting on its own statements.
import type { SubjectId } from '../../record/subject.ts'
import type { Passage } from '../../record/values/value.ts'
import type { Phrase } from './words/phrase.ts'

export class Paragraph {
  #text = ''
  readonly #rests: Passage['rests'] = []
  readonly #links: Passage['links'] = []

  get sentences(): number {
    return this.#rests.length
  }

  /** Links are words of the sentence, and what they lead to. */
  add({ text, rests }: Phrase, links: readonly { words: string; subject: SubjectId }[] = []): void {
    const start = this.#text === '' ? 0 : this.#text.length + 1
    this.#text = this.#text === '' ? text : `${this.#text} ${text}`
    this.#rests.push({ start, end: start + text.length, statements: [...new Set(rests)] })
    for (const { words, subject } of links) {
      const at = text.indexOf(words)
      if (at >= 0) this.#links.push({ start: start + at, end: start + at + words.length, subject })
    }
  }

  passages(section: string): Passage[] {
    if (this.#text === '') return []
    const about = { kind: 'passage', order: 0, section, form: 'paragraph', language: 'en' } as const
    return [{ ...about, text: this.#text, rests: this.#rests, links: this.#links }]
  }
}
