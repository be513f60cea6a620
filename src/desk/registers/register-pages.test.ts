// The pages of a register, through the door: from the empty state to what changed, linked and submitted.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyDesk } from '../record/invented-record.ts'
import type { Door } from '../record/invented-record.ts'

let door: Door
let register: string

beforeEach(async () => {
  door = emptyDesk()
  door.desk.today = '2026-06-01'
  const sent = { name: 'Register of funds', keeper: 'Ministry', country: 'KZ', address: '' }
  register = (await door.send('/desk/registers', sent)).headers.get('location') ?? ''
})
afterEach(() => door.close())

const FIRST = 'No,Name,State\n1,Dawn Fund,works\n2,Noon <b>Fund</b>,works\n'
const SECOND = 'No,Name,State\n2,"Noon <b>Fund</b>",closed\n3,"=cmd|x",works\n'

async function sendFile(path: string, fields: Record<string, string | Blob>): Promise<Response> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    if (typeof value === 'string') body.append(name, value)
    else body.append(name, value, 'register.csv')
  return door.ask(path, { method: 'POST', body })
}

const take = (text: string, day: string) => sendFile(`${register}/snapshots`, { day, file: new Blob([text]) })

async function mapped(): Promise<void> {
  const [, snapshot = ''] = /name="snapshot" value="([^"]+)"/.exec(await door.page(register)) ?? []
  await door.send(`${register}/columns`, { snapshot, 'name-column': 'Name', 'key-column': 'No' })
}

const linksIn = (page: string, part: string) =>
  [...page.matchAll(/href="([^"]+)"/g)].flatMap(([, address = '']) =>
    address.includes(part) ? [address.replaceAll('&amp;', '&')] : [],
  )

test('the list says what to do where there is nothing, and names what is missing beside its field', async () => {
  const other = emptyDesk()
  expect(await other.page('/desk/registers')).toContain('No register is watched yet')
  const refused = await other.send('/desk/registers', { name: 'Funds', country: '' })
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('Choose the country of the register.')
  expect(page).toContain('value="Funds"')
  other.close()
})

test('a file that cannot be read is told on the register’s page, and nothing is kept', async () => {
  const refused = await take('No,Name\n1,"Dawn\n', '2026-03-01')
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('The quotation mark that opens a cell in line 2 is never closed.')
  const none = await sendFile(`${register}/snapshots`, { day: '2026-03-01' })
  expect(await none.text()).toContain('Choose the file of the register.')
  expect(await door.page(register)).toContain('None yet.')
})

test('from two snapshots to what changed, as a page, CSV and JSON', async () => {
  expect((await take(FIRST, '2026-03-01')).status).toBe(303)
  expect(await door.page(register)).toContain('Which columns are which?')
  await mapped()
  await take(SECOND, '2026-04-01')
  const page = await door.page(register)
  expect(page).toContain('Since 1 March 2026: 1 added, 1 removed, 1 changed')
  const [comparison = ''] = linksIn(page, 'comparison')
  const told = await door.page(comparison)
  expect(told).toContain('<del>works</del>')
  expect(told).toContain('<ins>closed</ins>')
  expect(told).toContain('Noon &lt;b>Fund&lt;/b>')
  const csv = await door.page(`${comparison}&format=csv`)
  expect(csv).toContain("added,3,'=cmd|x,Name,,'=cmd|x\r\n")
  expect(csv).toContain('changed,2,Noon <b>Fund</b>,State,works,closed\r\n')
  expect(JSON.parse(await door.page(`${comparison}&format=json`))).toMatchObject({
    added: [{ key: '3', cells: { State: 'works' } }],
    removed: [{ key: '1', name: 'Dawn Fund' }],
    changed: [{ key: '2', cells: [{ column: 'State', before: 'works', after: 'closed' }] }],
  })
})

test('a row is found by its words, linked by a person, and stands on the organisation’s page', async () => {
  await take(FIRST, '2026-03-01')
  await mapped()
  const [snapshot = ''] = linksIn(await door.page(register), '/snapshots/')
  const found = await (await door.send(`${snapshot}/search`, { words: 'DAWN' })).text()
  expect(found).toContain('1 row says “DAWN”.')
  const [row = ''] = linksIn(found, '/rows/')
  expect(await door.page(row)).toContain('An organisation that is not in the record yet')
  const nobody = await door.send(row, {})
  expect([nobody.status, (await nobody.text()).includes('Choose who it is.')]).toEqual([422, true])
  expect((await door.send(row, { whom: 'new-organisation' })).status).toBe(303)

  await take(SECOND, '2026-04-01')
  const page = await door.page(register)
  expect(page).toContain('The snapshots say something else than the record.')
  const [organisation = ''] = linksIn(page, '/desk/organisations/')
  expect(await door.page(organisation)).toContain('stands there still')
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
  await door.send(`${register}/changes`, {
    whom: hidden('whom'),
    key: hidden('key'),
    shown: hidden('shown'),
  })
  expect(await door.page(organisation)).toContain('gone: 1 March – 1 April 2026')
  expect(await door.page(register)).not.toContain('something else than the record')

  // Its row is offered to be linked to the same one, because their names are alike.
  expect(await door.page(row)).toContain('is linked to this row')
})

test('a duty is noted, done, and its receipt handed out as it came', async () => {
  await door.send(`${register}/duties`, { what: 'Yearly report', due: '15 June 2026' })
  const page = await door.page(register)
  expect(page).toContain('due: 15 June 2026')
  expect(await door.page('/desk/deadlines')).toContain('Yearly report (Register of funds)')
  const [, event = ''] = /name="event" value="([^"]+)"/.exec(page) ?? []
  const receipt = new Blob(['%PDF-1.4 receipt'])
  await sendFile(`${register}/submissions`, { event, submitted: '2026-05-30', receipt })
  const done = await door.page(register)
  expect(done).toContain('Submitted: 30 May 2026')
  expect(await door.page('/desk/deadlines')).not.toContain('Yearly report')
  const [kept = ''] = linksIn(done, '/kept/')
  const answer = await door.ask(kept)
  expect(await answer.text()).toBe('%PDF-1.4 receipt')
  expect(answer.headers.get('content-disposition')).toContain('attachment')
})

test('what is kept is handed out under its own register only', async () => {
  await take(FIRST, '2026-03-01')
  const [kept = ''] = linksIn(await door.page(register), '/kept/')
  expect(await (await door.ask(kept)).text()).toBe(FIRST)
  const sent = { name: 'Another', keeper: '', country: 'KZ', address: '' }
  const other = (await door.send('/desk/registers', sent)).headers.get('location') ?? ''
  expect((await door.ask(kept.replace(register, other))).status).toBe(404)
})
