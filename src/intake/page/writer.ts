// Writes the words of a page as text with blank lines between its blocks, and notes where they stand.
import type { Piece } from '../outline/piece.ts'
import type { Link } from '../report.ts'

// In what the words stand.
export interface Place {
  level: number // of the heading, 0 outside one
  bullet: boolean
  quoted: boolean
  around: boolean // menu, sidebar, footer
  main: boolean // inside <main> or <article>
}

export interface PagePiece extends Piece {
  main: boolean
}

export class PageWriter {
  readonly pieces: PagePiece[] = []
  readonly links: Link[] = []
  #written = ''
  #line = ''
  #last = '' // last character of the line: asking the line itself would copy it each time
  #opened: { at: number; href: string } | undefined

  get text(): string {
    return this.#written
  }

  // White space of the source is one blank; no-break spaces are words of the author and stay.
  words(raw: string): void {
    const words = raw.replace(/[ \t\r\n\f\v]+/g, ' ')
    this.#append(
      this.#last === '' || this.#last === ' ' || this.#last === '\n' ? words.replace(/^ /, '') : words,
    )
  }

  // A second line break in a row ends a paragraph.
  lineBreak(place: Place): void {
    if (this.#last === '\n') this.endBlock(place)
    else if (this.#last !== '') this.#append('\n')
  }

  openLink(href: string): void {
    this.#opened = { at: this.#line.length, href }
  }

  closeLink(): void {
    const link = this.#opened
    this.#opened = undefined
    const words = link ? this.#line.slice(link.at) : ''
    if (!link || words.trim() === '') return
    const start = this.#start() + link.at + words.length - words.trimStart().length
    this.links.push({ start, end: start + words.trim().length, href: link.href })
  }

  endBlock(place: Place): void {
    if (this.#opened) this.closeLink()
    const line = this.#line.trimEnd()
    this.#line = ''
    this.#last = ''
    if (line.trim() === '') return
    const lead = line.length - line.trimStart().length
    const start = this.#start() + lead
    this.#written += (this.#written === '' ? '' : '\n\n') + line
    this.pieces.push({ ...pieceIn(place), start, end: start + line.trim().length, text: line.trim() })
  }

  #append(words: string): void {
    this.#line += words
    this.#last = words.at(-1) ?? this.#last
  }

  #start(): number {
    return this.#written === '' ? 0 : this.#written.length + 2
  }
}

function pieceIn(place: Place): Pick<PagePiece, 'gap' | 'kind' | 'level' | 'quoted' | 'main'> {
  const kind = place.around
    ? 'furniture'
    : place.level > 0
      ? 'heading'
      : place.bullet
        ? 'bullet'
        : 'paragraph'
  return { gap: 1, kind, level: place.level, quoted: place.quoted, main: place.main }
}
