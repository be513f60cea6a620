import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newWrap } from '../access/apart-wrap.ts'
import { createKeyFile, readKeyFile } from '../access/key-file.ts'
import { newKeyFile, newVaultKey } from '../access/passphrase-key.ts'
import type { Opened } from '../access/passphrase-key.ts'
import { ready } from '../access/seal.ts'
import { joinShares } from '../access/shares.ts'
import type { DeskEnv } from '../desk/desk.ts'
import { BEHAVIOUR, LOOK } from '../desk/look/look.ts'
import { Refusal } from '../refusal.ts'
import { listPresent } from '../vault/accounts.ts'
import { admit, dismiss } from '../vault/admitting.ts'
import { vaultIn } from '../vault/folder.ts'
import { renewFeed, revokeFeed } from '../vault/calendar-feeds.ts'
import { setSetting } from '../vault/setting.ts'
import { createVault, newAccountId, openVault } from '../vault/vault.ts'
import { createApp } from './app.ts'
import { Calendar } from './calendar.ts'
import { hostsOf } from './guard/host.ts'
import { Keeper } from './sign-in/keeper.ts'
import { localPath } from './sign-in/sign-in.ts'
import { slotsOf } from './sign-in/slots.ts'
import { Tries } from './sign-in/tries.ts'

const HOST = '127.0.0.1:4170'
const PASSPHRASE = 'lantern river copper'
const IDLE = 600_000

let folder: string
let opened: Opened
let keeper: Keeper
let app: Hono<DeskEnv>
let log: string[]
let now: number

beforeAll(ready)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-doors-'))
  opened = makeVault()
  now = 1_000_000
  log = []
  keeper = new Keeper(vaultIn(folder), { now: () => now, idle: IDLE })
  app = createApp(
    {
      keeper,
      tries: new Tries(() => now),
      cookie: 'khronika-4170',
      calendar: new Calendar(),
      hosts: new Set(hostsOf(['desk.example.org'], 4170)),
      log: (line) => log.push(line),
    },
    deskStub(),
  )
  keeper.unlock(opened)
})
afterEach(() => {
  keeper.lock()
  rmSync(folder, { recursive: true })
})

function makeVault(): Opened {
  const [place, key, account] = [vaultIn(folder), newVaultKey(), newAccountId()]
  createKeyFile(place.keyFile, newKeyFile(key, account, PASSPHRASE, 'quick'))
  const vault = createVault(place.file, place.captures, key, { account, name: 'Ayla Test' })
  vault.file.write(() => setSetting(vault.file, 'day', '2017-04-12'))
  vault.file.close()
  return { key, account }
}

// What the server promises the desk's pages, shown by pages of their own.
function deskStub(): Hono<DeskEnv> {
  const desk = new Hono<DeskEnv>()
  desk.get('/', (c) =>
    c.json({ name: c.get('desk').name, today: c.get('desk').today, csrf: c.get('desk').csrf }),
  )
  desk.post('/cards/:id/acceptance', async (c) => c.text((await c.req.formData()).get('act') as string))
  desk.get('/bug/:id', () => {
    throw new TypeError('Ayla Test was fined in Samplegrad\n    at Ayla.Test (/home/ayla.js:1:1)')
  })
  desk.get('/refusal/:code', (c) => {
    throw new Refusal(c.req.param('code') as 'invalid', 'Choose what happened from the list.')
  })
  desk.get('/slow', async (c) => {
    now += 2 * IDLE
    await new Promise((resolve) => setTimeout(resolve, 5))
    return c.text(keeper.vault ? 'open' : 'locked')
  })
  return desk
}

interface Asked {
  cookie?: string | undefined
  form?: Record<string, string>
  headers?: Record<string, string>
}

function ask(path: string, { cookie, form, headers }: Asked = {}): Promise<Response> {
  const init = form && { method: 'POST', body: new URLSearchParams(form) }
  const all = { host: HOST, ...(cookie && { cookie }), ...headers }
  return Promise.resolve(app.request(`http://${HOST}${path}`, { ...init, headers: all }))
}

async function signIn(): Promise<{ cookie: string; csrf: string }> {
  const answer = await ask(`/desk/sign-in?token=${keeper.sessions.newTicket(opened.account)}`)
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { csrf } = (await (await ask('/desk', { cookie })).json()) as { csrf: string }
  return { cookie, csrf }
}

