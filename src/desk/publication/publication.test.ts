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
const page = async () => (await invented.get(`/desk/inbox/${item.id}/publication`)).html
const publish = (fields = {}) =>
  invented.post(`/desk/inbox/${item.id}/publication`, {
    title: 'Pressure on the port press',
    published: '2017-03-01',
    ...fields,
  })
const publicActs = () => listEvents(file(), 'public').events.map(({ act }) => act)

describe('before it is published', () => {
  test('a report says what becomes public with it: how much, whose names, under which country', async () => {
    acceptAll()
    const html = await page()
    expect(html).toMatch(/The text of the report, and \d\d statements, under Kazakhstan/)
    expect(html).toContain('with credit to Harbour Press Watch')
    expect(html).toContain('<li>Aigerim Sadykova</li>')
    expect(html).toContain('2 sentences are not settled yet')
    expect(publicActs()).toEqual([])
  })

  test('it says that nothing was accepted, where that is so', async () => {
    expect(await page()).toContain('no statement, for nothing was accepted from it yet')
  })

  test('its page can be looked at, under a title that tells a browser’s history nothing', async () => {
    acceptAll()
    const { status, html } = await invented.get(`/desk/inbox/${item.id}/publication/preview`)
    expect(status).toBe(200)
    expect(html).toContain('Only you see this')
    expect(html).toContain('<title>Publish · Khronika</title>')
    expect(html).toContain('detained the editor Aigerim Sadykova')
    expect(html).not.toContain('Leave a Reply')
    expect(html).toContain(`href="/desk/inbox/${item.id}/publication"`)
    expect(listUpdates(file(), 'public')).toEqual([])
  })

  test('its review page and its source’s page lead there', async () => {
    acceptAll()
    const link = `<a href="/desk/inbox/${item.id}/publication">Publish as an update</a>`
    expect((await invented.get(`/desk/inbox/${item.id}`)).html).toContain(link)
    expect((await invented.get(`/desk/sources/${item.source}`)).html).toContain(link)
  })
})

describe('publishing', () => {
  test('makes an update of the report, and leads to it', async () => {
    acceptAll()
    const { status, to } = await publish()
    const [update] = listUpdates(file(), 'public')
    expect([status, to]).toEqual([303, `/updates/${update?.subject}`])
    expect(update).toMatchObject({
      title: 'Pressure on the port press',
      country: 'KZ',
      published: '2017-03-01',
    })
    expect(publicActs().sort()).toEqual(['detention', 'fine', 'ill-treatment'])
    expect((await invented.get(`/desk/inbox/${item.id}`)).html).toContain(
      `<a href="/updates/${update?.subject}">public since 1 March 2017</a>`,
    )
  })

  test('without a country is refused beside where it is shown, and nothing typed is lost', async () => {
    setItemDetails(file(), item.id, { ...item.details, country: '' })
    const { status, html } = await publish({ title: 'A winter at the port' })
    expect(status).toBe(422)
    expect(html).toMatch(/id="field-country"><b>Country<\/b><p class="error">Say which country/)
    expect(html).toContain('value="A winter at the port"')
    expect(listUpdates(file(), 'public')).toEqual([])
  })

  test('without a title, or on a day that is none, is refused beside the field', async () => {
    const { status, html } = await publish({ title: ' ' })
    expect(status).toBe(422)
    expect(html).toMatch(/id="field-title-error">Give the update a title/)
    expect((await publish({ published: '31st March' })).html).toMatch(
      /id="field-published-error">Write a day/,
    )
  })

  test('opens nothing that is sealed to named people', async () => {
    acceptSealing('fine')
    expect(await page()).toContain('One paragraph is left out')
    await publish()
    expect(publicActs().sort()).toEqual(['detention', 'ill-treatment'])
    expect(file().all("select 1 from name where audience = 'public' and name like 'Bolat%'")).toEqual([])
  })
})

test('nobody is listed of whom only sealed words of the report speak, and those words are not shown', async () => {
  acceptSealing('fine')
  expect(await page()).not.toContain('<li>Bolat Akhmetov</li>')
  const preview = (await invented.get(`/desk/inbox/${item.id}/publication/preview`)).html
  expect(preview).not.toContain('Bolat')
})

test('a second window that publishes the same report is told so', async () => {
  acceptAll()
  await publish()
  expect((await publish()).status).toBe(409)
  expect(listUpdates(file(), 'public')).toHaveLength(1)
})

describe('an update taken down', () => {
  test('is gone from what the public reads, with all it had opened, and can be published again', async () => {
    acceptAll()
    await publish()
    expect(await page()).toContain('Take it down')
    const [update] = listUpdates(file(), 'public')
    expect((await invented.post(`/desk/updates/${update?.subject}/taking-down`)).status).toBe(303)
    expect(listUpdates(file(), 'public')).toEqual([])
    expect(publicActs()).toEqual([])
    for (const table of ['reading', 'name', 'event', 'part'])
      expect(file().all(`select 1 from ${table} where audience = 'public'`), table).toEqual([])
    expect(await page()).toContain('What becomes public')
    expect((await publish()).status).toBe(303)
  })

  test('is refused where there is none', async () => {
    const unknown = await invented.post('/desk/updates/update-aaaaaaaaaaaaaaaa/taking-down')
    expect(unknown.status).toBe(404)
  })
})

test('every name of a card is listed before it becomes public', async () => {
  acceptAll()
  const html = await page()
  const named = cards().flatMap(({ fields }) => partiesOf(fields).map(({ name }) => name))
  for (const name of named) expect(html).toContain(`<li>${name}</li>`)
})
