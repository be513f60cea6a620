// The board of countries; who has what; notes, and how credible an event is found.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { getReading } from '../../find/readings.ts'
import { isSubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import { findItem } from '../../review/inbox/inbox.ts'
import { assign } from '../../review/team/assigning.ts'
import { assess, note } from '../../review/team/notes.ts'
import { isCountryCode } from '../../vocabulary/countries.ts'
import { findTerm } from '../../vocabulary/list.ts'
import { CREDIBILITY } from '../../vocabulary/said/credibility.ts'
import { addressOf } from '../address.ts'
import type { Desk, DeskEnv } from '../desk.ts'
import { decode, readFields } from '../form.ts'
import { boardPage } from './board-page.tsx'
import { readingAsked, SUBJECT_ADDRESS } from '../subject-asked.ts'

export function teamRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/countries', (c) => c.html(boardPage(c.get('desk'))))
    .post('/assignments', give)
    .post(`${SUBJECT_ADDRESS}/notes`, async (c) => {
      const desk = c.get('desk')
      const { subject } = readingAsked(c)
      note(desk.vault, subject, (await readFields(c))['note'] ?? '', desk.language)
      return c.redirect(`${addressOf(subject)}#team`, 303)
    })
    .post(`${SUBJECT_ADDRESS}/credibility`, async (c) => {
      const { subject } = readingAsked(c)
      const { credibility = '' } = await readFields(c)
      if (!findTerm(CREDIBILITY, credibility)) throw new Refusal('invalid', 'Choose one of the list.')
      assess(c.get('desk').vault, subject, credibility)
      return c.redirect(`${addressOf(subject)}#team`, 303)
    })
}

const giving = z.object({ about: z.string(), account: z.string().default('') })

async function give(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const { about, account } = decode(giving, await readFields(c))
  const back = pageOf(desk, about)
  assign(desk.vault, about, account || undefined)
  return c.redirect(back, 303)
}

// Only what is there can be given, and one is led back to where it stands.
function pageOf({ vault, reader }: Desk, about: string): string {
  if (isCountryCode(about)) return '/desk/countries'
  if (isSubjectId(about)) return `${addressOf(getReading(vault.file, about, reader).subject)}#team`
  if (findItem(vault.file, about)) return `/desk/inbox/${about}`
  throw new Refusal('not-found', 'There is nothing of this name to change here.')
}