describe('the address that signs in by itself', () => {
  test('does so once, and leaves the address bar', async () => {
    const address = `/desk/sign-in?token=${keeper.sessions.newTicket(opened.account)}`
    const first = await ask(address)
    expect([first.status, first.headers.get('location')]).toEqual([303, '/desk'])
    const again = await ask(address)
    expect(again.status).toBe(403)
    expect(again.headers.get('set-cookie')).toBeNull()
    expect(await again.text()).toContain('used already')
  })

  test('gives a cookie that no script and no other site can use', async () => {
    const answer = await ask(`/desk/sign-in?token=${keeper.sessions.newTicket(opened.account)}`)
    expect(answer.headers.get('set-cookie')).toMatch(
      /^khronika-4170=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    )
  })

  test('leads on whoever is signed in already', async () => {
    const { cookie } = await signIn()
    const answer = await ask('/desk/sign-in?token=used', { cookie })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk'])
  })

  test('is void once the vault was locked', async () => {
    const address = `/desk/sign-in?token=${keeper.sessions.newTicket(opened.account)}`
    keeper.lock()
    expect((await ask(address)).status).toBe(403)
  })
})

describe('signing in with the passphrase', () => {
  test('opens a locked vault and leads back to where one was', async () => {
    keeper.lock()
    const led = await ask('/desk/inbox/abc?page=2')
    expect([led.status, led.headers.get('location')]).toEqual([
      303,
      '/desk/sign-in?back=%2Fdesk%2Finbox%2Fabc%3Fpage%3D2',
    ])
    const page = await (await ask(led.headers.get('location') ?? '')).text()
    expect(page).toContain('value="/desk/inbox/abc?page=2"')
    const answer = await ask('/desk/sign-in', {
      form: { passphrase: PASSPHRASE, back: '/desk/inbox/abc?page=2' },
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk/inbox/abc?page=2'])
    expect(keeper.vault).toBeDefined()
  })

  test('says beside the field when it does not fit, and opens nothing', async () => {
    keeper.lock()
    const answer = await ask('/desk/sign-in', { form: { passphrase: 'amber window seven' } })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('This passphrase does not open this vault')
    expect(keeper.vault).toBeUndefined()
  })

  test('never leads to another site', async () => {
    for (const back of [
      'https://elsewhere.example',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'javascript:1',
      '/',
    ]) {
      expect(localPath(back)).toBe('/desk')
    }
    expect(localPath('/desk/sign-in?token=x')).toBe('/desk')
    expect(localPath('/desk/events?page=2&country=KZ')).toBe('/desk/events?page=2&country=KZ')
  })

  test('gets slower with every miss, up to half a minute, and quick again after it fits', async () => {
    const tries = new Tries(() => now)
    const miss = () => tries.check(() => Promise.reject(new Refusal('not-allowed', 'No.')))
    await expect(miss()).rejects.toThrow('No.')
    await expect(miss()).rejects.toThrow('No.')
    await expect(miss()).rejects.toThrow('Wait a second')
    for (let misses = 2; misses < 12; misses++) {
      now += 30_000
      await expect(miss()).rejects.toThrow('No.')
    }
    await expect(miss()).rejects.toThrow('Wait 30 seconds')
    now += 30_000
    await tries.check(() => Promise.resolve())
    await expect(miss()).rejects.toThrow('No.')
    await expect(miss()).rejects.toThrow('No.')
  })

  test('is tried one at a time', async () => {
    const tries = new Tries(() => now)
    const first = tries.check(() => new Promise<void>((resolve) => setTimeout(resolve, 5)))
    await expect(tries.check(() => Promise.resolve())).rejects.toThrow('Another passphrase')
    await first
  })
})

describe('a calendar at a secret address', () => {
  const ics = (secret: string) => ask(`/calendar/${secret}.ics`)

  test('is read without signing in, while the vault is open and until it is taken back', async () => {
    const { file } = keeper.vault!
    const secret = renewFeed(file, { account: opened.account, names: false, made: '2017-04-12T08:00:00Z' })
    const answer = await ics(secret)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
    revokeFeed(file, opened.account)
    expect((await ics(secret)).status).toBe(404)
    expect((await ics('x'.repeat(43))).status).toBe(404)
  })

  test('is closed with the vault, keeps it open no longer, and ends with the account', async () => {
    const { file } = keeper.vault!
    const made = '2017-04-12T08:00:00Z'
    const secret = renewFeed(file, { account: opened.account, names: false, made })
    file.write(() => file.run('update account set removed = ?', [made]))
    expect((await ics(secret)).status).toBe(404)
    now += IDLE
    expect((await ics(secret)).status).toBe(503)
    expect(keeper.vault).toBeUndefined()
  })
})

describe('forms', () => {
  test('with their token are answered', async () => {
    const { cookie, csrf } = await signIn()
    const answer = await ask('/desk/cards/abc/acceptance', { cookie, form: { csrf, act: 'detention' } })
    expect([answer.status, await answer.text()]).toEqual([200, 'detention'])
  })

  test('with files too', async () => {
    const { cookie, csrf } = await signIn()
    const body = new FormData()
    body.set('csrf', csrf)
    body.set('act', 'search')
    body.set('file', new File(['Ayla Test was fined.'], 'report.txt'))
    const answer = await app.request(`http://${HOST}/desk/cards/abc/acceptance`, {
      method: 'POST',
      body,
      headers: { host: HOST, cookie },
    })
    expect([answer.status, await answer.text()]).toEqual([200, 'search'])
  })

  test.each([
    ['without a token', {}],
    ['with another sign-in’s token', { csrf: 'A'.repeat(43) }],
    ['with a token of another length', { csrf: 'A' }],
  ])('%s change nothing', async (_what, form) => {
    const { cookie } = await signIn()
    const answer = await ask('/desk/cards/abc/acceptance', { cookie, form: { ...form, act: 'detention' } })
    expect(answer.status).toBe(403)
    expect(await answer.text()).not.toContain('detention')
  })

  test.each<Record<string, string>>([
    { origin: 'https://elsewhere.example' },
    { origin: 'http://127.0.0.1:8080' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'null' },
  ])('sent from %o change nothing, even with the token', async (headers) => {
    const { cookie, csrf } = await signIn()
    const answer = await ask('/desk/cards/abc/acceptance', { cookie, form: { csrf, act: 'fine' }, headers })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('from another site')
  })

  test('of ours are answered though a page without referrer sends no origin', async () => {
    const { cookie, csrf } = await signIn()
    const headers = { origin: 'null', 'sec-fetch-site': 'same-origin' }
    const answer = await ask('/desk/cards/abc/acceptance', { cookie, form: { csrf, act: 'fine' }, headers })
    expect(answer.status).toBe(200)
  })

  test('that were sent after locking say that nothing was saved', async () => {
    const { cookie, csrf } = await signIn()
    keeper.lock()
    const answer = await ask('/desk/cards/abc/acceptance', { cookie, form: { csrf, act: 'fine' } })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('not saved')
  })

  test('that arrive broken are refused', async () => {
    const { cookie } = await signIn()
    const answer = await app.request(`http://${HOST}/desk/cards/abc/acceptance`, {
      method: 'POST',
      body: '--x\r\nbroken',
      headers: { host: HOST, cookie, 'content-type': 'multipart/form-data; boundary=x' },
    })
    expect(answer.status).toBe(422)
  })

  test('are sent with POST and nothing else', async () => {
    const { cookie } = await signIn()
    const answer = await app.request(`http://${HOST}/desk`, {
      method: 'DELETE',
      headers: { host: HOST, cookie },
    })
    expect(answer.status).toBe(405)
  })
})

describe('names of this machine', () => {
  test.each(['127.0.0.1:4170', 'localhost:4170', '[::1]:4170', 'LOCALHOST:4170', 'desk.example.org:4170'])(
    '%s is answered',
    async (host) => {
      expect((await ask('/desk/sign-in', { headers: { host } })).status).toBe(200)
    },
  )

  test.each(['elsewhere.example', '127.0.0.1', '127.0.0.1:80', 'localhost:4170.elsewhere.example', ''])(
    'the foreign name “%s” is refused, on the site as on the desk',
    async (host) => {
      for (const path of ['/', '/desk', '/look.css']) {
        const answer = await ask(path, { headers: { host } })
        expect(answer.status).toBe(421)
        expect(await answer.text()).toContain('not one of this program')
      }
    },
  )
})

test('every answer, errors too, tells the browser to run and keep nothing', async () => {
  const { cookie } = await signIn()
  const answers = await Promise.all([
    ask('/'),
    ask('/kz'),
    ask('/desk', { cookie }),
    ask('/desk/bug/1', { cookie }),
    ask('/desk/refusal/invalid', { cookie }),
    ask('/nowhere/at/all'),
    ask('/desk/sign-in'),
    ask('/desk/sign-in', { form: {} }),
    ask('/desk/cards/1/acceptance', { form: {} }),
    ask('/', { headers: { host: 'elsewhere.example' } }),
  ])
  for (const { headers } of answers) {
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/)
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('permissions-policy')).toContain('camera=()')
  }
})

