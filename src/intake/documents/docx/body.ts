// The running text of a Word document, its footnotes likewise.
import type { Piece } from '../../outline/piece.ts'
import { webAddress } from '../../page/metadata.ts'
import type { Link } from '../../report.ts'
import { attributeOf, localName, readXml } from '../xml.ts'
import type { Style } from './styles.ts'

export interface Tracked {
  added: number
  removed: number
}

interface Into {
  readonly links: Link[]
  write(words: string, piece?: Partial<Piece>): number | undefined
  begin?(id: string): void // of a footnote
}

interface Context {
  styles: ReadonlyMap<string, Style>
  links: ReadonlyMap<string, string> // addresses by id
  tracked: Tracked
  into: Into
}

type Attributes = Readonly<Record<string, string>>

// Removed words, what was moved away, what stands twice for older programs, and pictures' own names.
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback', 'pict', 'instrText', 'delText'])
const ADDED = new Set(['ins', 'moveTo'])
const BLANKS: Record<string, string> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', ptab: '\t' }

export function readBody(part: Uint8Array, context: Context): void {
  const body = new Body(context)
  readXml(part, {
    open: (name, attributes) => body.open(localName(name), attributes),
    close: (name) => body.close(localName(name)),
    words: (text) => body.words(text),
  })
}

class Body {
  readonly #context: Context
  #outside = 0 // within how many elements that are left out
  #inText = 0
  #inProperties = 0
  #words = ''
  #piece: Partial<Piece> = {}
  #cells: string[][] = [] // of the rows that are open, outermost first
  #links: Link[] = [] // of this paragraph, from its beginning
  #opened: { at: number; href: string } | undefined

  constructor(context: Context) {
    this.#context = context
  }

  open(local: string, attributes: Attributes): void {
    if (LEFT_OUT.has(local) || this.#outside > 0) {
      if (local === 'del' && this.#inProperties === 0) this.#context.tracked.removed++
      this.#outside++
      return
    }
    if (ADDED.has(local) && this.#inProperties === 0) this.#context.tracked.added++
    if (local === 'pPr' || local === 'rPr' || local === 'trPr') this.#inProperties++
    else if (this.#inProperties > 0) this.#property(local, attributes)
    else this.#content(local, attributes)
  }

  close(local: string): void {
    if (this.#outside > 0) {
      this.#outside--
      return
    }
    if (local === 'pPr' || local === 'rPr' || local === 'trPr') this.#inProperties--
    else if (this.#inProperties > 0) return
    else if (local === 't') this.#inText--
    else if (local === 'hyperlink') this.#closeLink()
    else if (local === 'p') this.#endParagraph()
    else if (local === 'tr') this.#endRow()
  }

  words(text: string): void {
    if (this.#inText > 0 && this.#outside === 0) this.#words += text
  }

  #property(local: string, attributes: Attributes): void {
    const value = attributeOf(attributes, 'val') ?? ''
    const level = local === 'pStyle' ? this.#context.styles.get(value)?.level : undefined
    if (level === 0) this.#piece = { kind: 'title' }
    else if (level !== undefined) this.#piece = { kind: 'heading', level }
    else if (local === 'outlineLvl' && Number(value) < 9)
      this.#piece = { kind: 'heading', level: Number(value) + 1 }
    else if (local === 'numPr' && this.#piece.kind === undefined) this.#piece = { kind: 'bullet' }
  }

  #content(local: string, attributes: Attributes): void {
    const { into, links } = this.#context
    if (local === 't') this.#inText++
    else if (local === 'tr') this.#cells.push([])
    else if (local === 'tc') this.#cells.at(-1)?.push('')
    else if (local === 'footnote' || local === 'endnote') into.begin?.(noteOf(attributes))
    else if (local === 'footnoteReference') this.#words += `[${attributeOf(attributes, 'id') ?? ''}]`
    else if (local === 'endnoteReference') this.#words += `[e${attributeOf(attributes, 'id') ?? ''}]`
    else if (local === 'hyperlink') this.#openLink(links.get(attributeOf(attributes, 'id') ?? ''))
    else this.#words += BLANKS[local] ?? ''
  }

  #openLink(target: string | undefined): void {
    const href = target === undefined ? undefined : webAddress(target, undefined)
    this.#opened = href === undefined ? undefined : { at: this.#words.length, href }
  }

  #closeLink(): void {
    const link = this.#opened
    this.#opened = undefined
    if (link && this.#words.slice(link.at).trim() !== '')
      this.#links.push({ start: link.at, end: this.#words.length, href: link.href })
  }

  // Within a table it goes to its cell.
  #endParagraph(): void {
    const words = this.#words
    const cells = this.#cells.at(-1)
    if (cells) cells.push([cells.pop() ?? '', oneLine(words)].filter(Boolean).join(' '))
    else this.#keepLinks(this.#context.into.write(words, this.#piece), words)
    this.#words = ''
    this.#links = []
    this.#piece = {}
  }

  #keepLinks(at: number | undefined, words: string): void {
    if (at === undefined) return
    const from = at - (words.length - words.trimStart().length)
    for (const { start, end, href } of this.#links)
      this.#context.into.links.push({ start: from + start, end: from + end, href })
  }

  // A row of a table within a table goes to the cell around it.
  #endRow(): void {
    const row = (this.#cells.pop() ?? []).filter(Boolean).join(' | ')
    const around = this.#cells.at(-1)
    if (around) around.push([around.pop() ?? '', row].filter(Boolean).join(' '))
    else this.#context.into.write(row, { row: true })
  }
}

// Of the lines that a program draws above the notes, none.
function noteOf(attributes: Attributes): string {
  return attributeOf(attributes, 'type') === undefined ? (attributeOf(attributes, 'id') ?? '') : ''
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
