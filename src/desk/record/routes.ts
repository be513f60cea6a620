// Reading the record: the first page, lists, a page for every subject, and joining and splitting them.
import { Hono } from 'hono'
import type { DeskEnv } from '../desk.ts'
import { atRiskRoutes } from './at-risk/routes.tsx'
import { byHandRoutes } from './by-hand/by-hand-routes.ts'
import { editingRoutes } from './editing/routes.ts'
import { listRoutes } from './lists/list-routes.ts'
import { subjectRoutes } from './subject/subject-routes.ts'
import { firstPageRoutes } from './first-page-routes.ts'

export function recordRoutes(): Hono<DeskEnv> {
  const record = new Hono<DeskEnv>()
  record.route('/', firstPageRoutes())
  record.route('/', byHandRoutes())
  record.route('/', listRoutes())
  record.route('/', atRiskRoutes())
  record.route('/', editingRoutes())
  record.route('/', subjectRoutes())
  return record
}
