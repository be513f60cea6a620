// The text of a document as it is written down once, piece by piece with blank lines between, and where its
// pages, sheets and cells came to stand.
import { Refusal } from '../../refusal.ts'
import type { Piece } from '../outline/piece.ts'
import type { Link, Place } from '../report.ts'

export const MOST_LETTERS = 10_000_000

export class DocumentWriter {
  readonly pieces: Piece[] = []
  readonly places: Place[] = []
  readonly links: Link[] = []
  readonly #written: string[] = []
  #length = 0

  get text(): string {
    return this.#written.join('')
  }

  // Where the next piece will begin.
  get next(): number {
    return this.#length === 0 ? 0 : this.#length + 2
  }

  // The place where it begins; undefined where there is nothing to write.
  write(words: string, piece: Partial<Piece> = {}): number | undefined {
    const text = words.trim()
    if (text === '') return undefined
    const start = this.next
    this.#written.push(this.#length === 0 ? text : `\n\n${text}`)
    this.#length = start + text.length
    if (this.#length > MOST_LETTERS) refuseLong()
    this.pieces.push({ gap: 1, kind: 'paragraph', ...piece, start, end: this.#length, text })
    return start
  }

  // From `start` to where the writing has come; nothing where nothing was written since.
  mark(kind: Place['kind'], name: string, start: number): void {
    if (start < this.#length) this.places.push({ kind, name, start, end: this.#length })
  }
}

function refuseLong(): never {
  throw new Refusal(
    'invalid',
    'This document has more than {most} million letters; no report has so many. Take it in by parts.',
    { most: MOST_LETTERS / 1_000_000 },
  )
}
