// Choosing what a sentence of a passage rests on, from the events of its country.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { claimsAbout } from '../../../find/claims.ts'
import { isSubjectId } from '../../../record/subject.ts'
import { Refusal } from '../../../refusal.ts'
import { Beside } from '../../../update/manuscript/beside.ts'
import { resting } from '../../../update/manuscript/edit.ts'
import { passageAt } from '../../../update/manuscript/manuscript.ts'
import type { Manuscript, ManuscriptPassage } from '../../../update/manuscript/manuscript.ts'
import { getManuscript, saveManuscript } from '../../../update/manuscript/manuscripts.ts'
import type { Desk, DeskEnv } from '../../desk.ts'
import { decode, readFields } from '../../form.ts'
import type { Fields } from '../../form.ts'
import { updateAddress } from '../where.ts'
import { choosePage } from './choose-page.tsx'

export function statementRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/updates/:update/passages/:key/statements', (c) => {
      const { manuscript, passage } = placeOf(c)
      const page = Number(c.req.query('page') ?? 1) || 1
      return c.html(choosePage(c.get('desk'), { manuscript, passage, page: Math.max(1, Math.floor(page)) }))
    })
    .post('/updates/:update/passages/:key/statements', add)
}

function placeOf(c: Context<DeskEnv>): { manuscript: Manuscript; passage: ManuscriptPassage } {
  const manuscript = getManuscript(c.get('desk').vault.file, c.req.param('update') ?? '')
  const passage = passageAt(manuscript, c.req.param('key') ?? '')
  if (!passage) throw new Refusal('not-found', 'This passage is not in the update any more.')
  return { manuscript, passage }
}

const form = z.object({
  version: z.coerce.number().int().catch(0),
  sentence: z.coerce.number().int().catch(0),
})

async function add(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const { manuscript, passage } = placeOf(c)
  const fields = await readFields(c)
  const { version, sentence } = decode(form, fields)
  const statements = chosen(desk, fields)
  const span = new Beside(desk.vault.file, desk.reader).sentencesOf(passage)[sentence]
  if (!span) throw new Refusal('invalid', 'Choose the sentence that rests on it.', 'sentence')
  const { start, end } = span
  saveManuscript(desk.vault, manuscript.id, version, (now) => ({
    ...now,
    passages: now.passages.map((one) =>
      one.key === passage.key && statements.length > 0 ? resting(one, { start, end }, statements) : one,
    ),
  }))
  return c.redirect(`${updateAddress(manuscript.id)}#passage-${passage.key}`, 303)
}

// Single statements, and all that is said of an event.
function chosen({ vault, reader }: Desk, fields: Fields): string[] {
  const named = (start: string) =>
    Object.keys(fields).flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []))
  const ofEvents = named('all-').flatMap((event) =>
    isSubjectId(event) ? claimsAbout(vault.file, reader, event).map(({ standing }) => standing.id) : [],
  )
  return [...new Set([...ofEvents, ...named('statement-')])]
}
