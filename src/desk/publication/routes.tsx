// From a report to its update: one that is written or public already is gone on with.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { findUpdateOf } from '../../find/updates.ts'
import { progressOf } from '../../review/cards/progress.ts'
import { getItem } from '../../review/inbox/inbox.ts'
import { draftUpdate } from '../../update/from-source.ts'
import { findManuscriptOf } from '../../update/manuscript/manuscripts.ts'
import { reportAddress } from '../address.ts'
import type { DeskEnv } from '../desk.ts'
import { renderDesk } from '../page.tsx'
import { updateAddress } from '../updates/where.ts'
import { FromReport } from './from-report.tsx'

export function fromReportRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/inbox/:item/publication', show)
}

function show(c: Context<DeskEnv>): Response | Promise<Response> {
  const desk = c.get('desk')
  const { file } = desk.vault
  const item = getItem(file, c.req.param('item') ?? '')
  const written =
    findManuscriptOf(file, item.source)?.id ?? findUpdateOf(file, 'public', item.source)?.subject
  if (written) return c.redirect(updateAddress(written), 303)
  const crumbs = [
    { text: desk.say('Inbox'), address: '/desk/inbox' },
    { text: item.details.title || item.name, address: reportAddress(item.id) },
    { text: desk.say('Begin an update') },
  ]
  const drafted = draftUpdate(file, desk.reader, item)
  return c.html(
    renderDesk(
      { desk, title: 'Begin an update', here: 'Inbox', crumbs },
      <FromReport desk={desk} item={item} drafted={drafted} progress={progressOf(file, item.id)} />,
    ),
  )
}
