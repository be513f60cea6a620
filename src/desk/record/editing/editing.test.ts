// Two people change the same at once: both see that accounts differ, one settles it, and nothing is lost.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SubjectId } from '../../../record/subject.ts'
import { addressOf } from '../../address.ts'
import { inventedDesk } from '../invented-record.ts'
import type { Invented } from '../invented-record.ts'

let invented: Invented
let aigerim: SubjectId
let at: string

beforeEach(() => {
  invented = inventedDesk()
  aigerim = invented.events.aigerim
  at = `${addressOf(aigerim)}/properties`
})
afterEach(() => invented.close())

function insteadIn(html: string): Record<string, string> {
  const boxes = [...html.matchAll(/<input[^>]*name="(instead-\d+)"[^>]*value="([^"]+)"[^>]*>/g)]
  return Object.fromEntries(boxes.map(([, name = '', id = '']) => [name, id]))
}

function statementOf(html: string, words: string): string {
  const section = html.split('<section class="spoken">').find((part) => part.includes(words)) ?? ''
  return /name="statement" value="([^"]+)"/.exec(section)?.[1] ?? ''
}

test('what both wrote stands side by side, one is preferred with a reason, and history shows all', async () => {
  await invented.send(`${at}/description`, { words: 'an editor', stance: 'states' })
  const shown = insteadIn(await invented.page(`${at}/description`))
  expect(Object.keys(shown)).toHaveLength(1)
  await invented.send(`${at}/description`, { words: 'an editor in Kyzylsu', stance: 'states', ...shown })
  await invented.send(`${at}/description`, { words: 'a publisher', stance: 'states', ...shown })
  const disputed = await invented.page(`${at}/description`)
  expect(disputed).toContain('Accounts differ')
  expect(disputed).toContain('an editor in Kyzylsu')
  expect(disputed).toContain('a publisher')
  expect(await invented.page(addressOf(aigerim))).toContain('a publisher')

  const statement = statementOf(disputed, 'a publisher')
  expect((await invented.send(`${at}/description/statements/preference`, { statement })).status).toBe(422)
  await invented.send(`${at}/description/statements/preference`, {
    statement,
    reason: 'She said so herself.',
  })
  const settled = await invented.page(addressOf(aigerim))
  expect(settled).toContain('She said so herself.')
  expect(await invented.page(`${at}/description`)).not.toContain('Accounts differ')
  for (const words of ['an editor', 'an editor in Kyzylsu', 'a publisher']) expect(settled).toContain(words)
})

test('another is preferred instead, and one set aside comes back', async () => {
  for (const words of ['one', 'two']) await invented.send(`${at}/description`, { words, stance: 'states' })
  const rule = async (kind: string, words: string, reason = 'so it was') =>
    invented.send(`${at}/description/statements/${kind}`, {
      statement: statementOf(await invented.page(`${at}/description`), words),
      reason,
    })
  await rule('preference', 'one')
  await rule('preference', 'two')
  const html = await invented.page(`${at}/description`)
  expect(html.match(/preferred by Dana/g)).toHaveLength(1)
  await rule('deprecation', 'one', 'a slip')
  expect(await invented.page(addressOf(aigerim))).not.toMatch(/<dd>one/)
  expect(await invented.page(`${at}/description`)).toContain('a slip')
  await rule('levelling', 'one')
  expect(await invented.page(`${at}/description`)).not.toContain('a slip')
})

test('a statement taken back by somebody meanwhile is told, and nothing is written', async () => {
  await invented.send(`${at}/description`, { words: 'one', stance: 'states' })
  const statement = statementOf(await invented.page(`${at}/description`), 'one')
  await invented.send(`${at}/description/statements/withdrawal`, { statement, reason: '' })
  const again = await invented.send(`${at}/description/statements/withdrawal`, { statement, reason: '' })
  expect(again.status).toBe(409)
  expect(await again.text()).toContain('somebody took it back meanwhile')
})

test('a time keeps its words and their bounds; days that are none are refused beside their field', async () => {
  await invented.send(`${at}/born`, { kind: 'when', words: 'late March 1970', stance: 'states' })
  expect(await invented.page(addressOf(aigerim))).toContain('late March 1970')
  const answer = await invented.send(`${at}/born`, {
    kind: 'when',
    words: 'in March',
    earliest: '1970-13-01',
    stance: 'states',
  })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Write a day as year-month-day')
  expect((await invented.send(`${at}/born`, { kind: 'unknown', stance: 'states' })).status).toBe(303)
})

test('whom a value points at is looked up and chosen, never taken by a name', async () => {
  const found = await invented.send(`${at}/affiliation`, { search: 'Akhmetov', do: 'find' })
  const [, subject = ''] = /name="subject" value="([^"]+)"/.exec(await found.text()) ?? []
  expect(subject).toMatch(/^person-/)
  expect((await invented.send(`${at}/affiliation`, { stance: 'states' })).status).toBe(422)
  await invented.send(`${at}/affiliation`, { subject, stance: 'states' })
  expect(await invented.page(`${at}/affiliation`)).toContain('Bolat Akhmetov')
})

test('what was known on a day holds nothing that was written later', async () => {
  await invented.send(`${at}/description`, { words: 'an editor', stance: 'states' })
  const today = new Date().toISOString().slice(0, 10)
  expect(await invented.page(`${addressOf(aigerim)}/known?on=${today}`)).toContain('an editor')
  expect(await invented.page(`${addressOf(aigerim)}/known?on=2016-01-01`)).toContain(
    'Nothing was known of it then',
  )
})

test('all that can be said stands on one page, and there is nothing else to change', async () => {
  const html = await invented.page(at)
  for (const label of ['Name', 'Description', 'Born', 'Lives in']) expect(html).toContain(label)
  expect((await invented.ask(`${at}/passage`)).status).toBe(404)
})
