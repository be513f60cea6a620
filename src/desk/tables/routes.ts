// The lists that are pages of their own, as files at the same address: `format=csv` or `format=json`.
import { Hono } from 'hono'
import type { DeskEnv } from '../desk.ts'
import { TABLES } from './tables.ts'
import { tableAsFile } from './table-file.ts'

export function tableRoutes(): Hono<DeskEnv> {
  const tables = new Hono<DeskEnv>()
  for (const table of TABLES)
    tables.get(`/${table.folder}`, (c, next) => {
      const format = c.req.query('format')
      return format === 'csv' || format === 'json' ? Promise.resolve(tableAsFile(c, table, format)) : next()
    })
  return tables
}
