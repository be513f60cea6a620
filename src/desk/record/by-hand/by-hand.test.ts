import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyDesk } from '../invented-record.ts'
import type { Invented } from '../invented-record.ts'

let invented: Pick<Invented, 'page' | 'send' | 'close'>

beforeEach(() => {
  invented = emptyDesk()
})
afterEach(() => invented.close())

test('an event typed in by hand is asked for in words that speak of no report', async () => {
  const html = await invented.page('/desk/events/new')
  expect(html).toContain('In words, as it was said')
  expect(html).toContain('Who told you: empty where you know it yourself')
  expect(html).not.toMatch(/of the report|the report itself/)
})

test('a day written without its words is asked for again, and what was typed stays', async () => {
  const answer = await invented.send('/desk/events', {
    act: 'detention',
    earliest: '2017-03-03',
    account: 'Aigerim Sadykova was detained.',
  })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Write the day in words too, as it was said.')
  expect(html).toContain('Aigerim Sadykova was detained.')
})
