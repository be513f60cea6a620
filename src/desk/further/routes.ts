// What more is said of an event, and what came of an intervention.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { findStep } from '../../find/course/steps.ts'
import { getReading } from '../../find/readings.ts'
import { isDay } from '../../record/values/day.ts'
import type { Reading } from '../../record/reading.ts'
import { isSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { pageField } from '../record/lists/paging.ts'
import { listedPage } from './listed-page.tsx'
import { Refusal } from '../../refusal.ts'
import { addAmounts } from '../../review/further/amounts.ts'
import { answerEvent } from '../../review/further/answer.ts'
import { addCharge, nameCharge } from '../../review/further/charge.ts'
import { addConcern } from '../../review/further/concern.ts'
import { noteHearing } from '../../review/further/hearing.ts'
import { recordIntervention, setStatus } from '../../review/further/intervention.ts'
import { takeMeasurements } from '../../review/further/measurement.ts'
import { addressOf } from '../address.ts'
import type { Desk, DeskEnv } from '../desk.ts'
import { readFields } from '../form.ts'
import type { Fields } from '../form.ts'
import { STATUS } from '../refused.tsx'
import { hearingPage } from './hearing-page.tsx'
import { interventionPage } from './intervention-page.tsx'
import { morePage } from './more-page.tsx'

const EVENT = '/events/:id{event-[a-z2-7]+}'

export function furtherRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/interventions', (c) => c.html(listedPage(c.get('desk'), 'intervention', pageAsked(c))))
    .get('/hearings', (c) => c.html(listedPage(c.get('desk'), 'hearing', pageAsked(c))))
    .get(`${EVENT}/more`, (c) => c.html(morePage(c.get('desk'), eventAsked(c))))
    .get(`${EVENT}/hearing`, (c) => c.html(hearingPage(c.get('desk'), eventAsked(c))))
    .get(`${EVENT}/intervention`, (c) => c.html(interventionPage(c.get('desk'), eventAsked(c))))
    .post(`${EVENT}/charges`, (c) => acted(c, charge, morePage))
    .post(`${EVENT}/concerns`, (c) => acted(c, concern, morePage))
    .post(`${EVENT}/answers`, (c) => acted(c, answer, morePage))
    .post(`${EVENT}/amounts`, (c) => acted(c, amounts, morePage))
    .post(`${EVENT}/hearing`, (c) =>
      acted(c, hearing, (desk, reading, refusal, sent) => hearingPage(desk, reading, { refusal, sent })),
    )
    .post(`${EVENT}/intervention`, (c) => acted(c, intervention, interventionPage))
    .post('/subjects/:id{intervention-[a-z2-7]+}/status', status)
    .post('/subjects/:id{(?:work|organisation)-[a-z2-7]+}/measurements', measurements)
}

function eventAsked(c: Context<DeskEnv>): Reading {
  const { vault, reader } = c.get('desk')
  return getReading(vault.file, c.req.param('id') ?? '', reader)
}

type Act = (desk: Desk, event: SubjectId, sent: Fields) => SubjectId | void
type Page = (desk: Desk, reading: Reading, refusal: Refusal, sent: Fields) => string

// Where something came to be that has a page, there; else back to the event.
async function acted(c: Context<DeskEnv>, act: Act, page: Page): Promise<Response> {
  const desk = c.get('desk')
  const reading = eventAsked(c)
  const sent = await readFields(c)
  try {
    const made = act(desk, reading.subject, sent)
    return c.redirect(addressOf(made ?? reading.subject), 303)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return c.html(page(desk, reading, refusal, sent), STATUS[refusal.code])
  }
}

function subjectIn(sent: Fields, field: string): SubjectId | undefined {
  const typed = sent[field] ?? ''
  return isSubjectId(typed) ? typed : undefined
}

function charge({ vault }: Desk, event: SubjectId, sent: Fields): void {
  const known = subjectIn(sent, 'known-charge')
  if (known) return nameCharge(vault, event, known)
  const { description, code, edition, article, part } = sent
  addCharge(vault, event, { accused: subjectIn(sent, 'accused'), description, code, edition, article, part })
}

function concern({ vault, reader }: Desk, event: SubjectId, sent: Fields): SubjectId {
  const kind = sent['kind'] === 'work' ? 'work' : 'law'
  const reading = getReading(vault.file, event, reader)
  const country = reading.properties.find(({ property }) => property === 'country')?.shown[0]?.value
  return addConcern(vault, event, {
    kind,
    known: subjectIn(sent, 'known'),
    name: sent['name'],
    partOf: subjectIn(sent, 'part-of'),
    country: country?.kind === 'code' ? country.code : undefined,
  })
}

function answer({ vault }: Desk, event: SubjectId, sent: Fields): void {
  answerEvent(vault, event, sent['how'] ?? '', sent['answered'] ?? '')
}

function amounts({ vault }: Desk, event: SubjectId, sent: Fields): void {
  addAmounts(vault, event, { count: sent['said'], items: sent['items'], place: sent['also-at'] })
}

function hearing({ vault, reader }: Desk, event: SubjectId, sent: Fields): SubjectId | undefined {
  const known = findStep(vault.file, reader, event)?.hearings[0]
  const fields = known
    ? sent
    : Object.fromEntries(Object.entries(sent).filter(([, typed]) => typed.trim() !== ''))
  return noteHearing(vault, event, fields)
}

function intervention({ vault }: Desk, event: SubjectId, sent: Fields): SubjectId {
  const ticked = (name: string) =>
    Object.keys(sent).flatMap((field) => {
      const subject = field.startsWith(`${name}.`) ? field.slice(name.length + 1) : ''
      return isSubjectId(subject) ? [subject] : []
    })
  const lines = (field: string) => (sent[field] ?? '').split('\n').flatMap((line) => line.trim() || [])
  const own = subjectIn(sent, 'case')
  return recordIntervention(vault, event, {
    form: sent['form'] ?? '',
    title: sent['title'] ?? '',
    authors: ticked('author'),
    addressees: ticked('addressee'),
    signatories: lines('signatories'),
    when: sent['when'],
    quotation: sent['quotation'],
    demands: lines('demands'),
    cases: own ? [own] : [],
  })
}

async function status(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const { subject } = eventAsked(c)
  const { status: code = '', day = '', reply = '' } = await readFields(c)
  setStatus(desk.vault, subject, code, isDay(day) ? day : desk.today, reply)
  return c.redirect(addressOf(subject), 303)
}

// Lines that could not be read are told; what could be is in.
async function measurements(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const { subject } = eventAsked(c)
  const { lines = '' } = await readFields(c)
  const { troubles, unread } = takeMeasurements(desk.vault, subject, lines)
  const [first] = troubles
  if (first)
    throw new Refusal(
      'invalid',
      'The other lines were taken in; {unread} were not. The first is line {line}: {why}',
      {
        unread,
        line: first.line,
        why: desk.tell(first),
      },
    )
  return c.redirect(addressOf(subject), 303)
}

function pageAsked(c: Context<DeskEnv>): number {
  return pageField.parse(c.req.query('page'))
}
