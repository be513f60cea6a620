import { afterAll, beforeAll, expect, test } from 'vitest'
import { listNamed } from '../find/candidates.ts'
import { acceptCard } from '../review/cards/accept.ts'
import { listCards } from '../review/cards/cards.ts'
import type { Item } from '../review/inbox/inbox.ts'
import { beginFromReport } from '../update/manuscript/begin.ts'
import { inventedDesk, takeInvented } from './review/invented-desk.ts'
import type { InventedDesk } from './review/invented-desk.ts'

let invented: InventedDesk
let item: Item

beforeAll(() => {
  invented = inventedDesk()
  item = takeInvented(invented.desk)
})
afterAll(() => invented.close())

const TYPED = /<textarea[^>]*>|<input(?![^>]* type="(?:hidden|radio|checkbox|file|date)")[^>]*>/g

// Browsers keep what was typed into a form, on disk and unencrypted, to offer it again.
test('no field of the desk leaves what is typed into it to the browser’s memory', async () => {
  const { vault, reader } = invented.desk
  const [first, second] = listCards(vault.file, item.id)
  acceptCard(vault, first?.id ?? '')
  const [person] = listNamed(vault.file, reader, 'person', { limit: 1, offset: 0 }).subjects
  const { id } = beginFromReport(vault, item.id)
  const pages = [
    '/inbox/new?way=file',
    '/inbox/new?way=text',
    '/inbox/new?way=note',
    `/inbox/${item.id}/details`,
    `/updates/${id}`,
    `/cards/${second?.id}`,
    '/events/new',
    '/people',
    `/people/${person?.subject}`,
  ]
  for (const path of pages) {
    const { status, html } = await invented.get(`/desk${path}`)
    expect(status, path).toBe(200)
    const fields = html.match(TYPED) ?? []
    expect(fields.length, path).toBeGreaterThan(0)
    expect(
      fields.filter((field) => !/ autocomplete="off"/i.test(field)),
      path,
    ).toEqual([])
  }
})
