import { Hono } from 'hono'
import { z } from 'zod'
import { listEvents } from '../../../find/events.ts'
import { eventFacets } from '../../../find/facets.ts'
import { isSubjectId } from '../../../record/subject.ts'
import type { DeskEnv } from '../../desk.ts'
import { eventListPage } from './event-list.tsx'
import { pageField, rangeOf } from './paging.ts'

// What cannot be read asks for nothing, so that an old address still leads to a list.
const question = z.object({
  country: z.string().max(2).catch(''),
  act: z.string().max(80).catch(''),
  place: z.string().catch(''),
  order: z.enum(['newest', 'oldest']).catch('newest'),
  page: pageField,
})

export type AskedEvents = z.output<typeof question>

const LINES = 100

export function eventListRoutes(): Hono<DeskEnv> {
  const events = new Hono<DeskEnv>()
  events.get('/events', (c) => {
    const desk = c.get('desk')
    const { file } = desk.vault
    const asked = question.parse(c.req.query())
    const range = rangeOf(asked.page, LINES)
    const found = listEvents(file, desk.reader, {
      country: asked.country || undefined,
      act: asked.act || undefined,
      place: isSubjectId(asked.place) ? asked.place : undefined,
      newestFirst: asked.order === 'newest',
      ...range,
    })
    return c.html(eventListPage(desk, { asked, range, found, facets: eventFacets(file, desk.reader) }))
  })
  return events
}
