// Who has what, notes, and what a second person finds of an event.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Hono } from 'hono'
import { keepAccount } from '../../vault/accounts.ts'
import { inTheHandOf, newAccountId } from '../../vault/vault.ts'
import { getReading } from '../../find/readings.ts'
import { assess, assessmentsOf } from '../../review/team/notes.ts'
import { listAssignments } from '../../review/team/assigning.ts'
import { beginVisit, visitBefore } from '../../review/team/visits.ts'
import { writtenSince } from '../../find/since.ts'
import { addressOf } from '../address.ts'
import type { DeskEnv } from '../desk.ts'
import { inventedDesk } from '../record/invented-record.ts'
import type { Invented } from '../record/invented-record.ts'
import { teamRoutes } from './routes.ts'

let invented: Invented
let second: string
let door: Hono<DeskEnv>

beforeEach(() => {
  invented = inventedDesk()
  second = newAccountId()
  keepAccount(invented.vault.file, {
    id: second,
    name: 'Marat',
    role: 'writes',
    made: '2017-04-01T00:00:00Z',
  })
  door = new Hono<DeskEnv>()
  door.use(async (c, next) => {
    c.set('desk', invented.desk)
    await next()
  })
  door.route('/desk', teamRoutes())
})
afterEach(() => invented.close())

const send = (path: string, fields: Record<string, string>) =>
  door.request(path, { method: 'POST', body: new URLSearchParams(fields) })
const page = async (path: string) => (await door.request(path)).text()

test('the board says of each country what waits, how far it is, and who has it', async () => {
  expect(await page('/desk/countries')).toMatch(/Kazakhstan.*1 report waits/)
  await send('/desk/assignments', { about: 'KZ', account: second })
  expect(await page('/desk/countries')).toMatch(/<option[^>]*selected[^>]*>Marat/)
  const item = invented.winter.id
  await send('/desk/assignments', { about: item, account: second })
  expect(
    listAssignments(invented.vault.file, second)
      .map(({ about }) => about)
      .sort(),
  ).toEqual(['KZ', item].sort())
  await send('/desk/assignments', { about: item, account: '' })
  expect(listAssignments(invented.vault.file, second)).toHaveLength(1)
})

test('what is not there cannot be given, nor to somebody who is not here', async () => {
  for (const fields of [
    { about: 'nowhere', account: second },
    { about: 'KZ', account: 'nobody' },
  ])
    expect((await send('/desk/assignments', fields)).status).toBeGreaterThanOrEqual(400)
})

test('a note stands on the page for the team and is never read by the public', async () => {
  const { aigerim } = invented.events
  await send(`${addressOf(aigerim)}/notes`, { note: 'Call her lawyer <again>.' })
  expect(await invented.page(addressOf(aigerim))).toContain('Call her lawyer &lt;again>.')
  const { properties } = getReading(invented.vault.file, aigerim, invented.desk.reader)
  const [note] = properties.find(({ property }) => property === 'note')?.shown ?? []
  expect(note?.claims.map(({ access }) => access)).toEqual(['team'])
})

test('what a second person finds stands apart from the view of who recorded it', async () => {
  const { detention } = invented.events
  const at = addressOf(detention)
  await send(`${at}/credibility`, { credibility: 'likely' })
  expect(await invented.page(at)).toContain('Nobody but who recorded it')
  assess(inTheHandOf(invented.vault, second), detention, 'confirmed')
  assess(inTheHandOf(invented.vault, second), detention, 'possible')
  const told = assessmentsOf(invented.vault.file, invented.desk.reader.member, detention)
  expect(told.map(({ credibility, isSecond }) => [credibility, isSecond])).toEqual([
    ['likely', false],
    ['possible', true],
  ])
  expect(await invented.page(at)).toContain('Looked into by a second person.')
})

test('who comes back is told what others wrote since they were last here', () => {
  const { vault, desk } = invented
  beginVisit(vault.file, desk.reader.member, '2017-04-10T08:00:00.000Z')
  expect(visitBefore(vault.file, desk.reader.member)).toBeUndefined()
  beginVisit(vault.file, desk.reader.member, '2017-04-11T08:00:00.000Z')
  expect(visitBefore(vault.file, desk.reader.member)).toBe('2017-04-10T08:00:00.000Z')
  const before = new Date().toISOString()
  assess(
    {
      ...inTheHandOf(vault, second),
      pen: { ...inTheHandOf(vault, second).pen, now: () => '2999-01-01T00:00:00.000Z' },
    },
    invented.events.detention,
    'likely',
  )
  expect(writtenSince(vault.file, desk.reader.member, before)).toEqual([{ who: 'Marat', entries: 1 }])
})
