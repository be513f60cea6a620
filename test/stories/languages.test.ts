// The desk in Russian and in Kazakh: chosen without JavaScript, and looked at on every page, wide and
// narrow, light and dark.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { overflowOf, seriousFaults } from '../axe.ts'
import { launch } from '../chromium.ts'
import { englishOn } from '../english.ts'
import { startExample } from '../example-server.ts'
import type { ExampleServer } from '../example-server.ts'

let folder: string
let server: ExampleServer
let browser: Browser
let page: Page
const violations: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-languages-'))
  server = await startExample(join(folder, 'example'))
  browser = await launch()
  page = await (await browser.newContext()).newPage()
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) violations.push(message.text())
  })
  await page.goto(server.signIn)
}, 120_000)

afterAll(async () => {
  await browser.close()
  server.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function choose(name: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name, exact: true }).click()])
}

// One of each kind of page, as far as a link leads there.
async function places(): Promise<string[]> {
  const found = new Set([
    '/desk',
    '/desk/inbox',
    '/desk/inbox/new?way=file',
    '/desk/inbox/new?way=text',
    '/desk/inbox/new?way=note',
    '/desk/events',
    '/desk/events/new',
    '/desk/people',
    '/desk/organisations',
    '/desk/places',
    '/desk/sources',
    '/desk/cases',
    '/desk/checks',
    '/desk/deadlines',
    '/desk/updates',
    '/desk/updates/new?country=KZ',
    '/desk/ratings?country=KZ',
    '/desk/comments',
    '/desk/accounts',
    '/desk/log',
    '/desk/passphrase',
    '/desk/nowhere',
  ])
  const lists = Array.from(found) // more are found on the way
  for (const list of lists) {
    await page.goto(server.origin + list)
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    const own = links
      .map((one) => one.split('#')[0] ?? '')
      .filter((one) => one.startsWith('/desk/') && !/[?&]format=/.test(one))
    for (const one of own.slice(0, 1)) found.add(one)
  }
  return [...found]
}

test('a page says in the foot which languages there are, and is there again in the one that was chosen', async () => {
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const still = await plain.newPage()
  await still.goto(`${server.origin}/desk/log?page=1`)
  await still.click('.foot button[value=kk]')
  expect(still.url()).toBe(`${server.origin}/desk/log?page=1`)
  expect(await still.locator('html').getAttribute('lang')).toBe('kk')
  expect(await still.textContent('h1')).toBe('Журнал')
  await plain.close()
})

describe.each([
  ['Русский', 'ru'],
  ['Қазақша', 'kk'],
])('in %s', (name, language) => {
  test('no page scrolls sideways, has a serious fault, or says a word of the interface in English', async () => {
    await page.goto(`${server.origin}/desk`)
    await choose(name)
    const visited = await places()
    expect(visited.length).toBeGreaterThan(25)
    for (const path of visited) {
      await page.goto(server.origin + path)
      expect(await page.locator('html').getAttribute('lang'), path).toBe(language)
      expect(await page.title(), path).toMatch(/^[^a-z]+ · Khronika$/i)
      expect(await englishOn(page), `${path} says in English`).toEqual([])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await seriousFaults(page), `${path} ${colorScheme}`).toEqual([])
      }
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await overflowOf(page), `${path} scrolls sideways at ${width}`).toBeLessThanOrEqual(0)
      }
    }
  }, 240_000)

  test('the links of the top bar take two rows at most, and the lock stays in the first', async () => {
    await page.goto(`${server.origin}/desk`)
    await page.setViewportSize({ width: 1280, height: 900 })
    const heightOf = (part: string) =>
      page.locator(`.top ${part}`).evaluate((one) => one.getBoundingClientRect().height)
    expect(await heightOf('.nav')).toBeLessThan(100)
    expect(await heightOf('.corner')).toBeLessThan(60)
    expect(await heightOf('.frame')).toBeLessThan(100)
  })
})

test('nothing was against the content policy', () => {
  expect(violations).toEqual([])
})
