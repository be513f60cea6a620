// What is done with an update that is public: it is taken down.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { isSubjectId } from '../../../record/subject.ts'
import { Refusal } from '../../../refusal.ts'
import { takeDown } from '../../../update/publication/take-down.ts'
import type { DeskEnv } from '../../desk.ts'
import { readFields } from '../../form.ts'
import { STATUS } from '../../refused.tsx'
import { publicStateAddress } from '../where.ts'
import { standingPage } from './standing-page.tsx'

export function standingRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/updates/:update/public', (c) => c.html(standingPage(c.get('desk'), c.req.param('update'))))
    .post('/updates/:update/taking-down', takeItDown)
}

async function takeItDown(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const update = c.req.param('update') ?? ''
  if (!isSubjectId(update)) throw new Refusal('not-found', 'There is no such update.')
  const { note = '' } = await readFields(c)
  try {
    takeDown(desk.vault, update, { day: desk.today, note })
  } catch (error) {
    if (!(error instanceof Refusal) || error.field !== 'note') throw error
    return c.html(standingPage(desk, update, error), STATUS[error.code])
  }
  return c.redirect(publicStateAddress(update), 303)
}
