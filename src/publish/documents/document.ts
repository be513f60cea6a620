// A document as plain data: what a word processor file and a page for printing are both made from. Sources are
// numbered once and named by their number, as in a filing.

export interface Run {
  text: string
  strong?: boolean | undefined
  note?: number | undefined // number of the source that follows it
}

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; runs: Run[]; number?: number | undefined } // numbered as before a court
  | { kind: 'quotation'; text: string; by?: string | undefined; note?: number | undefined }
  | { kind: 'table'; caption: string; head: string[]; rows: string[][] }

export interface SourceEntry {
  number: number
  text: string
}

export interface DocumentFile {
  title: string
  subtitle: string // what it is, of where, as of which day
  language: string // BCP 47
  blocks: Block[]
  sources: SourceEntry[]
  closing: string[] // how it was made, and how it can be checked
  fileName: string // without a person's name
}

/** Numbers sources in the order in which they are first named. */
export class SourceNumbers {
  readonly #numbers = new Map<string, number>()

  of(source: string): number {
    const known = this.#numbers.get(source)
    if (known !== undefined) return known
    const made = this.#numbers.size + 1
    this.#numbers.set(source, made)
    return made
  }

  listed(): [source: string, number: number][] {
    return [...this.#numbers]
  }
}
