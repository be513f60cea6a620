// A table with commas, semicolons or tabs between its cells.
import { CsvError, parse } from 'csv-parse/sync'
import { Refusal } from '../../refusal.ts'
import { writeTable } from './table.ts'
import { DocumentWriter } from './writer.ts'

export function readCsv(text: string): DocumentWriter {
  const writer = new DocumentWriter()
  const records = recordsOf(text)
  writeTable(
    writer,
    records.map((cells, at) => ({
      number: at + 1,
      cells: cells.map((cell, column) => ({ column, text: cell })),
    })),
  )
  return writer
}

function recordsOf(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Refusal(
      'invalid',
      'Line {line} of this table cannot be read as cells: its quotation marks are not closed, or it is too long. Mend it, or save the table anew.',
      { line: typeof error['lines'] === 'number' ? error['lines'] : '?' },
    )
  }
}

const LONGEST_ROW = 1_000_000 // letters

// What stands most often in the first line, outside of quotation marks.
function delimiterOf(text: string): string {
  const first = (/^[^\r\n]{0,20000}/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (mark: string): number => first.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
