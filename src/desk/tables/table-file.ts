// A table as CSV or JSON, written batch by batch as fast as it is taken.
import type { Context } from 'hono'
import { CSV_MARK, csvLine } from '../../site/data/csv.ts'
import type { Desk, DeskEnv } from '../desk.ts'
import { streamOf } from '../record/lists/as-file.ts'
import type { Query, Row, Table } from './table.ts'

export const FILE_FORMATS = { csv: 'text/csv', json: 'application/json' } as const

export type FileFormat = keyof typeof FILE_FORMATS

export function tableAsFile(c: Context<DeskEnv>, table: Table, format: FileFormat): Response {
  const [desk, query] = [c.get('desk'), c.req.query()]
  c.header('content-type', `${FILE_FORMATS[format]}; charset=utf-8`)
  c.header('content-disposition', `attachment; filename="${table.folder}.${format}"`)
  return c.body(streamOf(format === 'csv' ? csvOf(desk, table, query) : jsonOf(desk, table, query)))
}

function* csvOf(desk: Desk, table: Table, query: Query): Generator<string> {
  yield CSV_MARK + csvLine(table.columns)
  for (const rows of table.batches(desk, query)) yield rows.map((row) => lineOf(table, row)).join('')
}

function lineOf({ columns }: Table, row: Row): string {
  return csvLine(
    columns.map((name) => {
      const value = row[name]
      return typeof value === 'object' ? value.join(' | ') : value
    }),
  )
}

function* jsonOf(desk: Desk, table: Table, query: Query): Generator<string> {
  yield `{"asOf":${JSON.stringify(desk.today)},"rows":[`
  let before = '\n'
  for (const rows of table.batches(desk, query))
    for (const row of rows) {
      yield before + JSON.stringify(row)
      before = ',\n'
    }
  yield '\n]}\n'
}
