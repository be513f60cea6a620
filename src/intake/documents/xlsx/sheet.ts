// The cells of one sheet, as text.
import type { Row } from '../table.ts'
import { localName, readXml } from '../xml.ts'
import { dayOfNumber } from './dates.ts'

export interface Book {
  strings: readonly string[]
  dates: ReadonlySet<number>
  from1904: boolean
}

interface Open {
  type: string
  style: number
  column: number
  value: string
  formula: string
}

export function cellsOfSheet(part: Uint8Array | undefined, book: Book): { rows: Row[]; formulas: number } {
  const rows: Row[] = []
  let formulas = 0
  let cell: Open | undefined
  let reads: 'value' | 'formula' | undefined
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const local = localName(name)
    if (local === 'row')
      rows.push({ number: Number(attributes['r']) || (rows.at(-1)?.number ?? 0) + 1, cells: [] })
    if (local === 'c') cell = cellAt(attributes, (rows.at(-1)?.cells.at(-1)?.column ?? -1) + 1)
    if (local === 'f' && cell) formulas++
    reads = local === 'v' || local === 't' ? 'value' : local === 'f' ? 'formula' : undefined
  }
  const close = (name: string): void => {
    reads = undefined
    if (localName(name) !== 'c' || !cell) return
    rows.at(-1)?.cells.push({ column: cell.column, text: textOf(cell, book) })
    cell = undefined
  }
  const words = (text: string): void => {
    if (reads && cell) cell[reads] += text
  }
  if (part) readXml(part, { open, close, words })
  return { rows: rows.filter(({ cells }) => cells.some(({ text }) => text.trim() !== '')), formulas }
}

function cellAt(attributes: Readonly<Record<string, string>>, next: number): Open {
  const letters = /^[A-Z]{1,3}/.exec(attributes['r'] ?? '')?.[0]
  return {
    type: attributes['t'] ?? 'n',
    style: Number(attributes['s'] ?? 0),
    column: letters === undefined ? next : columnOf(letters),
    value: '',
    formula: '',
  }
}

// A: 0, Z: 25, AA: 26.
function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

// A formula that was never worked out stands as it is.
function textOf({ type, style, value, formula }: Open, { strings, dates, from1904 }: Book): string {
  if (value === '') return formula === '' ? '' : `=${formula}`
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type !== 'n' || value.trim() === '' || !Number.isFinite(Number(value))) return value
  const number = Number(value)
  return (
    (dates.has(style) ? dayOfNumber(number, from1904) : undefined) ?? String(Number(number.toPrecision(15)))
  )
}
