// A page for every subject, by its id. What can be done to it is posted beneath its address.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { findNamed } from '../../../find/candidates.ts'
import { getReading } from '../../../find/readings.ts'
import type { Reading } from '../../../record/reading.ts'
import { isSubjectId } from '../../../record/subject.ts'
import { Refusal } from '../../../refusal.ts'
import { joinSubjects, splitSubjects } from '../../../review/identity.ts'
import { addressOf } from '../../address.ts'
import type { DeskEnv } from '../../desk.ts'
import { decode, readFields } from '../../form.ts'
import { pageField } from '../lists/paging.ts'
import { candidatesPage } from './candidates-page.tsx'
import { eventPage } from './event-page.tsx'
import { partyPage } from './party-page.tsx'
import { plainPage } from './plain-page.tsx'
import { sourcePage } from './source-page.tsx'
import { readingAsked } from '../../subject-asked.ts'

const ADDRESS = '/:folder{people|organisations|places|events|sources|subjects}/:id{[a-z]+-[a-z2-7]+}'

export function subjectRoutes(): Hono<DeskEnv> {
  const subjects = new Hono<DeskEnv>()
  subjects.get(ADDRESS, (c) => c.html(pageOf(c, readingAsked(c))))
  subjects.post(`${ADDRESS}/candidates`, searchCandidates)
  subjects.post(`${ADDRESS}/joins`, join)
  subjects.post(`${ADDRESS}/splits`, (c) => {
    const { subject } = readingAsked(c)
    splitSubjects(c.get('desk').vault, subject)
    return c.redirect(addressOf(subject), 303)
  })
  return subjects
}

function pageOf(c: Context<DeskEnv>, reading: Reading): string {
  const desk = c.get('desk')
  if (reading.kind === 'event') return eventPage(desk, reading)
  if (reading.kind === 'source') return sourcePage(desk, reading, atField.parse(c.req.query('at')))
  if (['person', 'organisation', 'group', 'place'].includes(reading.kind))
    return partyPage(desk, reading, pageField.parse(c.req.query('page')))
  return plainPage(desk, reading)
}

const atField = z.coerce.number().int().min(0).catch(0)

async function searchCandidates(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const reading = readingAsked(c)
  const name = ((await readFields(c)).name ?? '').trim()
  const found = findNamed(desk.vault.file, desk.reader, name, [reading.kind])
  const others = found.filter(({ subject }) => !reading.members.includes(subject))
  return c.html(candidatesPage(desk, reading, { name, found: others }))
}

const joinForm = z.object({
  with: z.string({ error: 'Choose the one that is the same.' }).refine(isSubjectId, {
    error: 'Choose the one that is the same.',
  }),
  reason: z
    .string()
    .default('')
    .transform((reason) => reason.trim() || undefined),
})

async function join(c: Context<DeskEnv>): Promise<Response> {
  const { vault, reader } = c.get('desk')
  const reading = readingAsked(c)
  const { with: other, reason } = decode(joinForm, await readFields(c))
  const { subject } = getReading(vault.file, other, reader)
  if (reading.members.includes(subject)) throw new Refusal('conflict', 'These are read together already.')
  joinSubjects(vault, reading.subject, other, reason)
  return c.redirect(addressOf(reading.subject), 303)
}
