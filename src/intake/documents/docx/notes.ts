// Footnotes stand at the end of the text, each behind its mark; the lines that a program draws above them
// are notes too, and left out.
import type { Piece } from '../../outline/piece.ts'
import type { Link } from '../../report.ts'
import type { DocumentWriter } from '../writer.ts'

export class NotesWriter {
  readonly links: Link[] = []
  readonly #writer: DocumentWriter
  readonly #mark: string
  #id = ''

  constructor(writer: DocumentWriter, mark: string) {
    this.#writer = writer
    this.#mark = mark
  }

  begin(id: string): void {
    this.#id = id
  }

  write(words: string, _piece?: Partial<Piece>): number | undefined {
    if (words.trim() === '') return undefined
    const mark = this.#id === '' ? '' : `[${this.#mark}${this.#id}] `
    this.#id = ''
    const at = this.#writer.write(`${mark}${words.trim()}`, { row: true })
    return at === undefined ? undefined : at + mark.length
  }
}
