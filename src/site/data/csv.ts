// A table as RFC 4180 has it. It begins with the mark by which spreadsheets know UTF-8: without it the
// commonest of them spoils every Cyrillic letter. A cell that a spreadsheet would take for a formula gets
// an apostrophe before it; whoever reads the file by program takes it off again.
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${CSV_MARK}${[columns, ...rows].map(csvLine).join('')}`
}

export const CSV_MARK = '\ufeff'

export function csvLine(row: readonly Cell[]): string {
  return `${row.map(cell).join(',')}\r\n`
}

export type Cell = string | number | undefined

function cell(value: Cell): string {
  const given = String(value ?? '')
  if (!TELLING.test(given)) return given
  const text = given.replaceAll('\0', '')
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

// Most cells have nothing of what a cell must not begin with or hold.
// oxlint-disable-next-line no-control-regex
const TELLING = /^[=+\-@\t]|[",\r\n\0]/
