// The public edition as its readers have it: a folder of files, opened from a stick, with scripts and without;
// found by another spelling; checked, and no longer right after one flipped byte.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLE_PASSPHRASE, makeExample } from '../../src/example/make.ts'
import { launch } from '../chromium.ts'

const base = mkdtempSync(join(tmpdir(), 'khronika-edition-'))
const out = join(base, 'edition')
const vault = join(base, 'example')
let browser: Browser

beforeAll(async () => {
  await makeExample(vault)
  khronika('publish', out, '--vault', vault)
  browser = await launch()
}, 120_000)
afterAll(async () => {
  await browser.close()
  rmSync(base, { recursive: true })
})

function khronika(...words: string[]): string {
  const env = { ...process.env, KHRONIKA_PASSPHRASE: EXAMPLE_PASSPHRASE }
  return execFileSync(process.execPath, ['bin/khronika.js', ...words], { env, encoding: 'utf8' })
}

const addressOf = (path: string) => `${pathToFileURL(out).href}/${path}`
const pathOf = (page: Page) =>
  decodeURIComponent(page.url())
    .slice(addressOf('').length)
    .replace(/[?#].*/, '')

async function reading(
  javaScriptEnabled: boolean,
): Promise<{ context: BrowserContext; page: Page; asked: string[] }> {
  const context = await browser.newContext({ javaScriptEnabled })
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  return { context, page: await context.newPage(), asked }
}

describe.each([
  ['without scripts', false],
  ['with scripts', true],
])('the edition opened from files, %s', (_name, scripts) => {
  test('leads from page to page, and every link of each leads somewhere', async () => {
    const { context, page, asked } = await reading(scripts)
    const seen = new Set<string>()
    const waiting = ['index.html', 'index.ru.html', 'kz.kk.html']
    const lost: string[] = []
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (seen.has(path) || seen.size >= MOST_PAGES) continue
      seen.add(path)
      const answer = await page.goto(addressOf(path)).catch(() => null)
      if (!answer) {
        lost.push(path)
        continue
      }
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) =>
          all.map((one) => new URL(one.getAttribute('href') ?? '', document.baseURI).href),
        )
      for (const link of links) {
        if (!link.startsWith(addressOf(''))) continue
        const to = decodeURIComponent(link.slice(addressOf('').length))
        const [file = '', anchor] = to.split('#')
        if (file.endsWith('.html')) waiting.push(file)
        if (anchor && file === path && (await page.locator(`[id="${anchor}"]`).count()) === 0)
          lost.push(`${path}#${anchor}`)
      }
    }
    expect(lost).toEqual([])
    expect(seen.size).toBe(Math.min(MOST_PAGES, pagesIn(out)))
    expect(asked.filter((one) => !one.startsWith('file:') && !one.startsWith('data:'))).toEqual([])
    await context.close()
  }, 240_000)

  test('opens from the number of a sentence who said it', async () => {
    const { context, page } = await reading(scripts)
    await page.goto(addressOf('kz.html'))
    await page.locator('.latest a').first().click()
    expect(pathOf(page)).toMatch(/^updates\//)
    await page.locator('a.ref').first().click()
    expect(await page.locator('.note:target q').first().isVisible()).toBe(true)
    await context.close()
  })
})

const MOST_PAGES = 60

function pagesIn(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html')).length
}

describe('a person is found', () => {
  test.each([
    ['Харламов', 'Alexander Kharlamov'],
    ['Kharlamow', 'Alexander Kharlamov'],
    ['Zhanbolat Mamai', 'Zhanbolat Mamay'],
    ['Жанболат Мамай', 'Zhanbolat Mamay'],
  ])('by “%s”, with a script', async (typed, name) => {
    const { context, page } = await reading(true)
    await page.goto(addressOf('search.html'))
    await page.fill('input[type=search]', typed)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name }).first().click()
    expect(pathOf(page)).toMatch(/^people\//)
    expect(await page.textContent('h1')).toBe(name)
    await context.close()
  })

  test.each([
    [['Х'], 'Alexander Kharlamov'],
    [['K', /Kh-/], 'Alexander Kharlamov'],
  ])('under the letters %j, without one', async (letters, name) => {
    const { context, page } = await reading(false)
    await page.goto(addressOf('names.html'))
    for (const letter of letters) await page.getByRole('link', { name: letter, exact: true }).first().click()
    await page
      .getByRole('link', { name: new RegExp(name) })
      .first()
      .click()
    expect(await page.textContent('h1')).toBe(name)
    await context.close()
  })
})

test('a copy is checked by command and by hand, and is wrong after one flipped byte', () => {
  const fingerprint = /key ([a-z2-7-]{19})/.exec(khronika('verify', '--mirror', out))?.[1] ?? ''
  expect(readFileSync(join(out, 'verify.html'), 'utf8')).toContain(fingerprint)
  const byHand = () =>
    spawnSync(
      'sh',
      [
        '-c',
        'openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in MANIFEST.sha256 -sigfile MANIFEST.sha256.sig && ' +
          'sha256sum --check --quiet MANIFEST.sha256 && cat manifest/*.sha256 | sha256sum --check --quiet',
      ],
      { cwd: out },
    ).status
  expect(byHand()).toBe(0)
  const page = readFileSync(join(out, 'kz.html'))
  page[page.length >> 1]! ^= 1
  writeFileSync(join(out, 'kz.html'), page)
  expect(byHand()).not.toBe(0)
  const checked = spawnSync(process.execPath, ['bin/khronika.js', 'verify', '--mirror', out], {
    encoding: 'utf8',
  })
  expect(checked.status).toBe(1)
  expect(checked.stderr).toContain('kz.html was changed')
})
