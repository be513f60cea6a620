// Updates: which there are, writing one, a look at what will be public, and publishing it.
import { Hono } from 'hono'
import type { DeskEnv } from '../desk.ts'
import { beginRoutes } from './begin/routes.ts'
import { documentRoutes } from './document/routes.ts'
import { editorRoutes } from './editor/routes.tsx'
import { listRoutes } from './list/routes.tsx'
import { publicationRoutes } from './publication/routes.tsx'
import { standingRoutes } from './standing/routes.ts'
import { statementRoutes } from './statements/routes.ts'

export function updateRoutes(): Hono<DeskEnv> {
  const updates = new Hono<DeskEnv>()
  updates.route('/', listRoutes())
  updates.route('/', beginRoutes())
  updates.route('/', publicationRoutes())
  updates.route('/', standingRoutes())
  updates.route('/', documentRoutes())
  updates.route('/', statementRoutes())
  updates.route('/', editorRoutes())
  return updates
}
