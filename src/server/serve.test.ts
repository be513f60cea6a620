import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import type { OutgoingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createKeyFile } from '../access/key-file.ts'
import { newKeyFile, newVaultKey } from '../access/passphrase-key.ts'
import type { Opened } from '../access/passphrase-key.ts'
import { ready } from '../access/seal.ts'
import type { DeskEnv } from '../desk/desk.ts'
import { vaultIn } from '../vault/folder.ts'
import { createVault, newAccountId } from '../vault/vault.ts'
import { startServer } from './serve.ts'
import type { Served, Serving } from './serve.ts'

let folder: string
let opened: Opened
let served: Served[]

beforeAll(ready)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-serve-'))
  const [place, key, account] = [vaultIn(folder), newVaultKey(), newAccountId()]
  createKeyFile(place.keyFile, newKeyFile(key, account, 'lantern river copper', 'quick'))
  createVault(place.file, place.captures, key, { account, name: 'Ayla Test' }).file.close()
  opened = { key, account }
  served = []
})
afterEach(async () => {
  for (const one of served) await one.close()
  rmSync(folder, { recursive: true })
})

async function start(more: Partial<Serving> = {}): Promise<Served> {
  const key = new Uint8Array(opened.key)
  const one = await startServer(
    { place: vaultIn(folder), opened: { ...opened, key }, port: 0, ...more },
    deskStub(),
  )
  served.push(one)
  return one
}

function deskStub(): Hono<DeskEnv> {
  const desk = new Hono<DeskEnv>()
  desk.get('/', (c) => c.text(c.get('desk').csrf))
  desk.post('/inbox', async (c) => c.text(String(((await c.req.formData()).get('file') as File).size)))
  return desk
}

async function signIn({ address, signIn: by }: Served): Promise<{ cookie: string; csrf: string }> {
  const answer = await fetch(by ?? '', { redirect: 'manual' })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { cookie, csrf: await (await fetch(`${address}/desk`, { headers: { cookie } })).text() }
}

interface Answer {
  status: number | undefined
  text: string
}

// As a browser sends a form with a file of that many megabytes.
function upload(
  { address }: Served,
  fields: { cookie: string; csrf: string },
  megabytes: number,
): Promise<Answer> {
  const headers = { cookie: fields.cookie, 'content-type': 'multipart/form-data; boundary=edge' }
  return send(`${address}/desk/inbox`, headers, Readable.from(formOf(fields.csrf, megabytes)))
}

function* formOf(csrf: string, megabytes: number): Generator<Buffer> {
  const part = (about: string) => Buffer.from(`--edge\r\nContent-Disposition: form-data; ${about}\r\n\r\n`)
  yield part('name="csrf"')
  yield Buffer.from(`${csrf}\r\n`)
  yield part('name="file"; filename="report.txt"')
  const megabyte = Buffer.alloc(1024 * 1024, 'a')
  for (let sent = 0; sent < megabytes; sent++) yield megabyte
  yield Buffer.from('\r\n--edge--\r\n')
}

function send(address: string, headers: OutgoingHttpHeaders, body: Readable): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sending = request(address, { method: 'POST', headers }, (answer) => {
      let text = ''
      answer.on('data', (part: Buffer) => (text += part.toString()))
      answer.on('end', () => resolve({ status: answer.statusCode, text }))
    })
    sending.on('error', reject)
    body.pipe(sending)
  })
}

describe('an upload', () => {
  test('of a large report arrives whole', async () => {
    const one = await start()
    const { status, text } = await upload(one, await signIn(one), 20)
    expect([status, text]).toEqual([200, String(20 * 1024 * 1024)])
  })

  test('of 200 MB is answered with a sentence, and never held in memory', async () => {
    const one = await start()
    const fields = await signIn(one)
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    const watching = setInterval(() => (most = Math.max(most, process.memoryUsage().arrayBuffers)), 5)
    const { status, text } = await upload(one, fields, 200)
    clearInterval(watching)
    expect(status).toBe(422)
    expect(text).toContain('at most 30 MB can be sent at once')
    expect((most - before) / 1024 ** 2).toBeLessThan(90)
  })

  test('from somebody who is not signed in is answered too, and not looked at', async () => {
    const { status, text } = await upload(await start(), { cookie: '', csrf: '' }, 100)
    expect(status).toBe(403)
    expect(text).toContain('not saved')
  })
})

describe('the server', () => {
  test('listens to this machine alone', async () => {
    const { address, port } = await start()
    expect(address).toBe(`http://127.0.0.1:${port}`)
    expect((await fetch(`${address}/`)).status).toBe(200)
  })

  test('on a taken port takes the next free one where it may, and refuses where not', async () => {
    const first = await start()
    const next = await start({ port: first.port, orNextFree: true })
    expect(next.port).toBeGreaterThan(first.port)
    await expect(start({ port: first.port })).rejects.toMatchObject({ name: 'Refusal', code: 'conflict' })
  })

  test('without a key starts locked, and gives no address that signs in', async () => {
    const { address, signIn: by } = await start({ opened: undefined })
    expect(by).toBeUndefined()
    expect((await fetch(`${address}/`)).status).toBe(503)
  })

  test('locks by itself though nobody asks', async () => {
    const { address } = await start({ idle: 1 })
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect((await fetch(`${address}/`)).status).toBe(503)
  })

  test('answers no foreign name', async () => {
    const { port } = await start()
    const { status } = await send(
      `http://127.0.0.1:${port}/desk/sign-in`,
      { host: 'elsewhere.example' },
      Readable.from([]),
    )
    expect(status).toBe(421)
  })

  test('that is closed takes no more requests and holds no key', async () => {
    const key = new Uint8Array(opened.key)
    const one = await startServer({ place: vaultIn(folder), opened: { ...opened, key }, port: 0 }, deskStub())
    await one.close()
    expect(key).toEqual(new Uint8Array(32))
    await expect(fetch(`${one.address}/`)).rejects.toThrow('fetch failed')
  })
})
