// Beginning an update from a country and a period: first what is new, then the act.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { Refusal } from '../../../refusal.ts'
import { beginFromPeriod } from '../../../update/manuscript/begin.ts'
import { nextPeriod } from '../../../update/manuscript/period.ts'
import { decodeCountry } from '../../countries.ts'
import type { DeskEnv } from '../../desk.ts'
import { dayField, decode, readFields } from '../../form.ts'
import { STATUS } from '../../refused.tsx'
import { updateAddress } from '../where.ts'
import { beginPage } from './begin-page.tsx'

export function beginRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/updates/new', ask).post('/updates', begin)
}

const form = z.object({
  country: z.string().default('').transform(decodeCountry),
  from: dayField,
  until: dayField,
})

function ask(c: Context<DeskEnv>): Response | Promise<Response> {
  const desk = c.get('desk')
  const { country = '', from, until } = c.req.query()
  try {
    const asked = decode(form, { country, from, until })
    const proposed = asked.country ? nextPeriod(desk.vault.file, asked.country, desk.today) : undefined
    return c.html(beginPage(desk, { ...proposed, ...withoutGaps(asked), country: asked.country }))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return c.html(beginPage(desk, { country: '', refusal: error }), STATUS[error.code])
  }
}

// A day left open is proposed.
function withoutGaps({ from, until }: z.output<typeof form>) {
  return { ...(from && { from }), ...(until && { until }) }
}

async function begin(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const sent = await readFields(c)
  try {
    const { country, from, until = desk.today } = decode(form, sent)
    const { id } = beginFromPeriod(desk.vault, { country, from, until })
    return c.redirect(updateAddress(id), 303)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return c.html(beginPage(desk, { country: sent['country'] ?? '', refusal: error }), STATUS[error.code])
  }
}
