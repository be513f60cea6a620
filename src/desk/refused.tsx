// What a person can put right, as a page of its own where no form is there to show it beside a field.
import type { Context } from 'hono'
import { Refusal } from '../refusal.ts'
import type { RefusalCode } from '../refusal.ts'
import { Notice } from '../site/parts/notice.tsx'
import type { DeskEnv } from './desk.ts'
import { renderDesk } from './page.tsx'

// One table for desk and server; also of a form shown again because something in it must be mended.
export const STATUS = {
  'not-found': 404,
  'not-allowed': 403,
  invalid: 422,
  conflict: 409,
} as const satisfies Record<RefusalCode, number>

// Anything but a refusal is a bug, and the server's to log.
export function answerRefusal(error: Error, c: Context<DeskEnv>): Response {
  if (!(error instanceof Refusal)) throw error
  const title = error.code === 'not-found' ? 'Not here' : 'That was not done'
  const page = renderDesk(
    { desk: c.get('desk'), title },
    <>
      <h1>{title}</h1>
      <Notice refused>
        <p>{error.message}</p>
      </Notice>
      <p>
        Your browser’s “back” leads to where you were. Or go to the <a href="/desk/inbox">inbox</a>.
      </p>
    </>,
  )
  return c.html(page, STATUS[error.code])
}
