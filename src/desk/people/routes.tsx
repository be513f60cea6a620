// The people of the vault, their passphrases, and the log of what each did.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { ROLES } from '../../access/roles.ts'
import { Refusal } from '../../refusal.ts'
import { changeRole, getPresent } from '../../vault/accounts.ts'
import type { DeskEnv } from '../desk.ts'
import { decode, readFields } from '../form.ts'
import { pageField } from '../record/lists/paging.ts'
import { STATUS } from '../refused.tsx'
import { accountsPage } from './accounts-page.tsx'
import { logPage } from './log-page.tsx'
import { passphrasePage } from './passphrase-page.tsx'
import { sharesPage } from './shares-page.tsx'

export function peopleRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/log', (c) => c.html(logPage(c.get('desk'), pageField.parse(c.req.query('page')))))
    .get('/accounts', (c) => c.html(accountsPage({ desk: c.get('desk') })))
    .post('/accounts', admit)
    .post('/accounts/new-key', newKey)
    .get('/accounts/shares', (c) =>
      c.html(sharesPage(c.get('desk'), { made: c.get('desk').slots.hasShares() })),
    )
    .post('/accounts/shares', makeShares)
    .post('/accounts/:account/role', giveRole)
    .post('/accounts/:account/removal', remove)
    .get('/passphrase', (c) => c.html(passphrasePage(c.get('desk'))))
    .post('/passphrase', renew)
}

const role = z.enum(ROLES, { error: 'Choose a role.' })
const twice = z.object({ passphrase: z.string().default(''), again: z.string().default('') })
const newcomer = twice.extend({ name: z.string().default(''), role })

async function admit(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const sent = await readFields(c)
  try {
    const { name, role: given, ...typed } = decode(newcomer, sent)
    await desk.slots.admit({ name, role: given, passphrase: sameTwice(typed) })
    return c.redirect('/desk/accounts', 303)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    const told = { name: sent['name'], role: sent['role'] }
    return c.html(accountsPage({ desk, refusal, sent: told }), STATUS[refusal.code])
  }
}

function sameTwice({ passphrase, again }: z.output<typeof twice>): string {
  if (passphrase === again) return passphrase
  throw new Refusal('invalid', 'The two passphrases are not the same. Type both again.', 'passphrase')
}

async function giveRole(c: Context<DeskEnv>): Promise<Response> {
  return changed(c, async (account) => {
    const { role: given } = decode(z.object({ role }), await readFields(c))
    changeRole(c.get('desk').vault.file, account, given)
  })
}

function remove(c: Context<DeskEnv>): Promise<Response> {
  return changed(c, (account) => c.get('desk').slots.dismiss(account))
}

async function makeShares(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  return c.html(sharesPage(desk, { made: true, shares: await desk.slots.makeShares() }))
}

function newKey(c: Context<DeskEnv>): Promise<Response> {
  return toAccounts(c, () => c.get('desk').slots.renewKey())
}

function changed(c: Context<DeskEnv>, act: (account: string) => Promise<void> | void): Promise<Response> {
  const { vault } = c.get('desk')
  return toAccounts(c, () => act(getPresent(vault.file, c.req.param('account') ?? '').id))
}

async function toAccounts(c: Context<DeskEnv>, act: () => Promise<void> | void): Promise<Response> {
  const desk = c.get('desk')
  try {
    await act()
    return c.redirect('/desk/accounts', 303)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return c.html(accountsPage({ desk, refusal }), STATUS[refusal.code])
  }
}

async function renew(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  try {
    const { from = '', ...typed } = await readFields(c)
    await desk.slots.renew({ from, to: sameTwice(decode(twice, typed)) })
    return c.html(passphrasePage(desk, { done: true }))
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return c.html(passphrasePage(desk, { refusal }), STATUS[refusal.code])
  }
}
