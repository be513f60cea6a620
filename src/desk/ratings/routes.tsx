// Ratings: proposing, reviewing, issuing.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { isSubjectId } from '../../record/subject.ts'
import { issueRating } from '../../rating/issuing.ts'
import { proposeRating, reviewRating } from '../../rating/proposing.ts'
import { Refusal } from '../../refusal.ts'
import type { DeskEnv } from '../desk.ts'
import { dayField, decode, readFields } from '../form.ts'
import { STATUS } from '../refused.tsx'
import { ratingPage } from './rating-page.tsx'
import { ratingsPage } from './ratings-page.tsx'

const RATING = '/ratings/:id{rating-[a-z2-7]+}'

export function ratingRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/ratings', (c) => c.html(ratingsPage({ desk: c.get('desk'), country: c.req.query('country') })))
    .post('/ratings', propose)
    .get(RATING, (c) => c.html(ratingPage(c.get('desk'), c.req.param('id'))))
    .post(`${RATING}/reviews`, (c) =>
      acted(c, async (id) => {
        const { finding = '' } = await readFields(c)
        reviewRating(c.get('desk').vault, id, finding)
      }),
    )
    .post(`${RATING}/issue`, (c) =>
      acted(c, async (id) => {
        const { vault, today } = c.get('desk')
        const { day } = decode(z.object({ day: dayField }), await readFields(c))
        issueRating(vault, id, day ?? today)
      }),
    )
}

const form = z.object({
  country: z.string().default(''),
  what: z.string().default(''),
  band: z.string().default(''),
  trend: z.string().default(''),
  reason: z.string().default(''),
  score: z
    .string()
    .default('')
    .transform((score) => (score.trim() === '' ? undefined : Number(score))),
})

async function propose(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const sent = await readFields(c)
  try {
    const { reason, ...rating } = decode(form, sent)
    const events = Object.keys(sent).filter(isSubjectId)
    const texts = reason.split(/\n\s*\n/).filter((text) => text.trim() !== '')
    const reasons = texts.map((text) => ({ text, events }))
    const id = proposeRating(desk.vault, { ...rating, reasons, day: desk.today })
    return c.redirect(`/desk/ratings/${id}`, 303)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return c.html(ratingsPage({ desk, country: sent['country'], refusal, sent }), STATUS[refusal.code])
  }
}

async function acted(c: Context<DeskEnv>, act: (id: string) => Promise<void>): Promise<Response> {
  const id = c.req.param('id') ?? ''
  try {
    await act(id)
    return c.redirect(`/desk/ratings/${id}`, 303)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return c.html(ratingPage(c.get('desk'), id, refusal), STATUS[refusal.code])
  }
}
