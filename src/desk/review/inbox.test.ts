import { afterEach, beforeEach, expect, test } from 'vitest'
import { listItems } from '../../review/inbox/inbox.ts'
import { inventedDesk, REPORT, takeInvented } from './invented-desk.ts'
import type { InventedDesk } from './invented-desk.ts'

let invented: InventedDesk
beforeEach(() => {
  invented = inventedDesk()
})
afterEach(() => invented.close())

const items = () => listItems(invented.desk.vault.file)

function upload(...files: [string, string | Uint8Array<ArrayBuffer>][]): FormData {
  const form = new FormData()
  form.set('csrf', 'x')
  form.set('way', 'file')
  form.set('country', 'KZ')
  for (const [name, bytes] of files) form.append('file', new File([bytes], name, { type: 'text/plain' }))
  return form
}

test('an empty inbox says what to do', async () => {
  const { html } = await invented.get('/desk/inbox')
  expect(html).toContain('No report has come in yet')
  expect(html).toContain('href="/desk/inbox/new"')
})

test('a file is taken in as a user sends it, drafted, and its details are asked', async () => {
  const { status, to } = await invented.post('/desk/inbox', upload(['port.txt', REPORT]))
  expect(status).toBe(303)
  expect(to).toMatch(/^\/desk\/inbox\/[a-z2-7]+\/details#text$/)
  const { html } = await invented.get(to.replace('#text', ''))
  expect(html).toContain('Harbour Press Watch provided the information for this update.')
  expect(html).toContain('Not before 10 February 2017, by the text')
  expect((await invented.get('/desk/inbox')).html).toMatch(/0 of \d+ sentences settled/)
})

test('the same bytes lead to the report that is there, and say so', async () => {
  const { id } = takeInvented(invented.desk)
  const { to } = await invented.post('/desk/inbox', upload(['again.txt', REPORT]))
  expect(to).toBe(`/desk/inbox/${id}?known=bytes#text`)
  expect((await invented.get(`/desk/inbox/${id}?known=bytes`)).html).toContain('taken in before')
  expect(items()).toHaveLength(1)
})

test('nearly the same text is kept as a copy, until somebody reads it as a separate report', async () => {
  const { id } = takeInvented(invented.desk)
  const { to } = await invented.post(
    '/desk/inbox',
    upload(['copy.txt', REPORT.replace('Home > Updates', 'Home > News')]),
  )
  const copy = to.replace(/[?#].*/, '')
  const { html } = await invented.get(copy)
  expect(html).toContain('kept as a copy')
  expect(html).toContain(`href="/desk/inbox/${id}"`)
  expect(html).not.toContain('name="who.')
  await invented.post(`${copy}/reading`)
  expect((await invented.get(copy)).html).toContain('sentences settled')
})

test('of several files those that can be read come in, and of each other it is said why not', async () => {
  const { status, html } = await invented.post(
    '/desk/inbox',
    upload(['port.txt', REPORT], ['nothing.txt', ''], ['noise.txt', new Uint8Array([0, 1, 2, 3, 0, 255, 0])]),
  )
  expect(status).toBe(422)
  expect(html).toContain('“nothing.txt”')
  expect(html).toContain('“noise.txt”')
  expect(html).toContain('1 of the files came in')
  expect(items()).toHaveLength(1)
})

test('without a file, or with an address that is none, nothing is taken and what was typed stays', async () => {
  expect((await invented.post('/desk/inbox', upload())).html).toContain('Choose at least one file.')
  const { status, html } = await invented.post('/desk/inbox', {
    way: 'text',
    text: 'A text of mine.',
    address: 'nowhere',
  })
  expect(status).toBe(422)
  expect(html).toContain('An address begins with https://')
  expect(html).toContain('A text of mine.')
  expect(items()).toHaveLength(0)
})

test('a note keeps who said it and how, and its title names nobody', async () => {
  const { to } = await invented.post('/desk/inbox', {
    way: 'note',
    text: 'Police are at the office of the newspaper. They took the editor away.',
    who: 'Aigerim Sadykova',
    how: 'phoned',
    at: '23:10',
    published: '2017-02-10',
  })
  const [item] = items()
  expect(to).toContain(item?.id)
  expect(item?.details).toMatchObject({
    title: 'Note of 10 February 2017',
    how: 'Phoned by Aigerim Sadykova at 23:10.',
  })
})

test('details are saved, and what cannot be is said beside its field with nothing lost', async () => {
  const { id } = takeInvented(invented.desk)
  const sent = {
    title: 'The port press',
    publisher: 'Coast Monitor',
    partners: 'Harbour Press Watch\n\nA second ',
    address: '',
    published: '2017-02-20',
    language: 'en',
    country: 'KZ',
    access: 'team',
  }
  const refused = await invented.post(`/desk/inbox/${id}/details`, { ...sent, published: '31 February' })
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('Write a day as year-month-day')
  expect(refused.html).toContain('value="Coast Monitor"')
  const { status, to } = await invented.post(`/desk/inbox/${id}/details`, sent)
  expect(status).toBe(303)
  expect(to).toContain('#card-')
  expect(items()[0]?.details.partners).toEqual(['Harbour Press Watch', 'A second'])
})

test('another day of publication reads the report anew, but not once something was decided', async () => {
  await invented.post('/desk/inbox', upload(['port.txt', REPORT]))
  const { id } = items()[0] ?? { id: '' }
  const details = { title: 'x', language: 'en', country: 'KZ', access: 'team', address: '' }
  const firstCard = async () =>
    /id="(card-[a-z0-9]+)"/.exec((await invented.get(`/desk/inbox/${id}`)).html)?.[1]
  const before = await firstCard()
  await invented.post(`/desk/inbox/${id}/details`, { ...details, published: '2017-02-21' })
  const anew = await firstCard()
  expect(anew).not.toBe(before)
  await invented.post(`/desk/cards/${anew?.slice('card-'.length)}/setting-aside`)
  await invented.post(`/desk/inbox/${id}/details`, { ...details, published: '2017-02-22' })
  expect(await firstCard()).toBe(anew)
})
