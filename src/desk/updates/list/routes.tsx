// Updates by country, and beginning one.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { getItem } from '../../../review/inbox/inbox.ts'
import { Refusal } from '../../../refusal.ts'
import { beginFromReport, beginNextVersion, beginTranslation } from '../../../update/manuscript/begin.ts'
import type { DeskEnv } from '../../desk.ts'
import { readFields } from '../../form.ts'
import { isSubjectId } from '../../../record/subject.ts'
import type { SubjectId } from '../../../record/subject.ts'
import { updateAddress } from '../where.ts'
import { listPage } from './list-page.tsx'

export function listRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/updates', (c) => c.html(listPage(c.get('desk'))))
    .post('/inbox/:item/update', fromReport)
    .post('/updates/:update/version', nextVersion)
    .post('/updates/:update/translations', translate)
}

function fromReport(c: Context<DeskEnv>): Response {
  const { vault } = c.get('desk')
  const { id } = getItem(vault.file, c.req.param('item') ?? '')
  return c.redirect(updateAddress(beginFromReport(vault, id).id), 303)
}

function nextVersion(c: Context<DeskEnv>): Response {
  return c.redirect(updateAddress(beginNextVersion(c.get('desk').vault, updateOf(c)).id), 303)
}

async function translate(c: Context<DeskEnv>): Promise<Response> {
  const { language = '' } = await readFields(c)
  const begun = beginTranslation(c.get('desk').vault, updateOf(c), language.trim())
  return c.redirect(updateAddress(begun.id), 303)
}

function updateOf(c: Context<DeskEnv>): SubjectId {
  const id = c.req.param('update') ?? ''
  if (!isSubjectId(id)) throw new Refusal('not-found', 'There is no such update.')
  return id
}
