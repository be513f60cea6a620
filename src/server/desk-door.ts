// The way to the desk: nobody passes without a session, no form without its token.
import { Hono } from 'hono'
import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie } from 'hono/cookie'
import type { Desk, DeskEnv } from '../desk/desk.ts'
import { Refusal } from '../refusal.ts'
import { findSetting } from '../vault/setting.ts'
import { nameOfAccount } from '../vault/vault.ts'
import type { Vault } from '../vault/vault.ts'
import type { Calendar } from './calendar.ts'
import { discardBody, LARGEST_UPLOAD, takeBody } from './guard/body.ts'
import { changesSomething, refuseWithoutToken } from './guard/own-forms.ts'
import { findSession, SIGN_IN } from './sign-in/sign-in.ts'
import type { Entrance } from './sign-in/sign-in.ts'
import type { Session } from './sign-in/sessions.ts'

export interface Door extends Entrance {
  calendar: Calendar
}

export function deskDoor(door: Door, desk: Hono<DeskEnv>): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>()
  routes.use('/desk', letIn(door))
  routes.use('/desk/*', letIn(door))
  routes.post('/desk/lock', (c) => lock(c, door))
  routes.post('/desk/today', (c) => {
    door.calendar.useToday()
    return c.redirect('/desk', 303)
  })
  routes.route('/desk', desk)
  return routes
}

function letIn(door: Door): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const session = findSession(c, door)
    if (!session) return leadToSignIn(c)
    return door.keeper.during(async () => {
      if (changesSomething(c)) {
        await takeBody(c, LARGEST_UPLOAD)
        await refuseWithoutToken(c, session.csrf)
      }
      c.set('desk', deskOf(door, session))
      await next()
    })
  }
}

async function leadToSignIn(c: Context): Promise<Response> {
  if (changesSomething(c)) {
    await discardBody(c)
    const what = 'The desk was locked meanwhile, so what you sent was not saved.'
    throw new Refusal(
      'not-allowed',
      `${what} Sign in in another tab, come back to this one and send it again.`,
    )
  }
  const { pathname, search } = new URL(c.req.url)
  return c.redirect(`${SIGN_IN}?back=${encodeURIComponent(pathname + search)}`, 303)
}

function deskOf({ keeper, calendar }: Door, { account, csrf }: Session): Desk {
  const { vault } = keeper
  if (!vault) throw new Refusal('not-allowed', 'The desk was locked just now. Sign in again.')
  return {
    vault: writtenBy(vault, account),
    reader: { member: account },
    name: nameOfAccount(vault.file, account) ?? 'somebody',
    today: calendar.today(vault.file),
    example: findSetting(vault.file, 'example') !== undefined,
    csrf,
  }
}

// Two people may have the vault open here; each signs what they write with their own name.
function writtenBy(vault: Vault, account: string): Vault {
  return { ...vault, pen: { ...vault.pen, author: account } }
}

function lock(c: Context, { keeper, cookie }: Door): Response {
  keeper.lock()
  deleteCookie(c, cookie, { path: '/' })
  return c.redirect(SIGN_IN, 303)
}