describe('locking', () => {
  test('by the form closes the vault, overwrites the key and ends every session', async () => {
    const [one, other] = [await signIn(), await signIn()]
    const vault = keeper.vault
    const answer = await ask('/desk/lock', { cookie: one.cookie, form: { csrf: one.csrf } })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk/sign-in'])
    expect(opened.key).toEqual(new Uint8Array(32))
    expect(() => vault?.file.get('select 1')).toThrow(/not open|closed/)
    for (const { cookie } of [one, other]) expect((await ask('/desk', { cookie })).status).toBe(303)
  })

  test('happens by itself after ten minutes without use', async () => {
    const { cookie } = await signIn()
    now += IDLE - 1
    expect((await ask('/desk', { cookie })).status).toBe(200)
    now += IDLE - 1
    expect((await ask('/desk', { cookie })).status).toBe(200)
    now += IDLE
    keeper.lockWhenIdle()
    expect(opened.key).toEqual(new Uint8Array(32))
    expect((await ask('/desk', { cookie })).status).toBe(303)
  })

  test('is not put off by readers of the public pages', async () => {
    const { cookie } = await signIn()
    now += IDLE - 1
    expect((await ask('/')).status).toBe(200)
    now += 1
    expect((await ask('/desk', { cookie })).status).toBe(303)
  })

  test('waits for what is still being done', async () => {
    const { cookie } = await signIn()
    expect(await (await ask('/desk/slow', { cookie })).text()).toBe('open')
  })

  test('makes the public pages say so', async () => {
    keeper.lock()
    for (const path of ['/', '/kz', '/people/person-aaaaaaaaaaaaaaaa']) {
      const answer = await ask(path)
      expect(answer.status).toBe(503)
      expect(await answer.text()).toContain('The vault is locked')
    }
  })
})

