// Coming in: by the address printed at start, once, or with the passphrase.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Unwrapping } from '../../access/apart-unwrap.ts'
import { readKeyFile } from '../../access/key-file.ts'
import type { Opened } from '../../access/passphrase-key.ts'
import { runApart } from '../../apart.ts'
import { findPresent } from '../../vault/accounts.ts'
import { Refusal } from '../../refusal.ts'
import { voiceIn } from '../../desk/words/voice.tsx'
import { beginVisit } from '../../review/team/visits.ts'
import { chooseLanguage } from '../../vault/account-language.ts'
import { isLanguage } from '../../vocabulary/list.ts'
import type { Language } from '../../vocabulary/list.ts'
import { findAsked, languageAsked } from '../language.ts'
import { LARGEST_FORM, takeBody } from '../guard/body.ts'
import { formOf } from '../guard/own-forms.ts'
import type { Keeper } from './keeper.ts'
import type { Session } from './sessions.ts'
import { signInPage } from './sign-in-page.tsx'
import type { Tries } from './tries.ts'

export interface Entrance {
  keeper: Keeper
  tries: Tries
  cookie: string // its name
  examplePassphrase?: string | undefined
}

export const SIGN_IN = '/desk/sign-in'

export function signInRoutes(entrance: Entrance): Hono {
  const routes = new Hono()
  routes.get(SIGN_IN, (c) => {
    const ticket = c.req.query('token')
    return ticket === undefined ? showPage(c, entrance) : enterByTicket(c, entrance, ticket)
  })
  routes.post(SIGN_IN, (c) => enterByPassphrase(c, entrance))
  return routes
}

// Redirected at once, so that the ticket does not stay in the address bar.
function enterByTicket(c: Context, entrance: Entrance, ticket: string): Response {
  const { keeper } = entrance
  const account = keeper.vault && keeper.sessions.redeem(ticket)
  if (account !== undefined) return enter(c, entrance, account, '/desk')
  if (findSession(c, entrance)) return c.redirect('/desk', 303)
  const notice = voiceIn(languageAsked(c)).say(
    'This sign-in address was used already, or the vault was locked since. Sign in with the passphrase.',
  )
  return showPage(c, entrance, { notice }, 403)
}

async function enterByPassphrase(c: Context, entrance: Entrance): Promise<Response> {
  await takeBody(c, LARGEST_FORM)
  const { passphrase, back, language } = await formOf(c)
  const chosen = typeof language === 'string' && isLanguage(language) ? language : undefined
  const view = { back: localPath(typeof back === 'string' ? back : ''), chosen }
  const { say, tell } = voiceIn(chosen ?? languageAsked(c))
  if (typeof passphrase !== 'string' || passphrase === '')
    return showPage(c, entrance, { ...view, error: say('Type the passphrase of this vault.') }, 422)
  try {
    const opened = await entrance.tries.check(() => unwrap(entrance.keeper, passphrase))
    entrance.keeper.unlock(opened)
    const { vault } = entrance.keeper
    if (vault && chosen) chooseLanguage(vault.file, opened.account, chosen)
    return enter(c, entrance, opened.account, view.back)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return showPage(c, entrance, { ...view, error: tell(error) }, error.code === 'not-allowed' ? 403 : 409)
  }
}

// Argon2id takes a second and 256 MB: in a child process, so that the desk answers meanwhile.
function unwrap(keeper: Keeper, passphrase: string): Promise<Opened> {
  const keyFile = readKeyFile(keeper.place.keyFile)
  const limits = {
    megabytes: 512,
    milliseconds: 60_000,
    doing: { en: 'Trying the passphrase', ru: 'Проверка парольной фразы', kk: 'Құпия фразаны тексеру' },
  }
  return runApart<Unwrapping, Opened>('access/apart-unwrap.js', { keyFile, passphrase }, limits)
}

function enter(c: Context, { keeper, cookie }: Entrance, account: string, to: string): Response {
  const { id } = keeper.sessions.begin(account)
  if (keeper.vault) beginVisit(keeper.vault.file, account, keeper.vault.pen.now())
  setCookie(c, cookie, id, { httpOnly: true, sameSite: 'Strict', path: '/' })
  return c.redirect(to, 303)
}

function showPage(
  c: Context,
  { examplePassphrase }: Entrance,
  view: { back?: string; chosen?: Language | undefined; notice?: string; error?: string } = {},
  status: 200 | 403 | 409 | 422 = 200,
): Response {
  const back = view.back ?? localPath(c.req.query('back') ?? '')
  const chosen = view.chosen ?? findAsked(c)
  const language = chosen ?? languageAsked(c)
  return c.html(signInPage({ ...view, back, chosen, language, passphrase: examplePassphrase }), status)
}

/** Nobody’s who was removed meanwhile. */
export function findSession(c: Context, { keeper, cookie }: Entrance): Session | undefined {
  const { vault } = keeper
  const session = vault && keeper.sessions.find(getCookie(c, cookie))
  return session && findPresent(vault.file, session.account) ? session : undefined
}

// Only pages of the desk. '//elsewhere' and '/\elsewhere' lead browsers to other servers.
export function localPath(back: string): string {
  return /^\/desk(?:\/[\w./-]*)?(?:\?[\w=&.-]*)?$/.test(back) && !back.startsWith(SIGN_IN) ? back : '/desk'
}
