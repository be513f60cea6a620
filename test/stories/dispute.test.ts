// Two people with accounts of their own change the same field at the same time, each in a browser of their own: both
// see that accounts differ, one settles it with a reason, and the history shows all of it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from '../chromium.ts'
import { startExample } from '../example-server.ts'
import type { ExampleServer } from '../example-server.ts'

const HERS = 'lantern river copper'
let folder: string
let server: ExampleServer
let browser: Browser
let editor: Page
let colleague: Page

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-dispute-'))
  server = await startExample(join(folder, 'example'))
  browser = await launch()
  editor = await (await browser.newContext()).newPage()
  colleague = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
}, 120_000)
afterAll(async () => {
  await browser.close()
  server.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function press(page: Page, button: string, within = page.locator('body')): Promise<void> {
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'load' }),
    within.getByRole('button', { name: button, exact: true }).click(),
  ])
}

async function letIn(name: string, passphrase: string): Promise<void> {
  await editor.goto(`${server.origin}/desk/accounts`)
  await editor.fill('input[name=name]', name)
  await editor.fill('input[name=passphrase]', passphrase)
  await editor.fill('input[name=again]', passphrase)
  await press(editor, 'Let them in')
}

async function findPerson(name: string): Promise<string> {
  await editor.goto(`${server.origin}/desk/people`)
  const href = await editor.locator('main').getByRole('link', { name }).first().getAttribute('href')
  return server.origin + (href ?? '')
}

async function describe(page: Page, words: string): Promise<void> {
  await page.fill('#anew textarea[name=words]', words)
  await press(page, 'Save', page.locator('#anew'))
}

const textOf = async (page: Page) => (await page.locator('main').textContent()) ?? ''

test('neither is lost: both see the dispute, one settles it with a reason, the history shows all', async () => {
  await editor.goto(server.signIn)
  await letIn('Second Editor', HERS)
  const person = await findPerson('Kharlamov')
  const field = `${person}/properties/description`
  await colleague.goto(field)
  await colleague.fill('input[name=passphrase]', HERS)
  await press(colleague, 'Open the vault')
  expect(colleague.url()).toBe(field)

  await editor.goto(field)
  await describe(editor, 'writes on Ridder')
  await editor.goto(field)
  await colleague.goto(field)
  await describe(editor, 'a writer in Ridder')
  await describe(colleague, 'a reporter in Ridder')

  for (const page of [editor, colleague]) {
    await page.goto(field)
    const shown = await textOf(page)
    expect(shown).toContain('Accounts differ')
    expect(shown).toContain('a writer in Ridder')
    expect(shown).toContain('a reporter in Ridder')
    await page.goto(person)
    const told = await textOf(page)
    expect(told).toContain('a writer in Ridder')
    expect(told).toContain('a reporter in Ridder')
  }

  await colleague.goto(field)
  const hers = colleague.locator('section.spoken', { hasText: 'a reporter in Ridder' })
  await hers.locator('input[name=reason]').fill('So it stands on the cover of the book.')
  await press(colleague, 'Prefer this', hers)

  for (const page of [editor, colleague]) {
    await page.goto(field)
    expect(await textOf(page)).not.toContain('Accounts differ')
    await page.goto(person)
    expect(await textOf(page)).toContain('So it stands on the cover of the book.')
    await page.locator('#history summary').click()
    const history = (await page.locator('#history').textContent()) ?? ''
    for (const words of ['writes on Ridder', 'a writer in Ridder', 'a reporter in Ridder', 'taken back by'])
      expect(history).toContain(words)
    for (const author of ['Editor of the example', 'Second Editor']) expect(history).toContain(author)
    expect(history).toContain('So it stands on the cover of the book.')
  }
}, 120_000)