describe('the desk', () => {
  test('is told who reads, and the day the example plays on, until somebody says “use today”', async () => {
    const { cookie, csrf } = await signIn()
    expect(await (await ask('/desk', { cookie })).json()).toMatchObject({
      name: 'Ayla Test',
      today: '2017-04-12',
    })
    await ask('/desk/today', { cookie, form: { csrf } })
    const { today } = (await (await ask('/desk', { cookie })).json()) as { today: string }
    expect(today > '2026').toBe(true)
  })

  test('opens to nobody who is not signed in, with whatever cookie', async () => {
    for (const cookie of [undefined, 'khronika-4170=', 'khronika-4170=guess', 'khronika-4171=guess'])
      expect((await ask('/desk', { cookie })).status).toBe(303)
  })
})

describe('what goes wrong', () => {
  test.each([
    ['not-found', 404],
    ['not-allowed', 403],
    ['invalid', 422],
    ['conflict', 409],
  ])('%s is answered with %i, its sentence and a way on', async (code, status) => {
    const { cookie } = await signIn()
    const answer = await ask(`/desk/refusal/${code}`, { cookie })
    expect(answer.status).toBe(status)
    const page = await answer.text()
    expect(page).toContain('Choose what happened from the list.')
    expect(page).toContain('href="/desk"')
  })

  test('a bug shows no details and is logged in one line without names', async () => {
    const { cookie } = await signIn()
    const answer = await ask('/desk/bug/person-ayla?name=Ayla+Test', { cookie })
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toMatch(/Ayla|TypeError/)
    expect(log).toHaveLength(1)
    expect(log[0]).toMatch(/^khronika: TypeError at GET \/desk\/bug\/:id, in server\/[^\n]*\n$/)
    expect(log[0]).not.toMatch(/ayla|samplegrad/i)
  })

  test('a page that is not there is not found', async () => {
    for (const path of [
      '/nowhere',
      '/people/event-aaaaaaaaaaaaaaaa',
      '/people/x',
      '/zz',
      '/updates/..%2f..%2fetc',
    ])
      expect((await ask(path)).status).toBe(404)
  })
})

