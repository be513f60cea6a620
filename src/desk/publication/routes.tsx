// An update made of a report: what will be public, a look at the page before, and the act itself.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { isSubjectId } from '../../record/subject.ts'
import { getItem } from '../../review/inbox/inbox.ts'
import { progressOf } from '../../review/cards/progress.ts'
import { Refusal } from '../../refusal.ts'
import { addressOf } from '../../site/from-record/address.ts'
import { liveLink } from '../../site/live-address.ts'
import { updateViewOf } from '../../site/from-record/update.ts'
import { renderPage } from '../../site/page.tsx'
import { updatePage } from '../../site/update.tsx'
import { draftUpdate } from '../../update/from-source.ts'
import { publishUpdate, takeDown } from '../../update/publish.ts'
import { reportAddress } from '../address.ts'
import type { DeskEnv } from '../desk.ts'
import { dayField, decode, readFields } from '../form.ts'
import type { Fields } from '../form.ts'
import { LOOK } from '../look/look.ts'
import { renderDesk } from '../page.tsx'
import { STATUS } from '../refused.tsx'
import { findUpdateOf } from '../../find/updates.ts'
import { Publication } from './publication-page.tsx'

export function publicationRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/inbox/:item/publication', (c) => c.html(publicationPage(c)))
    .get('/inbox/:item/publication/preview', (c) => c.html(previewPage(c)))
    .post('/inbox/:item/publication', publish)
    .post('/updates/:update/taking-down', withdraw)
}

function publicationPage(c: Context<DeskEnv>, sent?: Fields, refusal?: Refusal): string {
  const desk = c.get('desk')
  const { file } = desk.vault
  const item = getItem(file, c.req.param('item') ?? '')
  const crumbs = [
    { text: 'Inbox', address: '/desk/inbox' },
    { text: item.details.title || item.name, address: reportAddress(item.id) },
    { text: 'Publish' },
  ]
  const props = {
    desk,
    item,
    drafted: draftUpdate(file, desk.reader, item),
    progress: progressOf(file, item.id),
    published: findUpdateOf(desk.vault.file, desk.reader, item.source),
    sent,
    refusal,
  }
  return renderDesk({ desk, title: 'Publish', here: 'Inbox', crumbs }, <Publication {...props} />)
}

// As the team reads it, without what is sealed to named people: exactly that is opened.
function previewPage(c: Context<DeskEnv>): string {
  const desk = c.get('desk')
  const item = getItem(desk.vault.file, c.req.param('item') ?? '')
  const drafted = draftUpdate(desk.vault.file, desk.reader, item)
  const to = `${reportAddress(item.id)}/publication`
  const asking = {
    file: desk.vault.file,
    reader: { member: '' },
    language: 'en',
    link: liveLink('en'),
  } as const
  const site = {
    language: 'en',
    siteTitle: 'Khronika',
    home: '/',
    look: LOOK.address,
    nav: [{ text: 'Back to publishing', address: to }],
    notice: 'A look at the page before it is published. Only you see this.',
  }
  const matter = { ...drafted, published: desk.today, address: to }
  const page = renderPage(updatePage(updateViewOf(asking, site, matter)))
  return page.replace(/<title>[^<]*/, '<title>Publish · Khronika') // no history keeps what is not public yet
}

const form = z.object({ title: z.string().default(''), published: dayField })

async function publish(c: Context<DeskEnv>): Promise<Response> {
  const { vault, today } = c.get('desk')
  const sent = await readFields(c)
  try {
    const { title, published } = decode(form, sent)
    const update = publishUpdate(vault, c.req.param('item') ?? '', { title, published: published ?? today })
    return c.redirect(addressOf(update) ?? '/', 303)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return c.html(publicationPage(c, sent, error), STATUS[error.code])
  }
}

async function withdraw(c: Context<DeskEnv>): Promise<Response> {
  const { vault } = c.get('desk')
  const update = c.req.param('update') ?? ''
  if (!isSubjectId(update)) throw new Refusal('not-found', 'There is no such update.')
  takeDown(vault, update)
  return c.redirect('/desk/inbox', 303)
}
