import { afterEach, beforeEach, expect, test } from 'vitest'
import { pdfOf } from '../../intake/documents/invented-pdf.ts'
import { getItem, listItems } from '../../review/inbox/inbox.ts'
import { inventedDesk } from './invented-desk.ts'
import type { InventedDesk } from './invented-desk.ts'

let invented: InventedDesk
beforeEach(() => {
  invented = inventedDesk()
})
afterEach(() => invented.close())

const items = () => listItems(invented.desk.vault.file)
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])

async function take(
  name: string,
  bytes: string | Uint8Array,
): Promise<{ status: number; html: string; at: string }> {
  const form = new FormData()
  form.set('csrf', 'x')
  form.set('way', 'file')
  form.append('file', new File([new Uint8Array(Buffer.from(bytes))], name))
  const { status, to, html } = await invented.post('/desk/inbox', form)
  return { status, html, at: to.replace(/(?:\/details)?[?#].*/, '') }
}

test('a PDF is reviewed page by page', async () => {
  const bytes = pdfOf([
    ['The court fined the editor Aida Lantern on 3 May 2019.'],
    ['Police detained her colleague.'],
  ])
  const { at } = await take('clubs.pdf', bytes)
  const { html } = await invented.get(at)
  expect(html).toMatch(/page 1<\/p>.*The court<.*page 2<\/p>.*detained</s)
  const file = await invented.get(`${at}/file`)
  expect([file.status, file.html.startsWith('%PDF')]).toEqual([200, true])
})

test('a row of a table is shown with its cells, and the page of the source cites them', async () => {
  const { at } = await take('fines.csv', 'Club,Fine\nLantern,40\n')
  expect((await invented.get(at)).html).toContain('cells A2 to B2')
  const [item] = items()
  await invented.post(`${at}/details`, { title: 'Fines', language: 'en', access: 'team' })
  const { html } = await invented.get(`/desk/sources/${item?.source}`)
  expect(html).toContain('cells A2 to B2')
})

test('a picture is a source without text until somebody says what it shows; that is then reviewed', async () => {
  const { at } = await take('seen.png', PICTURE)
  expect((await invented.get('/desk/inbox')).html).toContain('without text')
  const { html } = await invented.get(at)
  expect(html).toContain(`src="${at}/file"`)
  expect(html).toContain('It has no text.')
  expect((await invented.post(`${at}/description`, { text: ' ' })).status).toBe(422)
  const text = 'On 3 May 2019 police in Osk detained the editor Aida Lantern.'
  await invented.post(`${at}/description`, { text, who: 'Dana' })
  const after = await invented.get(at)
  expect(after.html).toContain('Described by Dana.')
  expect(after.html).toMatch(/0 of \d+ sentence/)
  expect(items()[0]?.state).toBe('drafted')
  expect((await invented.post(`${at}/description`, { text: 'Otherwise.' })).status).toBe(409)
})

test('two pictures are no copies of each other', async () => {
  await take('seen.png', PICTURE)
  await take('other.png', new Uint8Array([...PICTURE, 4]))
  expect(items().map(({ state }) => state)).toEqual(['textless', 'textless'])
})

test('what is attached to a message is kept, and taken in by itself when somebody asks', async () => {
  const letter = [
    'From: Aida <aida@osk.example>',
    'Subject: Fines',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'The list is attached.',
    '--b',
    'Content-Type: text/csv',
    'Content-Disposition: attachment; filename="fines.csv"',
    '',
    'Club,Fine\r\nLantern,40',
    '--b--',
  ].join('\r\n')
  const { at } = await take('letter.eml', letter)
  const { html } = await invented.get(at)
  expect(html).toContain('Attached to this message')
  const action = /action="([^"]*\/attachments\/[0-9a-f]{64})"/.exec(html)?.[1] ?? ''
  const { to } = await invented.post(action)
  expect((await invented.get(to.replace(/#.*/, ''))).html).toContain('Club: Lantern; Fine: 40')
  expect(items()).toHaveLength(2)
  const message = items().find(({ name }) => name === 'letter.eml')
  expect(message?.details).toMatchObject({ title: 'Fines', publisher: 'Aida' })
  expect(getItem(invented.desk.vault.file, message?.id ?? '').report.attachments?.[0]).not.toHaveProperty(
    'bytes',
  )
})

test('a broken document is refused with its name and what to do, and nothing is kept', async () => {
  const { status, html } = await take('clubs.docx', 'PK\x03\x04 and then nothing')
  expect(status).toBe(422)
  expect(html).toContain('“clubs.docx”: This document is broken')
  expect(items()).toEqual([])
})
