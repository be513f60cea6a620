// The gate: what stands in the way, what becomes public, who signs it off; a look at it before; the act.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { isDay } from '../../../record/values/day.ts'
import { Refusal } from '../../../refusal.ts'
import { addressOf as publicAddressOf } from '../../../site/from-record/address.ts'
import { getManuscript } from '../../../update/manuscript/manuscripts.ts'
import { publishManuscript } from '../../../update/publication/publish.ts'
import { signOff } from '../../../update/publication/sign-off.ts'
import type { DeskEnv } from '../../desk.ts'
import { dayField, decode, readFields } from '../../form.ts'
import type { Fields } from '../../form.ts'
import { STATUS } from '../../refused.tsx'
import { updateAddress } from '../where.ts'
import { previewOf } from './preview.tsx'
import { publicationPage } from './publication-page.tsx'

export function publicationRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/updates/:update/publication', (c) => c.html(publicationPage(c.get('desk'), manuscriptOf(c))))
    .post('/updates/:update/publication', publish)
    .post('/updates/:update/sign-off', sign)
    .get('/updates/:update/preview', preview)
    .get('/updates/:update/preview/*', preview)
}

function manuscriptOf(c: Context<DeskEnv>) {
  return getManuscript(c.get('desk').vault.file, c.req.param('update') ?? '')
}

// `?day=`: as it would be if published on that day.
function preview(c: Context<DeskEnv>): Response {
  const desk = c.get('desk')
  const manuscript = manuscriptOf(c)
  const base = `${updateAddress(manuscript.id)}/preview`
  const path = c.req.path.slice(base.length) || (publicAddressOf(manuscript.id) ?? '/')
  const asked = c.req.query('day') ?? ''
  const drawn = previewOf(desk, manuscript, { path, base, day: isDay(asked) ? asked : desk.today })
  if (!drawn) throw new Refusal('not-found', 'There would be no such page.')
  return c.body(drawn.body, 200, { 'Content-Type': drawn.mediaType })
}

const form = z.object({ version: z.coerce.number().int().catch(0), day: dayField })

async function publish(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const { id } = manuscriptOf(c)
  const sent = await readFields(c)
  try {
    const { version, day } = decode(form, sent)
    const publication = { day: day ?? desk.today, seen: seenIn(sent), shown: version }
    publishManuscript(desk.vault, id, publication)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return c.html(publicationPage(desk, manuscriptOf(c), { sent, refusal: error }), STATUS[error.code])
  }
  return c.redirect(publicAddressOf(id) ?? '/', 303)
}

function seenIn(sent: Fields): string[] {
  return Object.keys(sent).flatMap((name) => (name.startsWith('seen-') ? [name.slice('seen-'.length)] : []))
}

async function sign(c: Context<DeskEnv>): Promise<Response> {
  const { vault } = c.get('desk')
  const { id } = manuscriptOf(c)
  const { version } = decode(form, await readFields(c))
  signOff(vault, id, version)
  return c.redirect(`${updateAddress(id)}/publication`, 303)
}
