// A register through three snapshots: who is linked, what is offered, what a person records.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listDuties } from '../../find/registers/duties.ts'
import { listLinked } from '../../find/registers/listings.ts'
import { openRegister } from '../../find/registers/opened.ts'
import type { OpenedRegister } from '../../find/registers/opened.ts'
import { registersOf } from '../../find/registers/standing-in.ts'
import { listEntries } from '../../vault/entries/entries.ts'
import { keepUpUntil } from '../../find/raised/keep-up.ts'
import { whatIsDue } from '../../find/due/due.ts'
import { tellDeadline } from '../../find/due/tell-due.ts'
import { calendarOf } from '../../find/due/calendar.ts'
import { IN_ENGLISH } from '../../find/raised/tell.ts'
import type { SubjectId } from '../../record/subject.ts'
import { addRegister, nameColumns } from '../../review/registers/add-register.ts'
import { addDuty, submitDuty } from '../../review/registers/duty.ts'
import { linkRow, recordChanges, unlinkRow } from '../../review/registers/link-row.ts'
import { takeSnapshot } from '../../review/registers/take-snapshot.ts'
import { emptyDesk } from '../record/invented-record.ts'
import type { Door } from '../record/invented-record.ts'

let door: Door
let register: SubjectId

beforeEach(() => {
  door = emptyDesk()
  register = addRegister(door.vault, {
    name: 'Register of funds',
    keeper: 'Ministry of Information',
    country: 'KZ',
    address: 'https://funds.example/list',
  })
})
afterEach(() => door.close())

const TODAY = '2026-06-01'

async function take(day: string, text: string | Uint8Array): Promise<SubjectId> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const taken = await takeSnapshot(door.vault, register, { bytes, day, today: TODAY })
  if (taken.register.mapping.name.length === 0)
    nameColumns(door.vault, register, { name: 'Название', key: 'БИН' }, taken.table.columns)
  return taken.source
}

function opened(): Promise<OpenedRegister> {
  return openRegister(door.vault, door.desk.reader, register)
}

const FIRST = 'БИН;Название;Состояние\n100;Фонд «Заря»;действует\n200;Фонд «Полдень»;действует\n'
const SECOND = `<html><body><h1>Реестр</h1><table><tr><th>БИН<th>Название<th>Состояние</tr>
<tr><td>200<td>Фонд «Полдень»<td>действует</tr><tr><td>100<td>Фонд «Заря»<td>приостановлен</tr></table></body></html>`
const THIRD = 'БИН;Название;Состояние\n200;Фонд «Полдень»;действует\n300;Фонд «Вечер»;действует\n'

const lines = (whom: SubjectId) =>
  registersOf(door.vault.file, door.desk.reader, whom).flatMap((one) =>
    one.lines.map(({ since, until, cite }) => [cite?.quote.split('\t')[2], since?.said, until?.said]),
  )

test('what changes for whoever is linked is offered, and recorded when a person says so', async () => {
  const first = await take('2026-03-01', FIRST)
  const dawn = linkRow(door.vault, await opened(), { snapshot: first, number: 0 }, 'new-organisation')
  expect(lines(dawn)).toEqual([['действует', 'by 1 March 2026', undefined]])

  await take('2026-04-01', SECOND)
  const before = listEntries(door.vault.file).length
  const [changed] = listLinked(door.vault.file, door.desk.reader, await opened())
  expect(changed).toMatchObject({ whom: dawn, key: '100', isNew: true })
  expect(listEntries(door.vault.file).length).toBe(before) // looking writes nothing
  const shown = changed!.recorded.map(({ id }) => id)
  recordChanges(door.vault, await opened(), { whom: dawn, key: '100', shown })
  expect(lines(dawn)).toEqual([
    ['приостановлен', '1 March – 1 April 2026', undefined],
    ['действует', 'by 1 March 2026', '1 March – 1 April 2026'],
  ])

  await take('2026-05-01', THIRD)
  const [gone] = listLinked(door.vault.file, door.desk.reader, await opened())
  const now = await opened()
  expect(() => recordChanges(door.vault, now, { whom: dawn, key: '100', shown })).toThrow(
    'Somebody has changed this meanwhile',
  )
  recordChanges(door.vault, await opened(), {
    whom: dawn,
    key: '100',
    shown: gone!.recorded.map(({ id }) => id),
  })
  expect(lines(dawn)).toEqual([
    ['приостановлен', '1 March – 1 April 2026', '1 April – 1 May 2026'],
    ['действует', 'by 1 March 2026', '1 March – 1 April 2026'],
  ])
  expect(listLinked(door.vault.file, door.desk.reader, await opened())[0]?.isNew).toBe(false)
})

