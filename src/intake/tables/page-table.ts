// The table of a web page: of several, the one with the most cells. Nothing is fetched and nothing run; cells that
// reach over several rows or columns are told in each row, and once in a row.
import { Refusal } from '../../refusal.ts'
import { attribute, parsePage, walk } from '../page/dom.ts'
import type { PageNode } from '../page/dom.ts'
import { Lines, MOST_COLUMNS, MOST_ROWS, refuseWide } from './table.ts'

const MOST_ELEMENTS = 300_000

export function readPageTable(html: string): Lines {
  refuseLong(html)
  const tables = tablesIn(parsePage(html, MOST_ELEMENTS))
  const largest = tables.reduce<Drawn | undefined>(
    (most, one) => (most && most.cells >= one.cells ? most : one),
    undefined,
  )
  if (!largest || largest.cells === 0)
    throw new Refusal(
      'invalid',
      'This web page holds no table. Save the page once its table is shown, or take the register as CSV.',
      'file',
    )
  const lines = new Lines()
  for (const row of largest.rows) lines.add(row)
  return lines
}

function refuseLong(html: string): void {
  if (html.split('<').length <= MOST_ELEMENTS * 2) return
  throw new Refusal(
    'invalid',
    'This web page has more than {most} elements. Save its table alone, or take the register as CSV.',
    { most: MOST_ELEMENTS },
    'file',
  )
}

class Drawn {
  readonly rows: string[][] = []
  cells = 0
  cell: { words: string; node: PageNode } | undefined
  #row: string[] = []
  #reaching = new Map<number, { words: string; rows: number }>()

  beginRow(): void {
    this.#row = []
  }

  endCell(): void {
    if (!this.cell) return
    const { words, node } = this.cell
    this.cell = undefined
    this.cells++
    this.#fillFromAbove()
    const columns = span(node, 'colspan', MOST_COLUMNS)
    const rows = span(node, 'rowspan', MOST_ROWS)
    for (let at = 0; at < columns; at++) {
      if (rows > 1) this.#reaching.set(this.#row.length, { words: at === 0 ? words : '', rows: rows - 1 })
      this.#row.push(at === 0 ? words : '')
      refuseWide(this.#row.length, this.rows.length + 1)
    }
  }

  endRow(): void {
    this.#fillFromAbove()
    if (this.#row.length > 0) this.rows.push(this.#row)
    this.#row = []
  }

  #fillFromAbove(): void {
    for (;;) {
      const above = this.#reaching.get(this.#row.length)
      if (!above) return
      if (above.rows === 1) this.#reaching.delete(this.#row.length)
      else above.rows--
      this.#row.push(above.words)
    }
  }
}

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head'])
const TEXT = 3

function tablesIn(page: PageNode): Drawn[] {
  const found: Drawn[] = []
  const open: Drawn[] = []
  walk(
    page,
    (node) => {
      const table = open.at(-1)
      if (node.nodeType === TEXT && table?.cell) table.cell.words += node.data ?? ''
      if (UNSEEN.has(node.localName ?? '')) return false
      if (node.localName === 'table') open.push(new Drawn())
      else if (node.localName === 'tr') table?.beginRow()
      else if (isCell(node) && table) table.cell = { words: '', node }
      else if (node.nodeType !== TEXT && table?.cell)
        table.cell.words += PARTING.has(node.localName ?? '') ? ' ' : ''
      return true
    },
    (node) => {
      const table = open.at(-1)
      if (isCell(node)) table?.endCell()
      else if (node.localName === 'tr') table?.endRow()
      else if (node.localName === 'table') found.push(...open.splice(-1))
    },
  )
  return found
}

const PARTING = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'table'])

function isCell({ localName }: PageNode): boolean {
  return localName === 'td' || localName === 'th'
}

function span(node: PageNode, name: string, most: number): number {
  const number = Number(attribute(node, name))
  return Number.isSafeInteger(number) && number > 1 ? Math.min(number, most + 1) : 1
}
