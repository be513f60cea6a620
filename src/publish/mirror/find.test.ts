// A person is found in an edition of files by another spelling, with a script and without.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from '../../../test/chromium.ts'
import type { Change } from '../../record/change.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Value } from '../../record/values/value.ts'
import { liveLink } from '../../site/live-address.ts'
import { drawPage } from '../../site/pages/pages.ts'
import { append } from '../../vault/entries/append.ts'
import { createVault, newAccountId } from '../../vault/vault.ts'
import type { Vault } from '../../vault/vault.ts'
import { publishMirror } from './mirror.ts'

const latin: SubjectId = 'person-aaaaaaaaaaaaaaaa'
const cyrillic: SubjectId = 'person-bbbbbbbbbbbbbbbb'
const lantern: SubjectId = 'organisation-cccccccccccccccc'
const event: SubjectId = 'event-dddddddddddddddd'

let base: string
let vault: Vault
let browser: Browser

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'khronika-find-'))
  const account = newAccountId()
  vault = createVault(join(base, 'vault.khronika'), base, randomBytes(32), { account, name: 'Ana' })
  say(
    named(latin, 'Aigerim Sadykova'),
    named(cyrillic, 'Ержан Қадыров'),
    named(lantern, 'Public Foundation Blue Lantern'),
    stated(event, 'act', { kind: 'code', list: 'acts', code: 'detention' }),
    stated(event, 'country', { kind: 'code', list: 'countries', code: 'KZ' }),
    stated(event, 'freedom', { kind: 'code', list: 'freedoms', code: 'expression' }),
    stated(event, 'part', { kind: 'part', whom: latin, role: 'victim' }),
    stated(event, 'when', {
      kind: 'when',
      said: '10 February 2017',
      earliest: '2017-02-10',
      latest: '2017-02-10',
      basis: 'stated',
    }),
  )
  browser = await launch()
})

afterAll(async () => {
  await browser.close()
  vault.file.close()
  rmSync(base, { recursive: true })
})

function stated(subject: SubjectId, property: string, value: Value): Change {
  return { kind: 'state', statement: { subject, property, value, stance: 'states', access: 'public' } }
}

function named(subject: SubjectId, text: string): Change {
  return stated(subject, 'name', { kind: 'text', text, language: 'en' })
}

function say(...changes: Change[]) {
  return vault.file.write(() => append(vault.file, vault.pen, changes))
}

function files(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const paths = entries.map((one) => join(one.parentPath, one.name))
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

const out = () => join(base, 'out')
const address = (path: string) => pathToFileURL(join(out(), path)).href

async function withPage(javaScriptEnabled: boolean, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled })
  await work(await context.newPage())
  await context.close()
}

const asked = (question: Record<string, string>) =>
  drawPage(
    { file: vault.file, reader: 'public', language: 'en', link: liveLink('en'), asked: question },
    '/search',
  )?.body ?? ''

test.each([
  ['Садыкова', 'Aigerim Sadykova', `people/${latin}.html`],
  ['Yerzhan Kadyrov', 'Ержан Қадыров', `people/${cyrillic}.html`],
  ['Sadikowa', 'Aigerim Sadykova', `people/${latin}.html`],
  ['foundation', 'Public Foundation Blue Lantern', `organisations/${lantern}.html`],
])('by “%s” the script finds %s from files', async (typed, label, leads) => {
  publishMirror(vault, out())
  await withPage(true, async (page) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(address('search.html'))
    await page.fill('#field-q', typed)
    await page.click('#search button')
    await page.waitForSelector('#search-found a')
    expect(await page.textContent('#search-found a')).toBe(label)
    await page.click('#search-found a')
    expect(page.url()).toBe(address(leads))
    expect(await page.textContent('h1')).toContain(label)
    expect(errors).toEqual([])
  })
})

test('an address with a question is answered, in Russian as well', async () => {
  publishMirror(vault, out())
  await withPage(true, async (page) => {
    await page.goto(`${address('search.ru.html')}?q=sadykova`)
    await page.waitForSelector('#search-found a')
    expect(await page.textContent('#search-found .soft')).toBe('Человек, Kazakhstan')
    await page.click('#search-found a')
    expect(page.url()).toBe(address(`people/${latin}.ru.html`))
  })
})

test.each([
  ['С', 'Sadykova', `people/${latin}.html`],
  ['Y', 'Ye-', undefined],
  ['K', 'Қадыров', `people/${cyrillic}.html`],
  ['Е', 'Ержан', `people/${cyrillic}.html`],
  ['E', 'Ержан', `people/${cyrillic}.html`],
])('without JavaScript the letter %s leads to %s', async (letter, found, leads) => {
  publishMirror(vault, out())
  await withPage(false, async (page) => {
    await page.goto(address('search.html'))
    expect(await page.textContent('noscript')).toContain('JavaScript')
    expect(await page.isVisible('#search')).toBe(false)
    await page.click('main a:has-text("All names")')
    if (!leads) return
    await page.click(`.letters a:text-is("${letter}")`)
    await page.click(`.names a:has-text("${found}")`)
    expect(page.url()).toBe(address(leads))
  })
})

test('a server answers by another spelling, by what was done, and narrowed', () => {
  expect(asked({ q: 'садыкова' })).toContain(`/people/${latin}`)
  expect(asked({ q: 'задержание sadykova' })).toContain(`/events/${event}`)
  expect(asked({ q: 'sadykova', year: '2016' })).not.toContain(`/events/${event}`)
  expect(asked({ country: 'KZ', freedom: 'expression', year: '2017' })).toContain(`/events/${event}`)
  expect(asked({ country: 'KZ', freedom: 'assembly' })).not.toContain(`/events/${event}`)
  expect(asked({ q: 'nobody' })).toContain('Nothing was found')
  expect(asked({ q: '"><script>x' })).not.toContain('<script>x')
})

test('only what has the name is written anew when it changes, and a sealed name leaves no trace', () => {
  publishMirror(vault, out())
  const times = new Map([...files(out()).keys()].map((path) => [path, statSync(join(out(), path)).mtimeMs]))
  const shards = [...times.keys()].filter((path) => path.startsWith('search/'))
  expect(shards.length).toBeGreaterThan(3)
  say(named(cyrillic, 'Erzhan Kadyrov'))
  publishMirror(vault, out())
  const touched = [...times].filter(([path, time]) => statSync(join(out(), path)).mtimeMs !== time)
  const ours = touched.map(([path]) => path).filter((path) => /^(search|names)\b/.test(path))
  expect(ours.filter((path) => path.endsWith('.js')).sort()).toEqual(['search/e.js', 'search/k.js'])
  expect(ours.filter((path) => path.startsWith('names')).every((path) => /names\/[ek]\./.test(path))).toBe(
    true,
  )
  say({ kind: 'grade', targets: [latin], to: 'team', replaces: [], access: 'team' })
  publishMirror(vault, out())
  const left = [...files(out())].filter(([, text]) => /Sadykova|Садыкова/i.test(text))
  expect(left.map(([path]) => path)).toEqual([])
  const fresh = join(base, 'fresh')
  publishMirror(vault, fresh)
  const kept = files(out())
  for (const [path, text] of files(fresh))
    if (/^(search|names)\b/.test(path)) expect(kept.get(path), path).toBe(text)
})