test('a snapshot that is found later narrows the days, when a person records it', async () => {
  const first = await take('2026-03-01', FIRST)
  await take('2026-05-01', THIRD)
  const dawn = linkRow(door.vault, await opened(), { snapshot: first, number: 0 }, 'new-organisation')
  expect(lines(dawn)).toEqual([['действует', 'by 1 March 2026', '1 March – 1 May 2026']])
  await take('2026-04-20', FIRST)
  const [linked] = listLinked(door.vault.file, door.desk.reader, await opened())
  const shown = linked!.recorded.map(({ id }) => id)
  recordChanges(door.vault, await opened(), { whom: dawn, key: '100', shown })
  expect(lines(dawn)).toEqual([['действует', 'by 1 March 2026', '20 April – 1 May 2026']])
})

test('a row is linked once, and taken back whole', async () => {
  const first = await take('2026-03-01', FIRST)
  const row = { snapshot: first, number: 1 }
  const noon = linkRow(door.vault, await opened(), row, 'new-organisation')
  const now = await opened()
  expect(() => linkRow(door.vault, now, row, noon)).toThrow('linked already')
  expect(() => linkRow(door.vault, now, row, 'new-person')).toThrow('linked already')
  const [linked] = listLinked(door.vault.file, door.desk.reader, now)
  unlinkRow(door.vault, now, { whom: noon, key: '200', shown: linked!.recorded.map(({ id }) => id) })
  expect(listLinked(door.vault.file, door.desk.reader, await opened())).toEqual([])
})

test('the same snapshot of the same day is kept once; what is no table is refused before anything is kept', async () => {
  await take('2026-03-01', FIRST)
  const before = listEntries(door.vault.file).length
  await expect(take('2026-03-01', FIRST)).rejects.toThrow('byte for byte')
  await expect(take('2026-03-02', 'БИН;Название\n100;"Заря\n')).rejects.toThrow('never closed')
  await expect(take('2026-07-02', FIRST)).rejects.toThrow('still to come')
  expect(listEntries(door.vault.file).length).toBe(before)
})

test('a snapshot under other headings says so, and counts again once its columns are named', async () => {
  await take('2026-03-01', FIRST)
  await take('2026-04-01', 'ИИН/БИН;Наименование\n100;Фонд «Заря»\n')
  const [, second] = (await opened()).taken
  expect(second?.trouble?.message).toContain('has no column “Название”; it has: ИИН/БИН, Наименование')
  const columns = second!.table!.columns
  nameColumns(door.vault, register, { name: 'Наименование', key: 'ИИН/БИН' }, columns)
  expect((await opened()).snapshots.length).toBe(2)
})

test('a duty is due until it was done; then its receipt is kept as it came', () => {
  const { file, captures } = door.vault
  const duty = addDuty(door.vault, register, { what: 'Yearly report on foreign money', due: '2026-06-15' })
  const due = () => {
    keepUpUntil(file)
    const { coming } = whatIsDue(file, door.desk.reader, { today: TODAY })
    return coming.filter(({ code }) => code === 'duty')
  }
  const [open] = due()
  expect(open).toMatchObject({ about: duty, on: { earliest: '2026-06-15', latest: '2026-06-15' } })
  expect(tellDeadline(file, door.desk.reader, open!, IN_ENGLISH).sentence).toBe(
    'Yearly report on foreign money (Register of funds)',
  )
  const asked = { today: TODAY, stamp: '2026-06-01T00:00:00Z', speech: IN_ENGLISH }
  expect(calendarOf(file, door.desk.reader, { ...asked, names: true })).toContain('Yearly report')
  expect(calendarOf(file, door.desk.reader, { ...asked, names: false })).not.toContain('Yearly report')

  const receipt = { bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46, 1, 2]) }
  submitDuty(door.vault, register, { event: duty, day: '2026-05-30', today: TODAY, receipt })
  expect(due()).toEqual([])
  const [done] = listDuties(file, door.desk.reader, register)
  expect(done?.submitted?.latest).toBe('2026-05-30')
  expect(done?.receipts.length).toBe(1)
  const [{ text } = { text: '' }] = file
    .all<{ body: string }>('select body from content', [])
    .map(({ body }) => ({ text: body }))
    .filter(({ text: body }) => body.includes('"capture"'))
  const sha256 = /[0-9a-f]{64}/.exec(text)?.[0] ?? ''
  expect(captures.readCapture(sha256)).toEqual(receipt.bytes)
})

test.each([
  [{ what: '', due: '2026-06-15' }, 'Say what has to be submitted'],
  [{ what: 'Report', due: 'some day' }, 'Say until when'],
])('a duty needs what and until when (%#)', (duty, sentence) => {
  expect(() => addDuty(door.vault, register, duty)).toThrow(sentence)
})
