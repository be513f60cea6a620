// Taking in, the list of what came in, and what is said of each source.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { getItem, listItems } from '../../../review/inbox/inbox.ts'
import { nextOpen } from '../../../review/cards/next-open.ts'
import { progressOf } from '../../../review/cards/progress.ts'
import { settleDetails } from '../../../review/inbox/settle-details.ts'
import { draftItem } from '../../../review/inbox/take-in.ts'
import { Refusal } from '../../../refusal.ts'
import type { LinkView } from '../../../site/view.ts'
import type { Desk, DeskEnv } from '../../desk.ts'
import { readFields } from '../../form.ts'
import type { Fields } from '../../form.ts'
import { renderDesk } from '../../page.tsx'
import { STATUS } from '../../refused.tsx'
import { AsFileLinks } from '../../tables/as-file-links.tsx'
import { placeInReport, reportAddress } from '../../address.ts'
import { AddReport, WAYS } from './add-page.tsx'
import type { Trouble, Way } from './add-page.tsx'
import { DetailsForm } from './details-page.tsx'
import { InboxList, titleOf } from './list-page.tsx'
import { decodeDetails } from './source-fields.ts'
import { takeAll } from './taking.ts'

export function inboxRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/inbox', (c) => c.html(listPage(c)))
    .get('/inbox/new', (c) => c.html(addPage(c, wayOf(c.req.query('way')))))
    .post('/inbox', takeThem)
    .get('/inbox/:item/details', (c) => c.html(detailsPage(c)))
    .post('/inbox/:item/details', keepDetails)
    .post('/inbox/:item/reading', readIt)
}

function listPage(c: Context<DeskEnv>): string {
  const desk = c.get('desk')
  const { file } = desk.vault
  const items = listItems(file)
  const lines = items.map((item) => ({
    item,
    progress: progressOf(file, item.id),
    original: items.find(({ id }) => id === item.copyOf),
  }))
  return renderDesk(
    { desk, title: 'Inbox', here: 'Inbox' },
    <>
      <InboxList lines={lines} />
      {lines.length > 0 && <AsFileLinks desk={desk} address="/desk/inbox" />}
    </>,
  )
}

function addPage(c: Context<DeskEnv>, way: Way, sent?: Fields, trouble?: Trouble[]): string {
  const desk = c.get('desk')
  const props = { desk, way, ...(sent && { sent }), ...(trouble && { trouble }) }
  return renderDesk(
    { desk, title: 'Add a report', here: 'Inbox', crumbs: [inbox(desk), { text: desk.say('Add a report') }] },
    <AddReport {...props} />,
  )
}

async function takeThem(c: Context<DeskEnv>): Promise<Response> {
  const { vault } = c.get('desk')
  const sent = await readFields(c)
  const way = wayOf(sent['way'])
  const { taken, trouble } = await takeAll(vault, way, sent, (await c.req.formData()).getAll('file'))
  if (trouble.length > 0) return c.html(addPage(c, way, sent, trouble), 422)
  const [one] = taken
  if (!one || taken.length > 1) return c.redirect(`/desk/inbox#item-${one?.item.id}`, 303)
  const known = one.copy === 'none' ? '' : `?known=${one.copy === 'same bytes' ? 'bytes' : 'words'}`
  const to = one.copy === 'none' ? `${reportAddress(one.item.id)}/details` : reportAddress(one.item.id)
  return c.redirect(`${to}${known}#text`, 303)
}

function detailsPage(c: Context<DeskEnv>, sent?: Fields, trouble?: Trouble): string {
  const desk = c.get('desk')
  const item = getItem(desk.vault.file, c.req.param('item') ?? '')
  const crumbs = [
    inbox(desk),
    { text: titleOf(item, desk), address: reportAddress(item.id) },
    { text: desk.say('About this source') },
  ]
  return renderDesk(
    { desk, title: 'About this source', here: 'Inbox', crumbs },
    <DetailsForm desk={desk} item={item} {...(sent && { sent })} {...(trouble && { trouble })} />,
  )
}

async function keepDetails(c: Context<DeskEnv>): Promise<Response> {
  const { vault } = c.get('desk')
  const item = getItem(vault.file, c.req.param('item') ?? '')
  const sent = await readFields(c)
  try {
    await settleDetails(vault, item.id, { ...decodeDetails(sent), how: item.details.how })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return c.html(detailsPage(c, sent, error), STATUS[error.code])
  }
  const next = nextOpen(vault.file, item.id)
  return c.redirect(next ? placeInReport(item.id, next) : `${reportAddress(item.id)}#text`, 303)
}

// One that waits, or a copy that somebody says is a report of its own.
async function readIt(c: Context<DeskEnv>): Promise<Response> {
  const { vault } = c.get('desk')
  const { id } = getItem(vault.file, c.req.param('item') ?? '')
  await draftItem(vault, id)
  const next = nextOpen(vault.file, id)
  return c.redirect(next ? placeInReport(id, next) : `${reportAddress(id)}#text`, 303)
}

function inbox({ say }: Desk): LinkView {
  return { text: say('Inbox'), address: '/desk/inbox' }
}

function wayOf(text: string | undefined): Way {
  return WAYS.find((way) => way === text) ?? 'file'
}
