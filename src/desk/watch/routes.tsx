// Checks and deadlines: what is raised, settling it, what is due, one's own calendar.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { isSubjectId } from '../../record/subject.ts'
import { openCheckAgain, settleCheck } from '../../review/settling.ts'
import { renewFeed, revokeFeed } from '../../vault/calendar-feeds.ts'
import { isCheckCode } from '../../watch/codes.ts'
import { addressOf } from '../address.ts'
import type { DeskEnv } from '../desk.ts'
import { decode, readFields } from '../form.ts'
import { pageField } from '../record/lists/paging.ts'
import { checksPage } from './checks-page.tsx'
import { deadlinesPage } from './deadlines-page.tsx'

const RAISED = '/checks/:subject{[a-z]+-[a-z2-7]+}/:ground{[0-9a-f]+}'

export function watchRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/checks', checks)
    .post(`${RAISED}/settlement`, (c) => act(c, settleCheck))
    .post(`${RAISED}/opening`, (c) => act(c, openCheckAgain))
    .get('/deadlines', (c) => c.html(deadlinesPage(c.get('desk'))))
    .post('/deadlines/calendar', makeFeed)
    .post('/deadlines/calendar/removal', (c) => {
      const { vault } = c.get('desk')
      revokeFeed(vault.file, vault.pen.author)
      return c.redirect('/desk/deadlines#calendar', 303)
    })
}

function checks(c: Context<DeskEnv>): Response {
  const code = c.req.query('code') ?? ''
  return c.html(
    checksPage(c.get('desk'), {
      code: isCheckCode(code) ? code : undefined,
      settled: c.req.query('settled') === 'yes',
      page: pageField.parse(c.req.query('page')),
    }),
  )
}

const form = z.object({
  reason: z.string().default(''),
  here: z.string().default(''),
})

async function act(c: Context<DeskEnv>, work: typeof settleCheck): Promise<Response> {
  const { vault, today } = c.get('desk')
  const { reason, here } = decode(form, await readFields(c))
  const { subject = '', ground = '' } = c.req.param()
  if (!isSubjectId(subject)) return c.notFound()
  work(vault, { subject, ground, reason, today })
  return c.redirect(isSubjectId(here) ? `${addressOf(here)}#raised` : '/desk/checks', 303)
}

// The address is shown in the answer itself: a page that one comes back to never holds it.
async function makeFeed(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const { file, pen } = desk.vault
  const names = (await readFields(c))['names'] === 'yes'
  const secret = renewFeed(file, { account: pen.author, names, made: pen.now() })
  return c.html(deadlinesPage(desk, { secret, origin: new URL(c.req.url).origin }))
}
