import { Hono } from 'hono'
import { listEvents } from '../../find/events.ts'
import { firstSteps } from '../../review/first-steps.ts'
import { listItems } from '../../review/inbox/inbox.ts'
import { progressOf } from '../../review/cards/progress.ts'
import type { DeskEnv } from '../desk.ts'
import { todayOf } from '../today/today.ts'
import { firstPage } from './first-page.tsx'

export function firstPageRoutes(): Hono<DeskEnv> {
  const first = new Hono<DeskEnv>()
  first.get('/', (c) => {
    const desk = c.get('desk')
    const { vault, reader } = desk
    const { file } = vault
    const items = listItems(file).map((item) => ({ item, progress: progressOf(file, item.id) }))
    const newest = listEvents(file, reader, { newestFirst: true, limit: 8 })
    const steps = desk.example ? firstSteps(file, reader) : undefined
    return c.html(firstPage(desk, { items, newest, steps, today: todayOf(desk) }))
  })
  return first
}
