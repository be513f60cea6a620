// The one place where what went wrong becomes an answer: a refusal its sentence, a bug no details.
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { STATUS } from '../desk/refused.tsx'
import { Refusal } from '../refusal.ts'
import type { RefusalCode } from '../refusal.ts'
import { failureLine } from './failure-log.ts'
import { sentencePage } from './sentence-page.tsx'

const TITLES: Record<RefusalCode, string> = {
  'not-found': 'Not found',
  'not-allowed': 'Not allowed',
  invalid: 'This cannot be done',
  conflict: 'Not done',
}

export type Log = (line: string) => void

export function answerFailure(error: unknown, c: Context, log: Log): Response {
  if (error instanceof Refusal) return c.html(refusalPage(error, c), STATUS[error.code])
  if (error instanceof HTTPException) return c.text('This cannot be answered.\n', error.status)
  log(failureLine(error, `${c.req.method} ${c.req.routePath}`))
  const sentence =
    'Something went wrong in the program. What was saved before is safe. What kind of mistake it was is told where the program was started, without names.'
  return c.html(page(c, 'A mistake of ours', sentence), 500)
}

export function answerNotFound(c: Context): Response {
  return c.html(page(c, 'Not found', 'There is no page at this address, or nothing that you may read.'), 404)
}

function refusalPage({ code, message }: Refusal, c: Context): string {
  const kept = c.req.method === 'POST' ? ' Your browser’s Back button leads to what you sent.' : ''
  return page(c, TITLES[code], message + kept)
}

function page(c: Context, title: string, sentence: string): string {
  const desk = isDesk(c.req.path)
  const onward = desk
    ? { text: 'To the desk', address: '/desk' }
    : { text: 'To the first page', address: '/' }
  return sentencePage({ title, sentence, onward, desk, refused: true })
}

export function isDesk(path: string): boolean {
  return path === '/desk' || path.startsWith('/desk/')
}
