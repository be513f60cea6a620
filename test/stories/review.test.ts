// A newcomer takes in an invented report and reviews it to its end: once by keyboard alone, once with
// JavaScript off. Both in a real browser, over a real vault and the server as it runs.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { newVaultKey } from '../../src/access/passphrase-key.ts'
import { deskRoutes } from '../../src/desk/routes.ts'
import { startServer } from '../../src/server/serve.ts'
import type { Served } from '../../src/server/serve.ts'
import { vaultIn } from '../../src/vault/folder.ts'
import { createVault, newAccountId } from '../../src/vault/vault.ts'
import { launch } from '../chromium.ts'

const REPORT = `Home > Updates > Kazakhstan

Pressure on the port press – Kazakhstan

Harbour Press Watch and Steppe Monitor provided the information for this update.

On 10 February 2017 police in Kyzylsu detained the editor Aigerim Sadykova and searched her home. As previously covered, her newspaper was fined in 2016. On 13 February 2017 a court sentenced her colleague Bolat Akhmetov to 15 days of administrative arrest.

  • In late March 2017 Sadykova was detained again after she announced a picket.
  • Her house arrest was prolonged from 10 May 2017 till the end of March 2017.

Sadykova has said that guards beat her in custody. Her lawyer Timur Osmonov confirmed this account. The prison service denied it.

Leave a Reply
Your email address will not be published. Required fields are marked *
`

let browser: Browser
let folder: string
let served: Served

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-story-'))
  writeFileSync(join(folder, 'port.txt'), REPORT)
  const place = vaultIn(join(folder, 'vault'))
  mkdirSync(place.captures, { recursive: true })
  const [key, account] = [newVaultKey(), newAccountId()]
  createVault(place.file, place.captures, key, { account, name: 'Dana' }).file.close()
  served = await startServer({ place, opened: { key, account }, port: 0 }, deskRoutes())
})
afterEach(async () => {
  await served.close()
  rmSync(folder, { recursive: true, force: true })
})

test('by keyboard: the report is reviewed to its end, and a decision taken back on the way', async () => {
  const page = await signedIn({ javaScriptEnabled: true })
  await takeIn(page)
  expect(await focused(page)).toBe('1')
  await page.keyboard.press('j')
  expect(await focused(page)).toBe('2')
  await page.keyboard.press('k')
  await page.keyboard.press('?')
  expect(await page.locator('.key-list .keys').isVisible()).toBe(true)
  await press(page, 'x')
  expect(await page.textContent('.review-head')).toContain('1 decision')
  await press(page, 'u')
  expect(await page.textContent('.review-head')).toContain('0 decisions')
  expect(await focused(page)).toBe('1')

  let keys = 0
  while (!page.url().endsWith('#settled') && keys++ < 60) {
    for (const key of await page.locator(':focus fieldset.who').evaluateAll((all) => all.map(() => '1')))
      await page.keyboard.press(key)
    const canAccept = await page.locator(':focus .actions [formaction$=acceptance]').count()
    await press(page, canAccept > 0 ? 'a' : 'x')
  }
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('settled')
  await expectRecorded(page)
}, 120_000)

