// Comments: what is done with them, and where they are open.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { isSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import {
  hideComment,
  openComments,
  replyTo,
  setAsideComment,
  showComment,
  takeCommentIn,
} from '../../review/comments/moderate.ts'
import { isCountryCode } from '../../vocabulary/countries.ts'
import type { DeskEnv } from '../desk.ts'
import { readFields } from '../form.ts'
import { STATUS } from '../refused.tsx'
import { commentsPage } from './comments-page.tsx'

export function commentRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/comments', (c) => c.html(commentsPage(c.get('desk'))))
    .post('/comments/:id/showing', (c) => acted(c, () => showComment(c.get('desk').vault, c.req.param('id'))))
    .post('/comments/:id/setting-aside', (c) =>
      acted(c, () => setAsideComment(c.get('desk').vault, c.req.param('id'))),
    )
    .post('/comments/:id/report', (c) =>
      acted(c, () => takeCommentIn(c.get('desk').vault, c.req.param('id'))),
    )
    .post('/comments/countries/:country', (c) => acted(c, () => openFor(c)))
    .post('/updates/:update/comments/replies', (c) => acted(c, () => reply(c)))
    .post('/updates/:update/comments/taking-down', (c) => acted(c, () => hide(c)))
}

async function openFor(c: Context<DeskEnv>): Promise<void> {
  const country = c.req.param('country') ?? ''
  if (!isCountryCode(country)) throw new Refusal('not-found', 'There is no such country.')
  const { open } = await readFields(c)
  openComments(c.get('desk').vault, country, open === 'yes')
}

async function reply(c: Context<DeskEnv>): Promise<void> {
  const { vault, today } = c.get('desk')
  const { comment = '', reply: text = '' } = await readFields(c)
  replyTo(vault, updateOf(c), comment, text, today)
}

async function hide(c: Context<DeskEnv>): Promise<void> {
  const { comment = '' } = await readFields(c)
  hideComment(c.get('desk').vault, updateOf(c), comment)
}

function updateOf(c: Context<DeskEnv>): SubjectId {
  const id = c.req.param('update') ?? ''
  if (isSubjectId(id)) return id
  throw new Refusal('not-found', 'There is no such update.')
}

async function acted(c: Context<DeskEnv>, act: () => Promise<void> | void): Promise<Response> {
  try {
    await act()
    return c.redirect('/desk/comments', 303)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return c.html(commentsPage(c.get('desk'), refusal), STATUS[refusal.code])
  }
}
