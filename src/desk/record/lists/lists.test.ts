import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { append } from '../../../vault/entries/append.ts'
import { addressOf } from '../../address.ts'
import { inventedDesk } from '../invented-record.ts'
import type { Invented } from '../invented-record.ts'

let desk: Invented

beforeEach(() => {
  desk = inventedDesk()
})
afterEach(() => desk.close())

async function read(path: string): Promise<string> {
  const main = /<main[^]*<\/main>/.exec(await desk.page(path))?.[0] ?? ''
  return main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

function name(subject: typeof desk.events.aigerim, text: string): void {
  const { file, pen } = desk.vault
  const value = { kind: 'text', text, language: 'en' } as const
  const statement = { subject, property: 'name', value, stance: 'states', access: 'team' } as const
  file.write(() => append(file, pen, [{ kind: 'state', statement }]))
}

test('one search finds a person, what happened to her and the words of reports, in other letters', async () => {
  const page = await desk.page('/desk/search?q=Садыкова')
  expect(page).toContain(`href="${addressOf(desk.events.aigerim)}"`)
  expect(page).toContain(`href="${addressOf(desk.events.fine)}"`)
  expect(page).toContain(`href="${addressOf(desk.winter.source)}"`)
  expect(page).toMatch(/<mark>Sadykova<\/mark>/)
  expect(await read('/desk/search?q=confirmed&kind=source')).toContain('Her lawyer Bolat Akhmetov confirmed')
})

test('what is counted is said: events, persons, reports, and as of which day', async () => {
  const words = await read('/desk/search?kind=event')
  expect(words).toContain(
    '4 events · 1 person named · from 2 reports · as the record stands on 12 April 2017',
  )
})

test('a choice stands with how many fit it, and can be left off again', async () => {
  const page = await desk.page('/desk/events?act=fine&role=victim')
  expect(page).toMatch(/<option value="detention">\s*Detention \(1\)/)
  expect(page).toContain('href="/desk/events?role=victim"')
})

test('a list is the same as a page, as CSV and as JSON, and in CSV no cell is a formula', async () => {
  name(desk.events.aigerim, '=HYPERLINK("https://example.org")')
  const csv = await desk.ask('/desk/people?format=csv')
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const rows = parse(await csv.text(), { bom: true, columns: true }) as Record<string, string>[]
  const aigerim = rows.find(({ id }) => id === desk.events.aigerim)
  expect(aigerim).toMatchObject({
    kind: 'person',
    other_names: `'=HYPERLINK("https://example.org")`,
    events: '4',
  })
  const json = (await (await desk.ask('/desk/people?format=json')).json()) as {
    counted: { total: number }
    rows: { id: string; name: string; other_names: string[] }[]
  }
  expect(json.counted.total).toBe(rows.length)
  expect(json.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  const events = (await (await desk.ask('/desk/events?act=fine&format=json')).json()) as {
    facets: { act: Record<string, number> }
    rows: { act: string; date_said: string[] }[]
  }
  expect(events.rows).toEqual([expect.objectContaining({ act: 'fine', date_said: ['In March 2017'] })])
  expect(events.facets.act).toMatchObject({ detention: 1, fine: 1 })
})

test('a search that is kept says what is new, until one has seen it', async () => {
  await desk.send('/desk/searches', { name: 'Fines', question: '/desk/events?act=fine&page=3' })
  expect(await read('/desk/search')).toContain('Fines nothing new')
  const { file, pen } = desk.vault
  const value = { kind: 'text', text: 'She paid it', language: 'en' } as const
  const about = { subject: desk.events.fine, property: 'summary', value, stance: 'states' } as const
  const sealed = { sealed: ['somebody-else'] }
  file.write(() => append(file, pen, [{ kind: 'state', statement: { ...about, access: sealed } }]))
  expect(await read('/desk/search')).toContain('Fines nothing new')
  file.write(() => append(file, pen, [{ kind: 'state', statement: { ...about, access: 'team' } }]))
  const page = await desk.page('/desk/search')
  expect(page).toContain('1 new')
  const kept = /\/desk\/searches\/\w+/.exec(page)?.[0] ?? ''
  const looking = (await desk.ask(kept)).headers.get('location') ?? ''
  expect(looking).toContain('/desk/events?act=fine&saved=')
  expect(await read(looking)).toContain('1 is new since you looked on')
  await desk.send(`${kept}/looks`, {})
  expect(await read('/desk/search')).toContain('Fines nothing new')
  await desk.send(`${kept}/removal`, {})
  expect(await read('/desk/search')).not.toContain('Fines')
  expect((await desk.ask(kept)).status).toBe(404)
})

test('an address that nobody can read still leads to a list, and markup that is looked for stays words', async () => {
  expect((await desk.ask('/desk/events?act=%00&from=yesterday&page=-1&order=x&place=nowhere')).status).toBe(
    200,
  )
  const page = await desk.page(`/desk/search?q=${encodeURIComponent('<script>alert(1)</script>')}`)
  expect(page).not.toContain('<script>alert')
  expect(page).toContain('Nothing fits')
})

test('what somebody looks for stands in no address, on no link, and is forgotten with the vault', async () => {
  const answer = await desk.send('/desk/people/questions', { q: 'Садыкова' })
  const address = answer.headers.get('location') ?? ''
  expect(answer.status).toBe(303)
  expect(address).toMatch(/^\/desk\/people\?said=[a-z2-7]{16}$/)
  const page = await desk.page(address)
  expect(page).toContain('Aigerim Sadykova')
  const links = [...page.matchAll(/(?:href|action|value)="(\/[^"]*)"/g)].map(([, to]) =>
    decodeURIComponent(to ?? ''),
  )
  expect(links.filter((to) => /садыков/i.test(to))).toEqual([])
  expect(await desk.page('/desk/people?said=aaaaaaaaaaaaaaaa')).toContain('were forgotten')
})
