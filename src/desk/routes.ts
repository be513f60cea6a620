// The desk: what is done with reports, and what the record then shows. The server has let somebody in,
// checked the token of what they sent, and set `desk` before anything here is asked.
import { Hono } from 'hono'
import type { DeskEnv } from './desk.ts'
import { fromReportRoutes } from './publication/routes.tsx'
import { courseRoutes } from './course/routes.ts'
import { furtherRoutes } from './further/routes.ts'
import { caseRoutes } from './cases/routes.tsx'
import { commentRoutes } from './comments/routes.tsx'
import { modelRoutes } from './model/routes.tsx'
import { peopleRoutes } from './people/routes.tsx'
import { registerRoutes } from './registers/routes.tsx'
import { ratingRoutes } from './ratings/routes.tsx'
import { recordRoutes } from './record/routes.ts'
import { teamRoutes } from './team/routes.ts'
import { answerRefusal } from './refused.tsx'
import { cardRoutes } from './review/card/routes.tsx'
import { inboxRoutes } from './review/inbox/routes.tsx'
import { fileRoutes } from './review/page/files.ts'
import { reviewRoutes } from './review/page/routes.tsx'
import { tableRoutes } from './tables/routes.ts'
import { watchRoutes } from './watch/routes.tsx'
import { updateRoutes } from './updates/routes.ts'

export function deskRoutes(): Hono<DeskEnv> {
  const desk = new Hono<DeskEnv>()
  desk.onError(answerRefusal)
  desk.route('/', tableRoutes())
  desk.route('/', inboxRoutes())
  desk.route('/', reviewRoutes())
  desk.route('/', fileRoutes())
  desk.route('/', cardRoutes())
  desk.route('/', fromReportRoutes())
  desk.route('/', updateRoutes())
  desk.route('/', caseRoutes())
  desk.route('/', courseRoutes())
  desk.route('/', furtherRoutes())
  desk.route('/', registerRoutes())
  desk.route('/', watchRoutes())
  desk.route('/', commentRoutes())
  desk.route('/', modelRoutes())
  desk.route('/', ratingRoutes())
  desk.route('/', peopleRoutes())
  desk.route('/', teamRoutes())
  desk.route('/', recordRoutes())
  return desk
}
