// All doors of the program on one port, without a socket: tests call it as the server does.
import { Hono } from 'hono'
import type { DeskEnv } from '../desk/desk.ts'
import { assetRoutes } from './assets.ts'
import { deskDoor } from './desk-door.ts'
import type { Door } from './desk-door.ts'
import { answerFailure, answerNotFound } from './failures.ts'
import type { Log } from './failures.ts'
import { safeHeaders } from './guard/headers.ts'
import { onlyOurHosts } from './guard/host.ts'
import { onlyOurForms } from './guard/own-forms.ts'
import { signInRoutes } from './sign-in/sign-in.ts'
import { calendarRoutes } from './calendar-feed.ts'
import { siteRoutes } from './site.ts'

export interface AppOptions extends Door {
  hosts: ReadonlySet<string>
  log: Log
}

export function createApp(options: AppOptions, desk: Hono<DeskEnv>): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  app.use(safeHeaders, onlyOurHosts(options.hosts), onlyOurForms)
  app.route('/', assetRoutes())
  app.route('/', signInRoutes(options))
  app.route('/', deskDoor(options, desk))
  app.route('/', calendarRoutes(options))
  app.route('/', siteRoutes(options.keeper))
  app.onError((error, c) => answerFailure(error, c, options.log))
  app.notFound(answerNotFound)
  return app
}
