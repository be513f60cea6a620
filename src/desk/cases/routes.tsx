// Cases, and the documents made of them.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { caseFile } from '../../find/cases/cases.ts'
import { findEvents } from '../../find/search/events.ts'
import { foldName } from '../../names/fold.ts'
import { isSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { appealDocument, caseDocument } from '../../publish/documents/case-documents.ts'
import { workingGroupDocument } from '../../publish/documents/working-group.ts'
import { Refusal } from '../../refusal.ts'
import { addToCase, openCase, takeFromCase } from '../../review/cases/cases.ts'
import { addressOf } from '../address.ts'
import { answerDocument } from '../documents.ts'
import type { DeskEnv } from '../desk.ts'
import { decode, readFields } from '../form.ts'
import { STATUS } from '../refused.tsx'
import { casePage } from './case-page.tsx'
import type { CasePage } from './case-page.tsx'
import { casesPage } from './list-page.tsx'

const CASE = '/cases/:id{case-[a-z2-7]+}'

export function caseRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/cases', (c) => c.html(casesPage(c.get('desk'))))
    .post('/cases', open)
    .get(CASE, (c) => c.html(casePage(c.get('desk'), { id: idOf(c) })))
    .post(`${CASE}/search`, look)
    .post(`${CASE}/events`, (c) => acted(c, add))
    .post(`${CASE}/removals`, (c) => acted(c, takeOut))
    .get(`${CASE}/file`, (c) => answerDocument(c, caseDocument(asked(c), idOf(c)), 'print'))
    .get(`${CASE}/file.docx`, (c) => answerDocument(c, caseDocument(asked(c), idOf(c)), 'docx'))
    .get(`${CASE}/questionnaire`, (c) => answerDocument(c, questionnaire(c), 'print'))
    .get(`${CASE}/questionnaire.docx`, (c) => answerDocument(c, questionnaire(c), 'docx'))
    .post(`${CASE}/appeal`, appeal)
}

function idOf(c: Context<DeskEnv>): string {
  return c.req.param('id') ?? ''
}

function asked(c: Context<DeskEnv>) {
  const { vault, reader, today } = c.get('desk')
  return { file: vault.file, reader, today }
}

function subjectOf(c: Context<DeskEnv>): SubjectId {
  const { vault, reader } = c.get('desk')
  return caseFile(vault.file, reader, idOf(c)).subject
}

async function open(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const sent = await readFields(c)
  try {
    const { title = '', country = '', description } = sent
    return c.redirect(addressOf(openCase(desk.vault, { title, country, description })), 303)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return c.html(casesPage(desk, { refusal, sent }), STATUS[refusal.code])
  }
}

// Words go in the body, not in an address: a browser keeps addresses.
async function look(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const { words = '' } = await readFields(c)
  const folded = foldName(words).split(' ').filter(Boolean)
  const { events } = findEvents(desk.vault.file, desk.reader, { words: folded }, { limit: MOST })
  return c.html(casePage(desk, { id: idOf(c), found: { words, events } }))
}

const MOST = 40

async function acted(
  c: Context<DeskEnv>,
  act: (c: Context<DeskEnv>, subject: SubjectId) => Promise<void>,
): Promise<Response> {
  const subject = subjectOf(c)
  try {
    await act(c, subject)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    const page: CasePage = { id: subject, refusal }
    return c.html(casePage(c.get('desk'), page), STATUS[refusal.code])
  }
  return c.redirect(addressOf(subject), 303)
}

async function add(c: Context<DeskEnv>, subject: SubjectId): Promise<void> {
  const ticked = Object.keys(await readFields(c)).filter(isSubjectId)
  addToCase(c.get('desk').vault, subject, ticked)
}

const eventForm = z.object({ event: z.string().refine(isSubjectId, { error: 'There is no such event.' }) })

async function takeOut(c: Context<DeskEnv>, subject: SubjectId): Promise<void> {
  const { event } = decode(eventForm, await readFields(c))
  takeFromCase(c.get('desk').vault, subject, event)
}

function questionnaire(c: Context<DeskEnv>) {
  return workingGroupDocument(asked(c), idOf(c), (c.req.query('person') ?? '') as SubjectId)
}

const appealForm = z.object({
  reference: z.string().default(''),
  requests: z.string().default(''),
  addresses: z.string().default(''),
  as: z.enum(['print', 'docx']).catch('print'),
})

async function appeal(c: Context<DeskEnv>): Promise<Response> {
  const { as, ...requests } = decode(appealForm, await readFields(c))
  return answerDocument(c, appealDocument(asked(c), idOf(c), requests), as)
}
