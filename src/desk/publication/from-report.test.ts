import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listEvents } from '../../find/events.ts'
import { listUpdates } from '../../find/updates.ts'
import { acceptCard } from '../../review/cards/accept.ts'
import { partiesOf } from '../../review/cards/card.ts'
import { getCard, listCards } from '../../review/cards/cards.ts'
import { setItemDetails } from '../../review/inbox/inbox.ts'
import type { Item } from '../../review/inbox/inbox.ts'
import { inventedDesk, takeInvented } from '../review/invented-desk.ts'
import type { InventedDesk } from '../review/invented-desk.ts'
import { asPublished, ticked, typedIn } from '../updates/published-by-hand.ts'

let invented: InventedDesk
let item: Item

beforeEach(() => {
  invented = inventedDesk()
  item = takeInvented(invented.desk)
})
afterEach(() => invented.close())

const file = () => invented.desk.vault.file
const cards = () => listCards(file(), item.id)
const acceptAll = () => cards().forEach(({ id }) => acceptCard(invented.desk.vault, id))
function acceptSealing(act: string): void {
  for (const { id } of cards()) {
    const { fields } = getCard(file(), id)
    const access = fields.act === act ? { sealed: [invented.desk.reader.member] } : fields.access
    acceptCard(invented.desk.vault, id, { fields: { ...fields, access } })
  }
}
const begin = async () => (await invented.post(`/desk/inbox/${item.id}/update`)).to
const gate = async (to: string) => (await invented.get(`${to}/publication`)).html
const publicActs = () => listEvents(file(), 'public').events.map(({ act }) => act)

describe('a report on the way to an update', () => {
  test('says that what is not settled comes along and rests on nothing', async () => {
    acceptAll()
    const { html } = await invented.get(`/desk/inbox/${item.id}/publication`)
    expect(html).toContain('2 sentences are not settled yet')
    expect(html).toContain('Begin the update')
    expect(listUpdates(file(), 'public')).toEqual([])
  })

  test('is gone on with where it is written already, or public', async () => {
    acceptAll()
    const to = await begin()
    expect((await invented.get(`/desk/inbox/${item.id}/publication`)).status).toBe(303)
    expect((await invented.post(`/desk/inbox/${item.id}/update`)).status).toBe(409)
    await asPublished(invented, to, '2017-03-01')
    expect((await invented.get(`/desk/inbox/${item.id}/publication`)).status).toBe(303)
    expect((await invented.get(`/desk/inbox/${item.id}`)).html).toContain('public since 1 March 2017')
  })

  test('is led to from its review page and its source’s page', async () => {
    acceptAll()
    const link = `<a href="/desk/inbox/${item.id}/publication">Publish as an update</a>`
    expect((await invented.get(`/desk/inbox/${item.id}`)).html).toContain(link)
    expect((await invented.get(`/desk/sources/${item.source}`)).html).toContain(link)
  })
})

describe('before it is published', () => {
  test('an update says what becomes public with it: how much, whose names, under which country', async () => {
    acceptAll()
    const html = await gate(await begin())
    expect(html).toMatch(/and the \d\d statements behind\. It appears under Kazakhstan\./)
    expect(html).toContain('Credit goes to Harbour Press Watch.')
    expect(html).toContain('<li>Aigerim Sadykova</li>')
    expect(publicActs()).toEqual([])
  })

  test('it says that nothing was accepted, where that is so', async () => {
    expect(await gate(await begin())).toContain('which rest on no statement')
  })

  test('every name of a card is listed', async () => {
    acceptAll()
    const html = await gate(await begin())
    const named = cards().flatMap(({ fields }) => partiesOf(fields).map(({ name }) => name))
    for (const name of named) expect(html).toContain(`<li>${name}</li>`)
  })

  test('its page is looked at under a title that tells a browser’s history nothing', async () => {
    acceptAll()
    const { status, html } = await invented.get(`${await begin()}/preview`)
    expect(status).toBe(200)
    expect(html).toContain('only you see it now')
    expect(html).toContain('<title>Publish · Khronika</title>')
    expect(html).toContain('detained the editor Aigerim Sadykova')
    expect(html).not.toContain('Leave a Reply')
    expect(listUpdates(file(), 'public')).toEqual([])
    expect(publicActs()).toEqual([])
  })
})

