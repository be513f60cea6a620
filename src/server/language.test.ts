import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createKeyFile } from '../access/key-file.ts'
import { newKeyFile, newVaultKey } from '../access/passphrase-key.ts'
import { ready } from '../access/seal.ts'
import { deskRoutes } from '../desk/routes.ts'
import type { DeskEnv } from '../desk/desk.ts'
import { findLanguage } from '../vault/account-language.ts'
import { vaultIn } from '../vault/folder.ts'
import { createVault, newAccountId } from '../vault/vault.ts'
import { createApp } from './app.ts'
import { Calendar } from './calendar.ts'
import { hostsOf } from './guard/host.ts'
import { Keeper } from './sign-in/keeper.ts'
import { Tries } from './sign-in/tries.ts'

const HOST = '127.0.0.1:4170'
const PASSPHRASE = 'lantern river copper'
const account = newAccountId()
let folder: string
let keeper: Keeper
let app: Hono<DeskEnv>

beforeAll(async () => {
  await ready()
  folder = mkdtempSync(join(tmpdir(), 'khronika-language-'))
  const [place, key] = [vaultIn(folder), newVaultKey()]
  createKeyFile(place.keyFile, newKeyFile(key, account, PASSPHRASE, 'quick'))
  createVault(place.file, place.captures, key, { account, name: 'Ayla Test' }).file.close()
  keeper = new Keeper(place)
  keeper.unlock({ key, account })
  const door = { keeper, tries: new Tries(Date.now), cookie: 'khronika', calendar: new Calendar() }
  app = createApp({ ...door, hosts: new Set(hostsOf([], 4170)), log: () => undefined }, deskRoutes())
})
afterAll(() => {
  keeper.lock()
  rmSync(folder, { recursive: true })
})

async function ask(
  path: string,
  { form, ...headers }: { form?: Record<string, string>; cookie?: string; 'accept-language'?: string } = {},
) {
  const init = form && { method: 'POST', body: new URLSearchParams(form) }
  const answer = await app.request(`http://${HOST}${path}`, { ...init, headers: { host: HOST, ...headers } })
  return { answer, status: answer.status, html: await answer.text() }
}

async function signIn(form?: Record<string, string>): Promise<string> {
  const { answer } = form
    ? await ask('/desk/sign-in', { form: { passphrase: PASSPHRASE, ...form } })
    : await ask(`/desk/sign-in?token=${keeper.sessions.newTicket(account)}`)
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

describe('who is not signed in', () => {
  test.each([
    ['kk-KZ,ru;q=0.8,en;q=0.5', 'kk', 'Кіру'],
    ['de-DE,de;q=0.9,ru;q=0.3', 'ru', 'Вход'],
    ['en;q=0.2, ru;q=0', 'en', 'Sign in'],
    ['*;;q=x,,', 'en', 'Sign in'],
  ])('and whose browser prefers %s is spoken to in %s', async (wishes, language, title) => {
    const { html } = await ask('/desk/sign-in', { 'accept-language': wishes })
    expect(html).toContain(`<html lang="${language}"`)
    expect(html).toContain(`<h1>${title}</h1>`)
  })

  test('chooses another language without JavaScript, and is refused in it', async () => {
    const page = await ask('/desk/sign-in?language=ru&back=/desk/log', { 'accept-language': 'kk' })
    expect(page.html).toContain('name="language" value="ru"')
    expect(page.html).toContain('href="/desk/sign-in?back=%2Fdesk%2Flog&amp;language=kk"')
    const refused = await ask('/desk/sign-in', { form: { passphrase: 'wrong', language: 'ru' } })
    expect(refused.status).toBe(403)
    expect(refused.html).toContain('Эта парольная фраза не открывает хранилище.')
  })

  test('is told in their language what is not there', async () => {
    const { status, html } = await ask('/nowhere', { 'accept-language': 'ru' })
    expect(status).toBe(404)
    expect(html).toContain('<h1>Не найдено</h1>')
  })
})

describe('who is signed in', () => {
  test('is spoken to in the language of the browser until they choose, then in theirs everywhere', async () => {
    const cookie = await signIn()
    const before = await ask('/desk/log?page=1', { cookie, 'accept-language': 'kk' })
    expect(before.html).toContain('<html lang="kk"')
    expect(before.html).toContain('name="back" value="/desk/log?page=1"')
    const [, csrf = ''] = /name="csrf" value="([^"]+)"/.exec(before.html) ?? []
    const { answer } = await ask('/desk/language', {
      cookie,
      form: { csrf, language: 'ru', back: '/desk/log?page=1' },
    })
    expect(answer.headers.get('location')).toBe('/desk/log?page=1')
    const after = await ask('/desk/log', { cookie, 'accept-language': 'kk' })
    expect(after.html).toContain('<title>Журнал · Khronika</title>')
    expect(findLanguage(keeper.vault!.file, account)).toBe('ru')
  })

  test('keeps their choice when what is sent is no language of ours, and leads nowhere else', async () => {
    const cookie = await signIn()
    const { html } = await ask('/desk/log', { cookie })
    const [, csrf = ''] = /name="csrf" value="([^"]+)"/.exec(html) ?? []
    const { answer } = await ask('/desk/language', {
      cookie,
      form: { csrf, language: 'tlh', back: '//elsewhere.example' },
    })
    expect(answer.headers.get('location')).toBe('/desk')
    expect(findLanguage(keeper.vault!.file, account)).toBe('ru')
  })

  test('is refused in it', async () => {
    const cookie = await signIn()
    const { status, html } = await ask('/desk/passphrase', { cookie, form: { csrf: 'stale' } })
    expect(status).toBe(403)
    expect(html).toContain('<html lang="ru"')
  })
})
