import { afterEach, beforeEach, expect, test } from 'vitest'
import { listEvents } from '../../find/events.ts'
import { getReading } from '../../find/readings.ts'
import { listCards } from '../../review/cards/cards.ts'
import type { Item } from '../../review/inbox/inbox.ts'
import { inventedDesk, takeInvented } from './invented-desk.ts'
import type { InventedDesk } from './invented-desk.ts'

let invented: InventedDesk
let item: Item
beforeEach(() => {
  invented = inventedDesk()
  item = takeInvented(invented.desk)
})
afterEach(() => invented.close())

const idOf = (act: string) =>
  listCards(invented.desk.vault.file, item.id).find(({ fields }) => fields.act === act)?.id ?? ''
const events = () => listEvents(invented.desk.vault.file, invented.desk.reader).events

// What a browser would send of the form on a page.
function filledIn(html: string): Record<string, string> {
  const form = html.slice(html.indexOf('id="card"'))
  const sent: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
    const name = / name="([^"]*)"/.exec(tag)?.[1]
    const isChosen = !tag.includes('type="radio"') || tag.includes(' checked')
    if (name && isChosen) sent[name] = / value="([^"]*)"/.exec(tag)?.[1] ?? ''
  }
  for (const [, name, options = ''] of form.matchAll(/<select [^>]*?name="([^"]*)"[^>]*>(.*?)<\/select>/gs))
    sent[name ?? ''] =
      /<option (?:selected )?value="([^"]*)" selected|<option selected value="([^"]*)"/
        .exec(options)
        ?.slice(1)
        .find(Boolean) ?? ''
  return sent
}

test('the form holds all that the card proposes, and accepting it as it is writes just that', async () => {
  const to = `/desk/cards/${idOf('detention')}`
  const sent = filledIn((await invented.get(to)).html)
  expect(sent).toMatchObject({
    act: 'detention',
    when: '10 February 2017',
    'parts.0.name': 'Aigerim Sadykova',
    'parts.0.role': 'victim',
    'parts.0.capacity': 'journalist',
    'place.name': 'Kyzylsu',
  })
  const { status } = await invented.post(`${to}/acceptance`, sent)
  expect(status).toBe(303)
  expect(events()[0]).toMatchObject({ act: 'detention', place: { label: 'Kyzylsu' } })
})

test('what is corrected is what is written', async () => {
  const to = `/desk/cards/${idOf('fine')}`
  const sent = filledIn((await invented.get(to)).html)
  await invented.post(`${to}/acceptance`, {
    ...sent,
    act: 'damages-order',
    when: 'early February 2017',
    'parts.0.name': 'Bolat B. Akhmetov',
  })
  const [event] = events()
  expect(event?.whens[0]).toMatchObject({
    said: 'early February 2017',
    earliest: '2017-02-01',
    latest: '2017-02-10',
  })
  expect(event?.parts[0]?.label).toBe('Bolat B. Akhmetov')
})

test('a mistake is said beside its field, and nothing that was typed is lost', async () => {
  const to = `/desk/cards/${idOf('fine')}`
  const sent = filledIn((await invented.get(to)).html)
  const { status, html } = await invented.post(`${to}/acceptance`, {
    ...sent,
    act: '',
    measureWords: 'a sum',
  })
  expect(status).toBe(422)
  expect(html).toMatch(/id="field-act-error">Choose what happened/)
  expect(html).toContain('value="a sum"')
  expect(events()).toHaveLength(0)
})

test('words are read without accepting anything, and what cannot be read is said to be kept', async () => {
  const to = `/desk/cards/${idOf('fine')}`
  const sent = filledIn((await invented.get(to)).html)
  const read = await invented.post(`${to}/correction`, { ...sent, when: 'mid-March 2017' })
  expect(read.html).toContain('Read as: 11–20 March 2017.')
  const unread = await invented.post(`${to}/correction`, { ...sent, when: 'when the ice broke' })
  expect(unread.html).toContain('No date can be made of these words.')
  expect(events()).toHaveLength(0)
})

test('a row is added and another taken away without a script', async () => {
  const to = `/desk/cards/${idOf('detention')}`
  const sent = filledIn((await invented.get(to)).html)
  const more = await invented.post(`${to}/correction`, { ...sent, do: 'add-part' })
  expect(more.html).toContain('name="parts.2.name"')
  const filled = {
    ...filledIn(more.html),
    'parts.2.name': 'her driver',
    'parts.2.kind': 'group',
    'parts.2.role': 'affected',
  }
  const less = await invented.post(`${to}/correction`, { ...filled, do: 'remove-part:1' })
  const kept = filledIn(less.html)
  expect(kept).toMatchObject({
    'parts.0.name': 'Aigerim Sadykova',
    'parts.1.name': 'her driver',
    'parts.1.role': 'affected',
  })
  expect(kept['parts.2.name']).toBeUndefined()
})

test('somebody known under another name is found and linked', async () => {
  await invented.post(`/desk/cards/${idOf('detention')}/acceptance`)
  const whom = events()[0]?.parts.find(({ role }) => role === 'victim')?.whom ?? ''
  const to = `/desk/cards/${idOf('fine')}`
  const sent = filledIn((await invented.get(to)).html)
  const found = await invented.post(`${to}/correction`, { ...sent, 'parts.0.search': 'sadykova' })
  expect(found.html).toMatch(new RegExp(`type="radio" name="parts.0.link" value="${whom}"`))
  await invented.post(`${to}/acceptance`, { ...filledIn(found.html), 'parts.0.link': whom })
  const fine = events().find(({ act }) => act === 'fine')
  expect(fine?.parts[0]?.whom).toBe(whom)
})

test('an account, its denial and who says each are written side by side', async () => {
  const to = `/desk/cards/${idOf('ill-treatment')}`
  await invented.post(`${to}/acceptance`, filledIn((await invented.get(to)).html))
  const [event] = events()
  expect(event?.alleged).toBe(true)
  const reading = event && getReading(invented.desk.vault.file, event.subject, invented.desk.reader)
  const happened = reading?.properties.find(({ property }) => property === 'happened')
  expect(happened?.objections.map(({ statement }) => statement.stance)).toEqual(['denies'])
})

test('a decided card says what was decided and how to take it back', async () => {
  const to = `/desk/cards/${idOf('fine')}`
  await invented.post(`${to}/setting-aside`)
  const { html } = await invented.get(to)
  expect(html).toContain('This card was decided: not an event.')
  expect(html).toContain(`action="${to}/undoing"`)
})

test('one can go on card by card at their own addresses', async () => {
  const to = `/desk/cards/${idOf('detention')}`
  const sent = filledIn((await invented.get(to)).html)
  const next = await invented.post(`${to}/acceptance`, { ...sent, onward: 'next' })
  expect(next.to).toBe(`/desk/cards/${idOf('fine')}`)
})
