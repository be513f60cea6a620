// A calendar at its secret address. Nobody is signed in: the address is the key. It answers while the vault is open,
// and keeps it open no longer.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { calendarOf } from '../find/due/calendar.ts'
import { keepUpUntil } from '../find/raised/keep-up.ts'
import { dayIn } from '../find/words/days.ts'
import { findFeedBySecret } from '../vault/calendar-feeds.ts'
import { findLanguage } from '../vault/account-language.ts'
import type { Door } from './desk-door.ts'
import { answerNotFound } from './failures.ts'

const PATIENCE = 150 // milliseconds

export function calendarRoutes(door: Door): Hono {
  return new Hono().get('/calendar/:name{[\\w-]+\\.ics}', (c) => answer(c, door))
}

function answer(c: Context, { keeper, calendar }: Door): Response {
  const { vault } = keeper
  if (!vault) return c.text('The vault is locked.\n', 503, { 'Retry-After': '3600' })
  const { file, pen } = vault
  const feed = findFeedBySecret(file, (c.req.param('name') ?? '').replace(/\.ics$/, ''))
  if (!feed) return answerNotFound(c)
  const begun = performance.now()
  keepUpUntil(file, () => performance.now() - begun > PATIENCE)
  const language = findLanguage(file, feed.account) ?? 'en'
  const body = calendarOf(
    file,
    { member: feed.account },
    {
      today: calendar.today(file),
      names: feed.names,
      stamp: pen.now(),
      speech: { language, dayWords: (day) => dayIn(language, day) },
    },
  )
  return c.body(body, 200, { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'no-store' })
}