test('with JavaScript off: the same, by the buttons of the page and of each card’s own address', async () => {
  const page = await signedIn({ javaScriptEnabled: false })
  await takeIn(page)
  await follow(page, () => page.getByRole('link', { name: 'Correct' }).first().click())
  await page.getByLabel('In the words of the report').first().fill('10 February 2017, at dawn')
  await follow(page, () => page.getByRole('button', { name: 'Read the words' }).click())
  expect(await page.textContent('#when')).toContain('No date can be made of these words')
  await page.getByLabel('In the words of the report').first().fill('10 February 2017')
  await follow(page, () => page.getByRole('button', { name: 'Accept', exact: true }).click())

  for (let steps = 0; steps < 60; steps++) {
    const open = page.locator('.card.proposed').first()
    if ((await open.count()) === 0) break
    const accept = open.getByRole('button', { name: 'Accept', exact: true })
    for (const question of await open.locator('fieldset.who').all())
      await question.getByRole('radio').first().check()
    const button = (await accept.count()) > 0 ? accept : open.locator('.actions button').last()
    await follow(page, () => button.click())
  }
  expect(page.url()).toMatch(/#settled$/)
  await expectRecorded(page)
}, 120_000)

test('a long report is reviewed in parts, and the keys go on from one to the next', async () => {
  const page = await signedIn({ javaScriptEnabled: true })
  const days = Array.from({ length: 150 }, (_, at) => (at % 28) + 1)
  const long = days.map((day) => `On ${day} March 2017 police in Kyzylsu detained Aigerim Sadykova.`)
  writeFileSync(join(folder, 'port.txt'), long.join('\n\n'))
  await page.goto(`${served.address}/desk/inbox/new`)
  await page.getByLabel('Files').setInputFiles(join(folder, 'port.txt'))
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.getByRole('link', { name: 'Leave as it is' }).click()
  expect(await page.textContent('.parts')).toContain('Part 1 of 2')
  const last = page.locator('.card').last()
  const number = Number(await last.locator('.n').textContent())
  await last.focus()
  await press(page, 'j')
  expect(await page.textContent('.parts')).toContain('Part 2 of 2')
  expect(await focused(page)).toBe(String(number + 1))
  await press(page, 'k')
  expect(await focused(page)).toBe(String(number))
  await press(page, 'x')
  expect(await focused(page)).toBe(String(number + 1))
}, 120_000)

test.each([
  ['Escape twice', ['Escape', 'Escape']],
  ['Control, Alt and L', ['Control+Alt+l']],
])(
  '%s locks the desk at once, also while a name is being typed',
  async (_, keys) => {
    const page = await signedIn({ javaScriptEnabled: true })
    await page.goto(`${served.address}/desk/events/new`)
    await page.getByLabel('What happened, in your words').fill('Aigerim Sadykova was')
    for (const key of ['Escape', 'a', 'Escape', 'b', 'l']) await page.keyboard.press(key)
    expect(await page.getByLabel('What happened, in your words').inputValue()).toMatch(/abl$/)
    for (const key of keys) await page.keyboard.press(key)
    await page.waitForURL(/sign-in/)
    await page.goBack()
    expect(await page.textContent('body')).not.toContain('Sadykova')
    expect((await page.goto(`${served.address}/desk/people`))?.url()).toContain('sign-in')
  },
  120_000,
)

// Does it, and is on the page that it leads to.
async function follow(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), act()])
}

async function signedIn({ javaScriptEnabled }: { javaScriptEnabled: boolean }): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(served.signIn ?? '')
  return page
}

// Through the forms, as a person does who has never been here.
async function takeIn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Inbox' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Add a report' }).click()
  await page.getByLabel('Files').setInputFiles(join(folder, 'port.txt'))
  await page.getByLabel('Country it reports on').selectOption('KZ')
  await page.getByRole('button', { name: 'Take it in' }).click()
  expect(await page.textContent('main')).toContain('Harbour Press Watch and Steppe Monitor provided')
  await page.getByLabel('Published on').fill('2017-04-07')
  await page.getByRole('button', { name: 'Save and go to the report' }).click()
  expect(await page.textContent('.review-head')).toMatch(/0 of \d+ sentences settled/)
  expect(await page.textContent('.left-out summary')).toBe('Left out: furniture and comment form')
}

async function press(page: Page, key: string): Promise<void> {
  const arrived = page.waitForEvent('load')
  await page.keyboard.press(key)
  await arrived
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.querySelector('.n')?.textContent ?? '')
}

async function expectRecorded(page: Page): Promise<void> {
  expect(await page.textContent('#settled')).toContain('This report is settled')
  await page.getByRole('link', { name: 'People' }).click()
  const people = await page.textContent('main')
  expect(people).toContain('Aigerim Sadykova')
  expect(people).toContain('Bolat Akhmetov')
  await page.getByRole('link', { name: 'Events', exact: true }).click()
  expect(await page.textContent('main')).toContain('from 10 May 2017 till the end of March 2017')
}