describe('publishing', () => {
  test('makes the report’s update public, with what it rests on, and leads to it', async () => {
    acceptAll()
    const answer = await asPublished(invented, await begin(), '2017-03-01')
    const [update] = listUpdates(file(), 'public')
    expect([answer.status, answer.to]).toEqual([303, `/updates/${update?.subject}`])
    expect(update).toMatchObject({
      title: 'Pressure on the port press',
      country: 'KZ',
      published: '2017-03-01',
      language: 'en',
    })
    expect(publicActs().sort()).toEqual(['detention', 'fine', 'ill-treatment'])
  })

  test('is refused without a country, on a day that is none, or while something asked was not seen', async () => {
    setItemDetails(file(), item.id, { ...item.details, country: '' })
    acceptAll()
    const to = await begin()
    const send = (fields: Record<string, string>) => invented.post(`${to}/publication`, fields)
    expect((await send({ version: '1', day: '2017-03-01' })).html).toContain('Choose the country')
    await invented.post(to, { ...typedIn((await invented.get(to)).html), country: 'KZ', act: 'add' })
    const empty = typedIn((await invented.get(to)).html)
    const added = Object.keys(empty).findLast((name) => name.startsWith('text-')) ?? ''
    await invented.post(to, { ...empty, [added]: 'It has been a hard winter.', act: 'save' })
    expect((await send({ version: '3', day: '31st March' })).html).toMatch(/id="field-day-error">Write a day/)
    const unseen = await send({ version: '3', day: '2017-03-01' })
    expect(unseen.html).toContain('tick what you have seen')
    expect(unseen.html).toContain('Passage 3 rests on nothing in the record')
    const seen = ticked(await gate(to))
    expect((await send({ version: '2', ...seen, day: '2017-03-01' })).status).toBe(409)
    expect(listUpdates(file(), 'public')).toEqual([])
    expect((await send({ version: '3', ...seen, day: '2017-03-01' })).status).toBe(303)
  })

  test('opens nothing that is sealed to named people, and shows no words they rest on', async () => {
    acceptSealing('fine')
    expect((await invented.get(`/desk/inbox/${item.id}/publication`)).html).toContain(
      'One paragraph is left out',
    )
    const to = await begin()
    expect(await gate(to)).not.toContain('<li>Bolat Akhmetov</li>')
    expect((await invented.get(`${to}/preview`)).html).not.toContain('Bolat')
    await asPublished(invented, to, '2017-03-01')
    expect(publicActs().sort()).toEqual(['ill-treatment'])
    expect(file().all("select 1 from name where audience = 'public' and name like 'Bolat%'")).toEqual([])
  })
})

describe('an update taken down', () => {
  test('is gone from what the public reads, with all it had opened, but for a note; and is published again', async () => {
    acceptAll()
    const to = await begin()
    await asPublished(invented, to, '2017-03-01')
    expect((await invented.post(`${to}/taking-down`, { note: ' ' })).status).toBe(422)
    expect((await invented.post(`${to}/taking-down`, { note: 'Asked for by a person named.' })).status).toBe(
      303,
    )
    expect(listUpdates(file(), 'public')).toEqual([])
    expect(publicActs()).toEqual([])
    for (const table of ['name', 'event', 'part'])
      expect(file().all(`select 1 from ${table} where audience = 'public'`), table).toEqual([])
    const left = file().all<{ body: string }>("select body from reading where audience = 'public'")
    expect(left).toHaveLength(1)
    expect(left[0]?.body).not.toContain('Sadykova')
    const down = (await invented.get(to)).html
    expect(down).toContain('Asked for by a person named.')
    expect((await invented.post(`${to}/taking-down`, { note: 'Again.' })).status).toBe(409)
    await invented.post(`${to}/version`)
    expect((await invented.get(to)).html).toContain('detained the editor Aigerim Sadykova')
    const again = await asPublished(invented, to, '2017-04-02', { note: 'Published again.' })
    expect(again.status).toBe(303)
    expect(publicActs().sort()).toEqual(['detention', 'fine', 'ill-treatment'])
  })

  test('is refused where there is none', async () => {
    const unknown = await invented.post('/desk/updates/update-aaaaaaaaaaaaaaaa/taking-down', { note: 'x' })
    expect(unknown.status).toBe(404)
  })
})
