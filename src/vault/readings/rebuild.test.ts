import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { deviceOf, verifySignature } from '../../access/device.ts'
import { listEvents } from '../../find/events.ts'
import { findReading, keptReading, labelFor } from '../../find/readings.ts'
import type { Change } from '../../record/change.ts'
import { valueOf } from '../../record/reading.ts'
import type { Access, ChangeId, Statement } from '../../record/statement.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Value } from '../../record/values/value.ts'
import { append, keepEntry } from '../entries/append.ts'
import { checkEntries, listEntries } from '../entries/entries.ts'
import { createVault, newAccountId } from '../vault.ts'
import type { Vault } from '../vault.ts'
import { rebuild, tableHashes } from './rebuild.ts'

const folders: string[] = []
const open: Vault[] = []

function newVault(): Vault {
  const folder = mkdtempSync(join(tmpdir(), 'khronika-'))
  folders.push(folder)
  let tick = 0
  const now = () => `2017-04-12T08:00:${String(tick++ % 60).padStart(2, '0')}Z`
  const vault = createVault(
    join(folder, 'vault.khronika'),
    join(folder, 'captures'),
    randomBytes(32),
    { account: newAccountId(), name: 'Ana' },
    { now },
  )
  open.push(vault)
  return vault
}

afterEach(() => {
  for (const vault of open.splice(0)) vault.file.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const person: SubjectId = 'person-aaaaaaaaaaaaaaaa'
const other: SubjectId = 'person-bbbbbbbbbbbbbbbb'
const event: SubjectId = 'event-cccccccccccccccc'
const next: SubjectId = 'event-dddddddddddddddd'

function state(subject: SubjectId, property: string, value: Value, more: Partial<Statement> = {}): Change {
  return {
    kind: 'state',
    statement: { subject, property, value, stance: 'states', access: 'public', ...more },
  }
}

function name(subject: SubjectId, text: string, access: Access = 'public'): Change {
  return state(subject, 'name', { kind: 'text', text, language: 'en' }, { access })
}

function day(subject: SubjectId, said: string, at: string): Change {
  return state(subject, 'when', { kind: 'when', said, earliest: at, latest: at, basis: 'stated' })
}

function write(vault: Vault, changes: Parameters<typeof append>[2]) {
  return vault.file.write(() => append(vault.file, vault.pen, changes))
}

function idsOf(vault: Vault): ChangeId[] {
  return listEntries(vault.file).flatMap(({ header, contents }) =>
    contents.map((_, index): ChangeId => `${header.device}:${header.number}:${index}`),
  )
}

describe('readings kept in tables', () => {
  test('are those of the entry in the same transaction: a refused entry leaves nothing', () => {
    const vault = newVault()
    const before = tableHashes(vault.file)
    expect(() =>
      write(vault, [name(person, 'Aigerim Sadykova'), state(person, 'height', { kind: 'unknown' })]),
    ).toThrow(/is not said of a subject of the kind person/)
    expect(tableHashes(vault.file)).toEqual(before)
    write(vault, [name(person, 'Aigerim Sadykova')])
    expect(labelFor(vault.file, person, 'public')).toBe('Aigerim Sadykova')
  })

  test('are the same rows after everything was derived anew, whatever was written', () => {
    const step = fc.tuple(
      fc.nat(8),
      fc.constantFrom(person, other, event, next),
      fc.constantFrom(person, other),
      fc.nat(40),
      fc.constantFrom<Access>('public', 'team', { sealed: ['ana'] }),
    )
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
        const vault = newVault()
        for (const [what, subject, whom, aim, access] of steps) {
          const ids = idsOf(vault)
          const target = ids[aim % Math.max(1, ids.length)] ?? 'x:1:0'
          write(vault, [changeFor(what, subject, whom, target, access)])
        }
        const rebuilt = rebuild(vault.file)
        expect(rebuilt).toEqual({ entries: steps.length, changed: [] })
        expect(checkEntries(vault.file, { deviceOf, verify: verifySignature })).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('do not depend on the order in which entries of two devices arrive', () => {
    const [ana, bek] = [newVault(), newVault()]
    write(ana, [name(person, 'Aigerim Sadykova'), name(other, 'A. Sadykova')])
    write(ana, [
      day(event, '3 March 2017', '2017-03-03'),
      state(event, 'part', { kind: 'part', whom: person, role: 'victim' }),
    ])
    write(bek, [day(event, '4 March 2017', '2017-03-04')])
    write(bek, [
      { kind: 'judge', subjects: [person, other], judgement: 'same', replaces: [], access: 'public' },
    ])
    const all = [...listEntries(ana.file), ...listEntries(bek.file)]
    const tables = [all, [...all].reverse()].map((entries) => {
      const vault = newVault()
      for (const entry of [...entries, ...entries]) vault.file.write(() => keepEntry(vault.file, entry))
      return tableHashes(vault.file)
    })
    expect(tables[0]).toEqual(tables[1])
  })

  test('follow a merge and its undoing, and leave no trace of it', () => {
    const vault = newVault()
    write(vault, [name(person, 'Aigerim Sadykova'), name(other, 'Айгерім Садықова')])
    write(vault, [
      state(event, 'act', { kind: 'code', list: 'acts', code: 'detention' }),
      state(event, 'part', { kind: 'part', whom: other, role: 'victim' }),
    ])
    const seen = () =>
      JSON.stringify([
        keptReading(vault.file, person, 'public'),
        keptReading(vault.file, other, 'public'),
        listEvents(vault.file, 'public', { whom: person }),
      ])
    const before = seen()
    const { ids } = write(vault, [
      { kind: 'judge', subjects: [person, other], judgement: 'same', replaces: [], access: 'public' },
    ])
    expect(listEvents(vault.file, 'public', { whom: person }).total).toBe(1)
    expect(keptReading(vault.file, other, 'public')?.members).toEqual([person, other])
    write(vault, [{ kind: 'withdraw', targets: ids, access: 'team' }])
    expect(seen()).toBe(before)
  })

  test('move “the following day” with the event it counts from', () => {
    const vault = newVault()
    const { ids } = write(vault, [day(event, '10 February 2017', '2017-02-10')])
    write(vault, [
      state(next, 'when', {
        kind: 'when',
        said: 'the following day',
        basis: 'carried',
        anchor: { event, from: 1, to: 1 },
      }),
    ])
    const first = () => listEvents(vault.file, 'public').events.map(({ subject }) => subject)
    const row = () =>
      vault.file.get<{ earliest: number }>('select earliest from event where audience = ? and subject = ?', [
        'public',
        next,
      ])?.earliest
    const was = row()
    write(vault, [
      { kind: 'withdraw', targets: ids, access: 'team' },
      day(event, '20 February 2017', '2017-02-20'),
    ])
    expect(Number(row()) - Number(was)).toBe(10)
    expect(first()).toEqual([event, next])
    const reading = findReading(vault.file, next, 'public')
    const claim = reading?.properties[0]?.shown[0]?.claims[0]?.statement.value
    expect(reading && valueOf(reading, 'when', 'when')?.earliest).toBe('2017-02-21')
    expect(claim).not.toHaveProperty('earliest')
  })

  test('give a circle of anchors no bounds', () => {
    const vault = newVault()
    const after = (subject: SubjectId, anchor: SubjectId) =>
      state(subject, 'when', {
        kind: 'when',
        said: 'the day after',
        basis: 'carried',
        anchor: { event: anchor, from: 1, to: 1 },
      })
    write(vault, [after(event, next), after(next, event)])
    expect(vault.file.all('select earliest from event where audience = ?', ['public'])).toEqual([
      { earliest: null },
      { earliest: null },
    ])
  })

  test('hold nothing sealed in what everybody reads: no row, no name, no total', () => {
    const vault = newVault()
    write(vault, [
      name(person, 'Aigerim Sadykova', 'team'),
      state(event, 'act', { kind: 'code', list: 'acts', code: 'detention' }, { access: 'team' }),
    ])
    expect(vault.file.all("select * from reading where audience = 'public'")).toEqual([])
    expect(vault.file.all("select * from name where audience = 'public'")).toEqual([])
    expect(listEvents(vault.file, 'public').total).toBe(0)
    expect(listEvents(vault.file, { member: 'ana' }).total).toBe(1)
  })

  test('a person sealed as a whole is gone from every public row, and from quotes that name them', () => {
    const vault = newVault()
    const source: SubjectId = 'source-eeeeeeeeeeeeeeee'
    const quote = 'Aigerim Sadykova was detained'
    write(vault, [
      name(person, 'Aigerim Sadykova'),
      state(source, 'mention', {
        kind: 'mention',
        subject: person,
        start: 0,
        end: 16,
        quote: 'Aigerim Sadykova',
      }),
      state(
        event,
        'act',
        { kind: 'code', list: 'acts', code: 'detention' },
        { cite: { source, start: 0, end: quote.length, quote } },
      ),
      state(event, 'part', { kind: 'part', whom: person, role: 'victim' }),
    ])
    write(vault, [
      { kind: 'grade', targets: [person], to: { sealed: [vault.pen.author] }, replaces: [], access: 'team' },
    ])
    const everything = JSON.stringify(
      ['reading', 'name', 'event', 'part', 'cluster'].map((table) =>
        vault.file.all(`select * from ${table} where audience = 'public'`),
      ),
    )
    expect(everything).not.toMatch(/Sadykova|person-/)
    expect(everything).toContain(event)
    expect(findReading(vault.file, person, { member: vault.pen.author })).toBeDefined()
    expect(findReading(vault.file, person, { member: 'somebody else' })).toBeUndefined()
  })

  test('an erased content is nowhere in the file, and a copy that comes later is dropped', () => {
    const vault = newVault()
    const { ids } = write(vault, [name(person, 'Aigerim Sadykova'), name(other, 'Bolat Omarov')])
    const copy = listEntries(vault.file)
    write(vault, [{ kind: 'erase', targets: [ids[0] as ChangeId] }])
    const bodies = () =>
      JSON.stringify(vault.file.all('select * from content').concat(vault.file.all('select * from reading')))
    expect(bodies()).not.toContain('Sadykova')
    const elsewhere = newVault()
    for (const entry of [...listEntries(vault.file)].reverse())
      elsewhere.file.write(() => keepEntry(elsewhere.file, entry))
    for (const entry of copy) vault.file.write(() => keepEntry(vault.file, entry))
    expect(bodies()).not.toContain('Sadykova')
    expect(tableHashes(elsewhere.file)).toEqual(tableHashes(vault.file))
    expect(checkEntries(vault.file, { deviceOf, verify: verifySignature })).toEqual([])
  })

  test('an erased word is in no page of an index either, nor counted there', () => {
    const vault = newVault()
    const { ids } = write(vault, [name(person, 'Aigerim Zebrasadykova'), name(other, 'Bolat Omarov')])
    const pages = () =>
      vault.file
        .all<{ block: Uint8Array }>(
          'select block from said_team_data union all select block from said_public_data',
        )
        .map(({ block }) => Buffer.from(block).toString('latin1'))
        .join('|')
    expect(pages()).toContain('zebrasadikova')
    write(vault, [{ kind: 'erase', targets: [ids[0] as ChangeId] }])
    expect(pages()).not.toContain('zebra')
    expect(pages()).toContain('omarov')
    expect(rebuild(vault.file).changed).toEqual([])
  })

  test('what is erased goes also where its kind is unknown here, and an erasure cannot be erased', () => {
    const vault = newVault()
    const unknown = { kind: 'foretell', text: 'Bolat Omarov' } as unknown as Change
    const { ids } = write(vault, [unknown, name(person, 'Aigerim Sadykova')])
    const erasing = write(vault, [{ kind: 'erase', targets: [...ids] }])
    write(vault, [{ kind: 'erase', targets: [...erasing.ids] }])
    const elsewhere = newVault()
    for (const entry of [...listEntries(vault.file)].reverse())
      elsewhere.file.write(() => keepEntry(elsewhere.file, entry))
    for (const { file } of [vault, elsewhere]) {
      expect(JSON.stringify(file.all('select body from content'))).not.toMatch(/Omarov|Sadykova/)
      expect(file.all('select id from erased')).toHaveLength(3)
      expect(file.all('select id from content')).toHaveLength(2)
    }
    expect(tableHashes(elsewhere.file)).toEqual(tableHashes(vault.file))
  })

  test('a spelling that was withdrawn is no longer found, and the others stay', () => {
    const vault = newVault()
    const { ids } = write(vault, [name(person, 'Aigerim Sadykova'), name(person, 'Aigerim Sadikova')])
    write(vault, [{ kind: 'withdraw', targets: [ids[0] as ChangeId], access: 'team' }])
    expect(vault.file.all('select distinct name from name')).toEqual([{ name: 'Aigerim Sadikova' }])
    expect(rebuild(vault.file).changed).toEqual([])
  })
})

function changeFor(
  what: number,
  subject: SubjectId,
  whom: SubjectId,
  target: ChangeId,
  access: Access,
): Change {
  if (what === 0) return { kind: 'withdraw', targets: [target], access }
  if (what === 1)
    return { kind: 'rank', target, rank: whom === person ? 'preferred' : 'deprecated', replaces: [], access }
  if (what === 2)
    return {
      kind: 'judge',
      subjects: [person, other],
      judgement: whom === person ? 'same' : 'different',
      replaces: [],
      access,
    }
  if (what === 3) return { kind: 'grade', targets: [subject], to: access, replaces: [], access: 'team' }
  if (what === 4) return { kind: 'erase', targets: [target] }
  if (what === 5) return { kind: 'grade', targets: [target], to: access, replaces: [], access: 'team' }
  if (subject === person || subject === other)
    return name(subject, whom === person ? 'Aigerim' : 'Bolat', access)
  if (what === 6)
    return state(
      subject,
      'when',
      {
        kind: 'when',
        said: 'the day after',
        basis: 'carried',
        anchor: { event: subject === event ? next : event, from: 1, to: 1 },
      },
      { access },
    )
  return what === 7
    ? day(subject, '3 March 2017', '2017-03-03')
    : state(subject, 'part', { kind: 'part', whom, role: 'victim' }, { access, speaker: whom })
}
