// What only a browser shows: cookies, forms under a strict policy, and what is left after locking.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { html } from 'hono/html'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launch } from '../../test/chromium.ts'
import { createKeyFile } from '../access/key-file.ts'
import { newKeyFile, newVaultKey } from '../access/passphrase-key.ts'
import { ready } from '../access/seal.ts'
import type { DeskEnv } from '../desk/desk.ts'
import { vaultIn } from '../vault/folder.ts'
import { createVault, newAccountId } from '../vault/vault.ts'
import { startServer } from './serve.ts'
import type { Served } from './serve.ts'

const PASSPHRASE = 'lantern river copper'
let folder: string
let browser: Browser
let page: Page
let served: Served

beforeAll(async () => {
  await ready()
  folder = mkdtempSync(join(tmpdir(), 'khronika-browser-'))
  const [place, key, account] = [vaultIn(folder), newVaultKey(), newAccountId()]
  createKeyFile(place.keyFile, newKeyFile(key, account, PASSPHRASE, 'quick'))
  createVault(place.file, place.captures, key, { account, name: 'Ayla Test' }).file.close()
  served = await startServer(
    { place, opened: { key, account }, port: 0, examplePassphrase: PASSPHRASE },
    deskStub(),
  )
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await served.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
})

function deskStub(): Hono<DeskEnv> {
  const desk = new Hono<DeskEnv>()
  const form = (csrf: string, to: string, name: string) =>
    html`<form method="post" action="${to}">
      <input type="hidden" name="csrf" value="${csrf}" /><button>${name}</button>
    </form>`
  const pageOf = (csrf: string) =>
    html`<!doctype html><meta name="referrer" content="no-referrer" />
      <h1>Ayla Test, fined</h1>
      ${form(csrf, '/desk/inbox', 'Accept')} ${form(csrf, '/desk/lock', 'Lock')}`
  desk.get('/', (c) => c.html(pageOf(c.get('desk').csrf)))
  desk.get('/inbox', (c) => c.html(pageOf(c.get('desk').csrf)))
  desk.post('/inbox', (c) => c.html('<h1>Accepted</h1>'))
  return desk
}

async function passIn(): Promise<void> {
  await page.fill('input[name=passphrase]', PASSPHRASE)
  await page.click('text=Open the vault')
}

test('the printed address signs in and is gone from the address bar; forms work without JavaScript or referrer', async () => {
  await page.goto(served.signIn ?? '')
  expect(page.url()).toBe(`${served.address}/desk`)
  await page.click('text=Accept')
  expect(await page.textContent('h1')).toBe('Accepted')
})

test('after locking nothing comes back with the back button, and the passphrase leads on to where one was', async () => {
  await page.goto(`${served.address}/desk/inbox`)
  expect(await page.textContent('h1')).toBe('Sign in')
  await passIn()
  expect(page.url()).toBe(`${served.address}/desk/inbox`)
  await page.click('text=Lock')
  expect(await page.textContent('h1')).toBe('Sign in')
  await page.goBack()
  expect(await page.textContent('body')).not.toContain('fined')
})
