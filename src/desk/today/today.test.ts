// The first page says what needs somebody: what was given to them, what is due, raised, disputed, left open, and new.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepUpUntil } from '../../find/raised/keep-up.ts'
import { assign } from '../../review/team/assigning.ts'
import { beginVisit } from '../../review/team/visits.ts'
import { addressOf } from '../address.ts'
import { emptyDesk, inventedDesk } from '../record/invented-record.ts'
import type { Invented } from '../record/invented-record.ts'

let invented: Invented

beforeEach(() => {
  invented = inventedDesk()
})
afterEach(() => invented.close())

test('what was given to me, what is raised and what accounts differ of stands there, each a link', async () => {
  const { vault, desk, events } = invented
  assign(vault, events.aigerim, desk.reader.member)
  keepUpUntil(vault.file)
  const html = await invented.page('/desk')
  expect(html).toMatch(/Given to you[\s\S]*Aigerim Sadykova/)
  expect(html).toContain(`href="${addressOf(events.aigerim)}"`)
  expect(html).toContain('Raised by the checks')
  expect(html).toMatch(/href="\/desk\/checks\?code=[a-z.-]+"/)
  expect(html).toContain('of which accounts differ')
})

test('what others wrote since I was last here is counted, and my own is not', async () => {
  const { vault, desk } = invented
  beginVisit(vault.file, desk.reader.member, '2001-01-01T00:00:00.000Z')
  beginVisit(vault.file, desk.reader.member, '2001-01-02T00:00:00.000Z')
  expect(await invented.page('/desk')).not.toContain('New since you were last here')
})

test('a search that I keep stands there once something is new in it, and not before', async () => {
  const { events } = invented
  await invented.send('/desk/searches', { name: 'My lawyers', question: '/desk/people' })
  expect(await invented.page('/desk')).not.toContain('My lawyers')
  await invented.send(`${addressOf(events.aigerim)}/properties/description`, {
    words: 'an editor',
    stance: 'states',
  })
  expect(await invented.page('/desk')).toMatch(/New in searches that you keep[\s\S]*My lawyers[\s\S]*1 new/)
})

test('a vault that was never backed up says so', async () => {
  expect(await invented.page('/desk')).toContain('This vault was never backed up')
})

test('where there is nothing, nothing is asked for', async () => {
  const empty = emptyDesk()
  const html = await empty.page('/desk')
  expect(html).toContain('Nothing is here yet')
  expect(html).not.toContain('Left open')
  empty.close()
})
