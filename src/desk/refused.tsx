// What a person can put right, as a page of its own where no form is there to show it beside a field.
import type { Context } from 'hono'
import { findProposal } from '../review/cards/cards.ts'
import { Refusal } from '../refusal.ts'
import type { RefusalCode } from '../refusal.ts'
import { Notice } from '../site/parts/notice.tsx'
import { placeInReport, reportAddress } from './address.ts'
import type { DeskEnv } from './desk.ts'
import { renderDesk } from './page.tsx'
import { link } from './words/voice.tsx'

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
  const desk = c.get('desk')
  const title = error.code === 'not-found' ? 'Not here' : 'That was not done'
  const page = renderDesk(
    { desk, title },
    <>
      <h1>{desk.say(title)}</h1>
      <Notice refused>
        <p>{desk.tell(error)}</p>
      </Notice>
      <p>
        {desk.say('<back>Back to where you were</back>, or to the <inbox>inbox</inbox>.', {
          back: link(whereOneWas(c)),
          inbox: link('/desk/inbox'),
        })}
      </p>
    </>,
  )
  return c.html(page, STATUS[error.code])
}

// The report, at the card that was asked about. Pages send no referrer, so it is told by the address.
function whereOneWas(c: Context<DeskEnv>): string {
  const [, folder, id = ''] = /^\/desk\/(inbox|cards|proposals)\/(\w+)\//.exec(c.req.path) ?? []
  if (!folder) return '/desk'
  if (folder === 'inbox') return reportAddress(id)
  const proposal = findProposal(c.get('desk').vault.file, id)
  return proposal ? placeInReport(proposal.item, id) : '/desk/inbox'
}
