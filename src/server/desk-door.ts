// The way to the desk: nobody passes without a session, no form without its token.
import { Hono } from 'hono'
import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie } from 'hono/cookie'
import { refuseUnless } from '../access/roles.ts'
import { neededFor } from '../desk/allowed.ts'
import type { Desk, DeskEnv } from '../desk/desk.ts'
import { voiceIn } from '../desk/words/voice.tsx'
import { Refusal } from '../refusal.ts'
import { findPresent } from '../vault/accounts.ts'
import { chooseLanguage, findLanguage } from '../vault/account-language.ts'
import { findSetting } from '../vault/setting.ts'
import { inTheHandOf } from '../vault/vault.ts'
import { isLanguage } from '../vocabulary/list.ts'
import type { Calendar } from './calendar.ts'
import { discardBody, LARGEST_UPLOAD, takeBody } from './guard/body.ts'
import { changesSomething, formOf, refuseWithoutToken } from './guard/own-forms.ts'
import { languageAsked } from './language.ts'
import { findSession, localPath, SIGN_IN } from './sign-in/sign-in.ts'
import type { Entrance } from './sign-in/sign-in.ts'
import type { Session } from './sign-in/sessions.ts'
import { slotsOf } from './sign-in/slots.ts'

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
  routes.post('/desk/language', speak)
  routes.route('/desk', desk)
  return routes
}

function letIn(door: Door): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const session = findSession(c, door)
    if (!session) return leadToSignIn(c)
    return door.keeper.during(async () => {
      if (changesSomething(c)) {
        c.set('desk', deskOf(c, door, session)) // a refusal here is in their language
        await takeBody(c, LARGEST_UPLOAD)
        await refuseWithoutToken(c, session.csrf)
      }
      const desk = deskOf(c, door, session)
      c.set('desk', desk)
      refuseUnless(desk.role, neededFor(c.req.method, c.req.path))
      await next()
    })
  }
}

async function leadToSignIn(c: Context): Promise<Response> {
  if (changesSomething(c)) {
    await discardBody(c)
    throw new Refusal(
      'not-allowed',
      'The desk was locked meanwhile, so what you sent was not saved. Sign in in another tab, come back to this one and send it again.',
    )
  }
  return c.redirect(`${SIGN_IN}?back=${encodeURIComponent(pathOf(c))}`, 303)
}

function pathOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url)
  return changesSomething(c) ? '/desk' : pathname + search
}

function deskOf(c: Context, { keeper, calendar }: Door, { account, csrf }: Session): Desk {
  const { vault } = keeper
  const own = vault && findPresent(vault.file, account)
  if (!vault || !own) throw new Refusal('not-allowed', 'The desk was locked just now. Sign in again.')
  return {
    vault: inTheHandOf(vault, account),
    reader: { member: account },
    name: own.name,
    role: own.role,
    slots: slotsOf(keeper, account),
    today: calendar.today(vault.file),
    example: findSetting(vault.file, 'example') !== undefined,
    csrf,
    path: pathOf(c),
    ...voiceIn(findLanguage(vault.file, account) ?? languageAsked(c)),
  }
}

async function speak(c: Context<DeskEnv>): Promise<Response> {
  const { vault } = c.get('desk')
  const { language, back } = await formOf(c)
  if (typeof language === 'string' && isLanguage(language))
    chooseLanguage(vault.file, vault.pen.author, language)
  return c.redirect(localPath(typeof back === 'string' ? back : ''), 303)
}

function lock(c: Context, { keeper, cookie }: Door): Response {
  keeper.lock()
  deleteCookie(c, cookie, { path: '/' })
  return c.redirect(SIGN_IN, 303)
}
