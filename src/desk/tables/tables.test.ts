// Every list that is a page of its own is a file at the same address, as whoever asks may read it.
import { Hono } from 'hono'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { append } from '../../vault/entries/append.ts'
import { code, ref, said } from '../../watch/invented.ts'
import { newAccountId } from '../../vault/vault.ts'
import { addToCase, openCase } from '../../review/cases/cases.ts'
import { sealSubject } from '../../review/sealing.ts'
import type { DeskEnv } from '../desk.ts'
import { inventedDesk } from '../record/invented-record.ts'
import type { Invented } from '../record/invented-record.ts'
import { deskRoutes } from '../routes.ts'
import { CUSTODY, TABLES } from './tables.ts'

let invented: Invented
let app: Hono<DeskEnv>
beforeEach(() => {
  invented = inventedDesk()
  app = desk(invented.desk)
})
afterEach(() => invented.close())

function desk(given: Invented['desk']): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>()
  door.use(async (c, next) => {
    c.set('desk', given)
    await next()
  })
  return door.route('/desk', deskRoutes())
}

const ask = (address: string, door = app) => door.request(`/desk/${address}`)

test('each list is a table with its columns, and data, and its page leads there', async () => {
  for (const { folder, columns } of [...TABLES, CUSTODY]) {
    const csv = await ask(`${folder}?format=csv`)
    expect([folder, csv.status, csv.headers.get('content-type')]).toEqual([
      folder,
      200,
      'text/csv; charset=utf-8',
    ])
    expect((await csv.text()).split('\r\n')[0]).toBe(columns.join(','))
    const json = (await (await ask(`${folder}?format=json`)).json()) as { asOf: string; rows: object[] }
    expect([folder, json.asOf]).toEqual([folder, invented.desk.today])
    expect((await ask(folder)).headers.get('content-type')).toContain('text/html')
  }
  for (const folder of ['inbox', 'log', 'checks', 'deadlines'])
    expect(await (await ask(folder)).text(), folder).toContain('format=csv')
})

test('a title that a spreadsheet would run is text, and a case stands with its events', async () => {
  const opened = openCase(invented.vault, { title: '=cmd|"/c calc"!A1', country: 'KZ' })
  addToCase(invented.vault, opened, [invented.events.fine])
  const csv = await (await ask('cases?format=csv')).text()
  expect(csv).toContain(`${opened},"'=cmd|""/c calc""!A1",KZ,1,/desk/cases/${opened}\r\n`)
  const { rows } = (await (await ask('cases?format=json')).json()) as { rows: object[] }
  expect(rows).toContainEqual({
    id: opened,
    title: '=cmd|"/c calc"!A1',
    country: 'KZ',
    events: 1,
    address: `/desk/cases/${opened}`,
  })
})

test('checks are filtered as on their page, and told in sentences', async () => {
  await ask('checks')
  const { rows } = (await (await ask('checks?code=range.reversed&format=json')).json()) as {
    rows: { code: string; sentence: string }[]
  }
  expect(rows.map((row) => row.code)).toEqual(['range.reversed'])
  expect(rows[0]?.sentence).toContain('ends before it begins')
  const settled = await (await ask('checks?settled=yes&format=json')).json()
  expect(settled).toMatchObject({ rows: [] })
})

test('whoever is sealed from the reader is in no file by name', async () => {
  const { vault, desk: given, events } = invented
  sealSubject(vault, events.aigerim, { to: { sealed: [given.reader.member] }, label: 'an editor' })
  const door = desk({ ...given, reader: { member: newAccountId() } })
  for (const { folder } of [...TABLES, CUSTODY])
    for (const format of ['csv', 'json']) {
      const text = await (await ask(`${folder}?format=${format}`, door)).text()
      expect(text, `${folder} ${format}`).not.toContain('Sadykova')
    }
})

test('a letter stands among the interventions with its status and whom it is addressed to, and a hearing with its court', async () => {
  const { file, pen } = invented.vault
  const text = (words: string) => ({ kind: 'text', text: words, language: 'en' }) as const
  file.write(() =>
    append(file, pen, [
      said('intervention-aaaaaaaaaaaaaaaa', 'title', text('Letter on the port press')),
      said('intervention-aaaaaaaaaaaaaaaa', 'status', code('intervention-statuses', 'sent')),
      said('intervention-aaaaaaaaaaaaaaaa', 'addressee', ref(invented.events.aigerim)),
      said('hearing-aaaaaaaaaaaaaaaa', 'court', text('Court of Kyzylsu')),
      said('hearing-aaaaaaaaaaaaaaaa', 'public', code('yes-or-no', 'no')),
    ]),
  )
  const letters = await (await ask('interventions')).text()
  expect(letters).toMatch(/Letter on the port press[\s\S]*Aigerim Sadykova/)
  expect(await (await ask('hearings')).text()).toContain('Court of Kyzylsu')
  const csv = await (await ask('interventions?format=csv')).text()
  expect(csv).toContain('intervention-aaaaaaaaaaaaaaaa,Letter on the port press,')
})
