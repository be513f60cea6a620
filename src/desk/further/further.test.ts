import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { courseOfPerson } from '../../find/course/person.ts'
import { findStep, stepsWith } from '../../find/course/steps.ts'
import { lawCourse } from '../../find/course/stages.ts'
import { getReading } from '../../find/readings.ts'
import { textsOf, valuesOf } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { kindOf } from '../../record/subject.ts'
import type { DeskEnv } from '../desk.ts'
import { inventedDesk } from '../record/invented-record.ts'
import type { Invented } from '../record/invented-record.ts'
import { answerRefusal } from '../refused.tsx'
import { furtherRoutes } from './routes.ts'

let invented: Invented
let app: Hono<DeskEnv>

beforeEach(() => {
  invented = inventedDesk()
  app = new Hono<DeskEnv>()
  app.onError(answerRefusal)
  app.use(async (c, next) => {
    c.set('desk', invented.desk)
    await next()
  })
  app.route('/desk', furtherRoutes())
})
afterEach(() => invented.close())

const send = async (path: string, fields: Record<string, string>) =>
  app.request(`/desk/${path}`, { method: 'POST', body: new URLSearchParams(fields) })
const page = async (path: string) => (await app.request(`/desk/${path}`)).text()
const made = (answer: Response) => (answer.headers.get('location') ?? '').split('/').at(-1) as SubjectId
const step = (event: SubjectId) => findStep(invented.vault.file, invented.desk.reader, event)!
const reading = (subject: string) => getReading(invented.vault.file, subject, invented.desk.reader)

describe('more about an event', () => {
  test('a charge is kept with its code, edition, article and part, and has a status of its own', async () => {
    const { fine, aigerim } = invented.events
    const answer = await send(`events/${fine}/charges`, {
      accused: aigerim,
      description: 'insult',
      code: 'Criminal Code',
      edition: '1997',
      article: '130',
      part: '2',
    })
    expect(answer.status).toBe(303)
    const { vault, desk } = invented
    const steps = stepsWith(vault.file, desk.reader, aigerim)
    const { charges } = courseOfPerson(vault.file, desk.reader, aigerim, steps)
    expect(charges).toMatchObject([
      {
        description: 'insult',
        provision: 'Criminal Code (1997), article 130, part 2',
        standing: { status: 'fined' },
      },
    ])
  })

  test('a charge without a word of what it is is refused, and the form stands there again', async () => {
    const answer = await send(`events/${invented.events.fine}/charges`, { description: ' ' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Say what the charge is, or under which article.')
  })

  test('a law is named once and chosen afterwards; a provision of it has a course of its own', async () => {
    const { fine, detention } = invented.events
    const law = made(await send(`events/${fine}/concerns`, { kind: 'law', name: 'The law on gatherings' }))
    expect(kindOf(law)).toBe('law')
    expect(await page(`events/${detention}/more`)).toContain('The law on gatherings')
    const provision = made(
      await send(`events/${detention}/concerns`, { kind: 'law', name: 'Its third article', 'part-of': law }),
    )
    const course = lawCourse(invented.vault.file, invented.desk.reader, law)
    expect(course.provisions.map(({ subject }) => subject)).toEqual([provision])
  })

  test('an event answers another of the same person, never itself', async () => {
    const { fine, prolonged } = invented.events
    expect(await page(`events/${fine}/more`)).toContain(prolonged)
    await send(`events/${fine}/answers`, { how: 'follows', answered: prolonged })
    expect(step(fine).answers).toEqual([{ how: 'follows', event: prolonged }])
    expect((await send(`events/${fine}/answers`, { how: 'follows', answered: fine })).status).toBe(422)
    expect((await send(`events/${fine}/answers`, { how: 'likes', answered: prolonged })).status).toBe(422)
  })

  test('things taken are counted where a number is said; a number nobody can read changes nothing', async () => {
    const { detention } = invented.events
    await send(`events/${detention}/amounts`, {
      items: '80 copies of a book\npapers',
      'also-at': 'the home of a friend',
    })
    const [seizure] = step(detention).measures
    expect(seizure?.items).toMatchObject([{ min: 80, max: 80 }, { text: 'papers' }])
    expect(textsOf(reading(detention), 'also-at')).toEqual(['the home of a friend'])
    const refused = await send(`events/${detention}/amounts`, { said: 'a lot, they say', items: 'a lamp' })
    expect(refused.status).toBe(422)
    expect(step(detention).measures[0]?.items).toHaveLength(2)
  })

  test('words that stand in what the source says are cited there', async () => {
    const { fine } = invented.events
    const charge = await send(`events/${fine}/charges`, { description: '340,000 Tenge' })
    expect(charge.status).toBe(303)
    const [subject] = step(fine).charges
    const [claim] = reading(subject ?? '').properties.flatMap(({ shown }) =>
      shown.flatMap(({ claims }) => claims),
    )
    expect(claim?.statement.cite?.quote).toBe('340,000 Tenge')
  })
})

describe('a hearing', () => {
  test('is noted point by point, and noted again only what changed is taken back', async () => {
    const { fine } = invented.events
    const first = await send(`events/${fine}/hearing`, {
      lasted: 'an hour',
      public: 'no',
      'point-public': 'not-respected',
      'point-appeal': 'not-observed',
      next: '28 March 2017',
    })
    const hearing = made(first)
    expect(kindOf(hearing)).toBe('hearing')
    expect(step(fine).hearings).toEqual([hearing])
    const form = await page(`events/${fine}/hearing`)
    expect(form).toContain('value="an hour"')
    expect(form).toMatch(/value="not-respected" selected/)
    await send(`events/${fine}/hearing`, {
      lasted: 'an hour',
      public: 'in-part',
      'point-public': '',
      next: '',
    })
    const read = reading(hearing)
    expect(valuesOf(read, 'public')).toMatchObject([{ code: 'in-part' }])
    expect(valuesOf(read, 'lasted')).toMatchObject([{ iso: 'PT1H' }])
    expect(valuesOf(read, 'point-public')).toEqual([])
    expect(valuesOf(read, 'point-appeal')).toMatchObject([{ code: 'not-observed' }])
  })

  test('of a length that nobody can read is asked for again, and what was typed stays', async () => {
    const answer = await send(`events/${invented.events.fine}/hearing`, {
      lasted: 'very long',
      decision: 'adjourned',
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('very long')
    expect(html).toContain('adjourned')
  })
})

describe('an intervention', () => {
  test('is kept with who asks what of whom; its status is of a day, and the one before stays in the history', async () => {
    const { detention, aigerim } = invented.events
    const letter = made(
      await send(`events/${detention}/intervention`, {
        form: 'open-letter',
        title: 'A letter',
        [`author.${aigerim}`]: 'yes',
        signatories: 'Harbour Press Watch\nSteppe Monitor',
        demands: 'release her\nlook into it',
      }),
    )
    expect(textsOf(reading(letter), 'demand')).toEqual(['release her', 'look into it'])
    expect(textsOf(reading(letter), 'signatory')).toHaveLength(2)
    await send(`subjects/${letter}/status`, {
      status: 'replied-to',
      day: '2017-04-10',
      reply: 'It is looked into.',
    })
    await send(`subjects/${letter}/status`, { status: 'sent', day: '2017-04-01' })
    expect(await invented.page(`/desk/subjects/${letter}`)).toContain('<p>Replied to</p>')
  })
})
