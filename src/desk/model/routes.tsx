// The language model of a team: set up by whoever administers the vault, asked by whoever reviews.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { Refusal } from '../../refusal.ts'
import { askModel } from '../../review/model/ask-model.ts'
import { forgetModel, setModel } from '../../review/model/model-settings.ts'
import { reportAddress } from '../address.ts'
import type { DeskEnv } from '../desk.ts'
import { decode, readFields } from '../form.ts'
import { STATUS } from '../refused.tsx'
import { modelPage } from './model-page.tsx'

export function modelRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/language-model', (c) => c.html(modelPage({ desk: c.get('desk') })))
    .post('/language-model', set)
    .post('/language-model/removal', remove)
    .post('/inbox/:item/second-reading', ask)
}

const settings = z.object({
  address: z.string().max(500).default(''),
  model: z.string().default(''),
  key: z.string().default(''),
  elsewhere: z
    .string()
    .default('')
    .transform((ticked) => ticked === 'yes'),
})

async function set(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const sent = await readFields(c)
  try {
    setModel(desk.vault, decode(settings, sent))
    return c.redirect('/desk/language-model', 303)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    const { key: _neverShown, ...shown } = sent
    return c.html(modelPage({ desk, refusal, sent: shown }), STATUS[refusal.code])
  }
}

function remove(c: Context<DeskEnv>): Response {
  forgetModel(c.get('desk').vault)
  return c.redirect('/desk/language-model', 303)
}

async function ask(c: Context<DeskEnv>): Promise<Response> {
  const item = c.req.param('item') ?? ''
  const asked = await askModel(c.get('desk').vault, item)
  return c.redirect(`${reportAddress(item)}?${new URLSearchParams(countsIn(asked)).toString()}`, 303)
}

function countsIn(asked: object): Record<string, string> {
  return Object.fromEntries(Object.entries(asked).map(([name, count]) => [name, String(count)]))
}
