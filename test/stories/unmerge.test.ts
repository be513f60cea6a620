// What was read together and is told apart again leaves no trace but in the history: every page of desk and site that
// a link leads to is as it was before, compared by program.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readKeyFile } from '../../src/access/key-file.ts'
import { unwrapKey } from '../../src/access/passphrase-key.ts'
import { deskRoutes } from '../../src/desk/routes.ts'
import { EXAMPLE_PASSPHRASE, makeExample } from '../../src/example/make.ts'
import { startServer } from '../../src/server/serve.ts'
import type { Served } from '../../src/server/serve.ts'
import { vaultIn } from '../../src/vault/folder.ts'

const base = mkdtempSync(join(tmpdir(), 'khronika-unmerge-'))
const folder = join(base, 'example')
let served: Served
let cookie: string

beforeAll(async () => {
  await makeExample(folder)
  const place = vaultIn(folder)
  const opened = unwrapKey(readKeyFile(place.keyFile), EXAMPLE_PASSPHRASE)
  served = await startServer({ place, opened, port: 0 }, deskRoutes())
  const entered = await fetch(served.signIn ?? '', { redirect: 'manual' })
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
})
afterAll(async () => {
  await served.close()
  rmSync(base, { recursive: true })
})

type Pages = Map<string, string>

const ask = (address: string) =>
  fetch(served.address + address, { redirect: 'manual', headers: { cookie, 'accept-language': 'en' } })

// What is raised and due is looked for after a change; the desk says while that goes on.
async function lookedThrough(): Promise<void> {
  while ((await (await ask('/desk/checks')).text()).includes('still being looked through'));
}

async function crawl(): Promise<Pages> {
  await lookedThrough()
  const pages: Pages = new Map()
  const waiting = ['/', '/desk']
  for (const address of waiting) {
    if (pages.has(address) || TELLING_HISTORY.test(address)) continue
    const answer = await ask(address)
    const text = await answer.text()
    pages.set(address, `${answer.status} ${answer.headers.get('location') ?? ''}\n${lasting(text)}`)
    if (answer.headers.get('content-type')?.startsWith('text/html') ?? false)
      waiting.push(...linksIn(text, address).filter((one) => !pages.has(one)))
  }
  return pages
}

// The log is history. A document as DOCX says what its page says, packed with the day.
const TELLING_HISTORY = /^\/desk\/log\b|\.docx\b/

// Of the endless combinations of filters each is taken by itself.
function linksIn(html: string, from: string): string[] {
  const links = [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
  return links.filter((one) => !one.startsWith('//') && !(from.includes('?') && one.includes('?')))
}

// History tells what was done, a document how many entries it was made from, and tokens and marks are new with
// each page.
function lasting(text: string): string {
  return text
    .replace(/<details class="history"[\s\S]*?<\/details>/g, '')
    .replace(/name="csrf" value="[^"]*"/g, 'name="csrf"')
    .replace(/held \d+ signed entries; the SHA-256 of the last was [0-9a-f]{64}/g, 'held entries')
    .replace(/said=[\w-]+/g, 'said')
}

function differing(one: Pages, other: Pages): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((at) => one.get(at) !== other.get(at)).sort()
}

function firstDifference(at: string, before: Pages, after: Pages): string[] {
  const [one = '', other = ''] = [before.get(at), after.get(at)]
  let place = 0
  while (place < one.length && one[place] === other[place]) place++
  return [at, ...[one, other].map((text) => text.slice(Math.max(0, place - 60), place + 200))]
}

async function send(address: string, fields: Record<string, string>): Promise<number> {
  const [, csrf = ''] = /name="csrf" value="([^"]*)"/.exec(await (await ask('/desk')).text()) ?? []
  const answer = await fetch(served.address + address, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: served.address },
    body: new URLSearchParams({ csrf, ...fields }),
  })
  return answer.status
}

const KINDS = ['people', 'organisations', 'places', 'events']

/** Two of each kind, those that most is said of. */
function pairs(pages: Pages): [string, string][] {
  return KINDS.flatMap((kind) => {
    const own = [...pages.keys()].filter((at) => new RegExp(`^/desk/${kind}/[a-z]+-[a-z2-7]+$`).test(at))
    const [one, other] = own.sort((a, b) => (pages.get(b)?.length ?? 0) - (pages.get(a)?.length ?? 0))
    return one && other ? [[one, other] as [string, string]] : []
  })
}

test('pairs of every kind, joined and told apart again, leave every page of desk and site as it was', async () => {
  const before = await crawl()
  expect(before.size).toBeGreaterThan(200)

  const joined = pairs(before)
  expect(joined).toHaveLength(KINDS.length)
  for (const [one, other] of joined)
    expect(await send(`${one}/joins`, { with: other.split('/').at(-1) ?? '', reason: 'a try' })).toBe(303)
  const between = differing(before, await crawl())
  for (const pair of joined) for (const at of pair) expect(between).toContain(at)
  // a judgement is the team's until it is published
  expect(between.filter((at) => !at.startsWith('/desk'))).toEqual([])

  for (const [one] of joined) expect(await send(`${one}/splits`, {})).toBe(303)
  const after = await crawl()
  expect(differing(before, after).map((at) => firstDifference(at, before, after))).toEqual([])
}, 300_000)