describe('style sheets and scripts', () => {
  test('are served to everybody, and kept by the browser', async () => {
    for (const { address, text, mediaType } of [LOOK, BEHAVIOUR]) {
      const answer = await ask(address)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, mediaType])
      expect(await answer.text()).toBe(text)
      expect(answer.headers.get('cache-control')).toContain('immutable')
    }
  })

  test('are not sent again to whom has them', async () => {
    const tag = (await ask('/look.css')).headers.get('etag') ?? ''
    expect((await ask('/look.css', { headers: { 'if-none-match': tag } })).status).toBe(304)
    expect((await ask('/look.css', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  test.each([
    '/desk/assets/../../vault.khronika',
    '/desk/assets/%2e%2e/vault.key',
    '/desk/assets/..%2f..%2fvault.key',
    '/look.css/../vault.key',
  ])('lead to no file: %s', async (path) => {
    const { cookie } = await signIn()
    expect((await ask(path, { cookie })).status).toBe(404)
  })
})

describe('somebody who only reads', () => {
  test('signs in with a passphrase of their own, is refused what takes more, and is out once removed', async () => {
    const vault = keeper.vault!
    const place = vaultIn(folder)
    const keyFile = readKeyFile(place.keyFile)
    const key = keeper.key!
    const account = newAccountId()
    const wrap = newWrap({ keyFile, key, account, passphrase: 'willow engine seven', strength: 'quick' })
    admit(vault.file, place, { wrap, name: 'Erlan', role: 'reads' }, vault.pen.now())
    const session = keeper.sessions.begin(account)
    const cookie = `khronika-4170=${session.id}`
    const seen = await ask('/desk', { cookie })
    expect(seen.status).toBe(200)
    const refused = await ask('/desk/inbox', { cookie, form: { csrf: session.csrf } })
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain('You read here, but do not write')
    expect((await ask('/desk/accounts', { cookie })).status).toBe(403)
    dismiss(vault.file, place, account, vault.pen.now())
    expect((await ask('/desk', { cookie })).headers.get('location')).toContain('/desk/sign-in')
  })

  test('leaves a vault with a new key when they are removed at the desk, which goes on working', async () => {
    const vault = keeper.vault!
    const place = vaultIn(folder)
    const [keyFile, before] = [readKeyFile(place.keyFile), Buffer.from(keeper.key!)]
    const account = newAccountId()
    const wrap = newWrap({
      keyFile,
      key: before,
      account,
      passphrase: 'willow engine seven',
      strength: 'quick',
    })
    admit(vault.file, place, { wrap, name: 'Erlan', role: 'administers' }, vault.pen.now())
    slotsOf(keeper, opened.account).dismiss(account)
    expect(Buffer.from(keeper.key!).equals(before)).toBe(false)
    const { cookie } = await signIn()
    expect((await ask('/desk', { cookie })).status).toBe(200)
    expect(listPresent(keeper.vault!.file).map(({ id }) => id)).toEqual([opened.account])
    keeper.lock()
    expect(() => openVault(place.file, place.captures, before, account)).toThrow(/does not open/)
  })

  test('makes recovery shares at the desk, which then says that there are some', async () => {
    const place = vaultIn(folder)
    const slots = slotsOf(keeper, opened.account)
    expect(slots.hasShares()).toBe(false)
    const shares = await slots.makeShares()
    expect(slots.hasShares()).toBe(true)
    const { set } = await joinShares(shares.slice(0, 2))
    expect(readKeyFile(place.keyFile).wraps.at(-1)?.for).toBe(`shares-${set}`)
  })
})
