// Who is held, as of a day.
import { Hono } from 'hono'
import { isDay } from '../../record/values/day.ts'
import { isCountryCode } from '../../vocabulary/countries.ts'
import type { DeskEnv } from '../desk.ts'
import { heldPage } from './held-page.tsx'

export function courseRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/custody', (c) => {
    const desk = c.get('desk')
    const [day = '', country = ''] = [c.req.query('day'), c.req.query('country')]
    return c.html(heldPage(desk, isDay(day) ? day : desk.today, isCountryCode(country) ? country : ''))
  })
}
