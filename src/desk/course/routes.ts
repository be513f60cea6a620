// Who is held, as of a day: a page, and the same as JSON at the same address with `format=json`.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { whoIsHeld } from '../../find/course/held.ts'
import type { HeldLine } from '../../find/course/held.ts'
import { isDay } from '../../record/values/day.ts'
import { isCountryCode } from '../../vocabulary/countries.ts'
import type { DeskEnv } from '../desk.ts'
import { tableAsFile } from '../tables/table-file.ts'
import { CUSTODY } from '../tables/tables.ts'
import { heldPage } from './held-page.tsx'

export function courseRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/custody', (c) => {
    const { day, country } = askedIn(c)
    if (c.req.query('format') === 'csv') return tableAsFile(c, CUSTODY, 'csv')
    return c.req.query('format') === 'json'
      ? heldAsJson(c, day, country)
      : c.html(heldPage(c.get('desk'), day, country))
  })
}

function askedIn(c: Context<DeskEnv>): { day: string; country: string } {
  const [day = '', country = ''] = [c.req.query('day'), c.req.query('country')]
  return { day: isDay(day) ? day : c.get('desk').today, country: isCountryCode(country) ? country : '' }
}

function heldAsJson(c: Context<DeskEnv>, asOf: string, country: string): Response {
  const { vault, reader } = c.get('desk')
  const lines = whoIsHeld(vault.file, reader, asOf, { country: country || undefined })
  c.header('content-disposition', 'attachment; filename="custody.json"')
  return c.json({ asOf, country: country || null, counted: { people: lines.length }, rows: lines.map(rowOf) })
}

function rowOf({ subject, label, held, length, country, custody }: HeldLine) {
  const { from, to, ending, spans } = custody
  return {
    subject,
    name: label,
    held,
    days: length,
    country,
    from,
    to,
    ending,
    spans: spans.map(({ status, step, ...span }) => ({
      status,
      from: span.from,
      to: span.to,
      event: step.subject,
    })),
  }
}
