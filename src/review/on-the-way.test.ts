// What the review page asks of this room besides decisions: what comes next, what is certain, notes.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listEvents } from '../find/events.ts'
import { inventedDesk, takeInvented } from '../desk/review/invented-desk.ts'
import type { InventedDesk } from '../desk/review/invented-desk.ts'
import { blankFields } from './cards/blank.ts'
import { listProposals } from './cards/cards.ts'
import { acceptCertain, certainCards } from './cards/certain.ts'
import { findDraftNote } from './inbox/draft-note.ts'
import type { Item } from './inbox/inbox.ts'
import { nextOpen } from './cards/next-open.ts'
import { setAside, undoDecision } from './cards/settle.ts'
import { takeNote } from './inbox/take-note.ts'

let invented: InventedDesk
let item: Item
beforeEach(() => {
  invented = inventedDesk()
  item = takeInvented(invented.desk)
})
afterEach(() => invented.close())

test('the next open card is the one after in the text, then the first, then none', () => {
  const { vault } = invented.desk
  const ids = listProposals(vault.file, item.id).map(({ id }) => id)
  const last = ids.at(-1) ?? ''
  expect(nextOpen(vault.file, item.id)).toBe(ids[0])
  expect(nextOpen(vault.file, item.id, ids[0])).toBe(ids[1])
  setAside(vault, last)
  expect(nextOpen(vault.file, item.id, ids.at(-2))).toBe(ids[0])
  for (const id of ids.slice(0, -1)) setAside(vault, id)
  expect(nextOpen(vault.file, item.id, last)).toBeUndefined()
  undoDecision(vault, last)
  expect(nextOpen(vault.file, item.id, last)).toBe(last)
})

test('certain cards are those of one paragraph, and accepting them twice does nothing more', () => {
  const { vault, reader } = invented.desk
  const block = item.report.blocks.findIndex(({ start, end }) =>
    item.report.text.slice(start, end).startsWith('On 10'),
  )
  expect(certainCards(vault, item.id, block).map(({ fields }) => fields.act)).toEqual(['detention', 'fine'])
  expect(certainCards(vault, item.id, block + 1)).toEqual([])
  expect(certainCards(vault, item.id, 99)).toEqual([])
  expect(acceptCertain(vault, item.id, block)).toBe(2)
  expect(acceptCertain(vault, item.id, block)).toBe(0)
  expect(listEvents(vault.file, reader).total).toBe(2)
})

test('a card made of a sentence says that the report says it, and nothing more', () => {
  const words = { start: 0, end: 4, text: 'Home' }
  const fields = blankFields(words, item.report.blocks, { country: 'KZ', access: 'public' })
  expect(fields).toMatchObject({ act: '', account: words, country: 'KZ', access: 'public', parts: [] })
  expect(fields.accounts).toEqual([{ speaker: undefined, stance: 'states' }])
})

test('a note without words is refused, and in a language not read yet it is kept and said so', async () => {
  const { vault } = invented.desk
  await expect(takeNote(vault, { text: '  ' })).rejects.toThrow('Write down what was said.')
  const russian = 'Вчера вечером в редакцию газеты пришла полиция и увезла редактора на допрос в город.'
  const taken = await takeNote(vault, { text: russian, who: 'Bolat Akhmetov', how: 'phoned', at: '23:10' })
  expect(taken.item.report.text).toContain(russian)
  expect(taken.item.details.title).toBe('Note')
  expect(findDraftNote(vault.file, taken.item.id)).toBeTruthy()
  expect(findDraftNote(vault.file, item.id)).toBeUndefined()
})
