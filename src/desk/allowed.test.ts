import type { Hono } from 'hono'
import { expect, test } from 'vitest'
import { neededFor } from './allowed.ts'
import type { DeskEnv } from './desk.ts'
import { deskRoutes } from './routes.ts'

function posts(desk: Hono<DeskEnv>): string[] {
  return [...new Set(desk.routes.filter(({ method }) => method === 'POST').map(({ path }) => `/desk${path}`))]
}

test('no act of the desk is open to whoever only reads, but their own passphrase, calendar and searches, and asking', () => {
  const all = posts(deskRoutes())
  expect(all.length).toBeGreaterThan(30)
  const open = all.filter((path) => neededFor('POST', path) === 'reads')
  const asking = (path: string) => path.endsWith('/questions')
  expect(open.filter(asking).length).toBeGreaterThan(4)
  expect(open.filter((path) => !asking(path)).toSorted((a, b) => a.localeCompare(b))).toEqual([
    '/desk/deadlines/calendar',
    '/desk/deadlines/calendar/removal',
    '/desk/passphrase',
    '/desk/searches',
    '/desk/searches/:id/looks',
    '/desk/searches/:id/removal',
  ])
})

test('what becomes public or stops being so takes a publisher; who is here, an administrator', () => {
  const at = (path: string) => neededFor('POST', `/desk${path}`)
  expect(at('/updates/update-abc/publication')).toBe('publishes')
  expect(at('/updates/update-abc/sign-off')).toBe('publishes')
  expect(at('/updates/update-abc/taking-down')).toBe('publishes')
  expect(at('/updates/update-abc')).toBe('writes')
  expect(at('/accounts/abc/removal')).toBe('administers')
  expect(neededFor('GET', '/desk/accounts')).toBe('administers')
  expect(neededFor('GET', '/desk/log')).toBe('reads')
})
