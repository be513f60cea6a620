// What is raised in a vault: kept as it changes, settled with a reason, and never more than a reader may know.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Change } from '../../record/change.ts'
import type { SubjectId } from '../../record/subject.ts'
import { joinSubjects, splitSubjects } from '../../review/identity.ts'
import { openCheckAgain, settleCheck } from '../../review/settling.ts'
import { append } from '../../vault/entries/append.ts'
import { rebuild } from '../../vault/readings/rebuild.ts'
import { createVault, newAccountId } from '../../vault/vault.ts'
import type { Vault } from '../../vault/vault.ts'
import { said, text, told, when } from '../../watch/invented.ts'
import { keepUp, keepUpUntil } from './keep-up.ts'
import { isCheckedUp, listRaised, raisedAbout, talliesOf } from './raised.ts'
import { settlementsOf } from './settlements.ts'

const folders: string[] = []
const open: Vault[] = []
const today = '2017-04-12'
const team = { member: '' }
const mara: SubjectId = 'person-aaaaaaaaaaaaaaaa'
const other: SubjectId = 'person-bbbbbbbbbbbbbbbb'
const event: SubjectId = 'event-cccccccccccccccc'

function newVault(): Vault {
  const folder = mkdtempSync(join(tmpdir(), 'khronika-raised-'))
  folders.push(folder)
  const account = { account: newAccountId(), name: 'Ana' }
  const vault = createVault(join(folder, 'vault'), join(folder, 'captures'), randomBytes(32), account, {
    now: () => '2017-04-12T08:00:00Z',
  })
  open.push(vault)
  return vault
}
afterEach(() => {
  for (const vault of open.splice(0)) vault.file.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function write({ file, pen }: Vault, ...changes: Change[]): string[] {
  return file.write(() => append(file, pen, changes)).ids
}

function listed({ file }: Vault, settled?: boolean): string[] {
  expect(keepUpUntil(file)).toBe(true)
  return listRaised(file, team, { today, settled }).raised.map(
    ({ finding: { code, about } }) => `${code} ${about}`,
  )
}

// As a first pass over everything would find it.
function foundAnew({ file }: Vault): string[] {
  file.write(() => file.run("delete from setting where name = 'checked'"))
  expect(keepUpUntil(file)).toBe(true)
  return listRaised(file, team, { today }).raised.map(({ finding: { code, about } }) => `${code} ${about}`)
}

const fine = (on = '3 May 1975') => [
  said(mara, 'name', text('Mara Lind')),
  said(mara, 'born', when('1980')),
  ...told(event, 'fine', on, mara),
]

function settleOnly(vault: Vault, reason = 'The court confirmed it.'): void {
  const [one] = raisedAbout(vault.file, team, [event], today)
  settleCheck(vault, { subject: event, ground: one?.ground ?? '', reason, today })
}

describe('what is kept', () => {
  test('is brought up to each change, wherever it bears on', () => {
    const vault = newVault()
    const [, born = ''] = write(vault, ...fine())
    expect(listed(vault)).toEqual([`event.before-birth ${event}`])
    write(vault, { kind: 'withdraw', targets: [born as `${string}:${number}:${number}`], access: 'team' })
    expect(listed(vault)).toEqual([])
    write(vault, said(other, 'name', text('Mara Lind')))
    expect(listed(vault)).toEqual([`names.alike ${mara}`])
    joinSubjects(vault, mara, other)
    expect(listed(vault)).toEqual([])
    splitSubjects(vault, mara)
    write(vault, ...told('event-dddddddddddddddd', 'fine', '3 May 1975', mara))
    expect(listed(vault)).toEqual([`event.twice ${event}`, `names.alike ${mara}`])
    expect(foundAnew(vault)).toEqual([`event.twice ${event}`, `names.alike ${mara}`])
  })

  test('is found slice by slice, and tells as long as it is not at the end', () => {
    const vault = newVault()
    write(vault, ...fine())
    for (let at = 0; at < 3; at += 1)
      write(
        vault,
        ...Array.from({ length: 150 }, (_, n) =>
          said(`person-${'abc'[at]}${idOf(n)}`, 'name', text(`P ${at} ${idOf(n)}`)),
        ),
      )
    expect(isCheckedUp(vault.file)).toBe(false)
    expect(keepUp(vault.file)).toBe(false)
    expect(keepUpUntil(vault.file, () => true)).toBe(false)
    expect(keepUpUntil(vault.file)).toBe(true)
    expect(isCheckedUp(vault.file)).toBe(true)
    expect(listed(vault)).toEqual([`event.before-birth ${event}`])
  })

  test('goes when what it rests on is erased', () => {
    const vault = newVault()
    const ids = write(vault, ...fine())
    expect(listed(vault)).toHaveLength(1)
    write(vault, { kind: 'erase', targets: ids.slice(1, 2) as `${string}:${number}:${number}`[] })
    expect(vault.file.all('select * from raised')).toEqual([])
    expect(listed(vault)).toEqual([])
  })

  test('is shown with whoever it bears on, looked at as of now', () => {
    const vault = newVault()
    write(vault, ...fine())
    for (const subject of [event, mara])
      expect(raisedAbout(vault.file, team, [subject], today).map(({ finding }) => finding.code)).toEqual([
        'event.before-birth',
      ])
    expect(raisedAbout(vault.file, 'public', [event], today)).toEqual([])
  })
})

describe('a settlement', () => {
  test('is part of the record: it survives rebuilding, and says who, when and why', () => {
    const vault = newVault()
    write(vault, ...fine())
    settleOnly(vault)
    expect(listed(vault, false)).toEqual([])
    expect(listed(vault, true)).toEqual([`event.before-birth ${event}`])
    expect(rebuild(vault.file).changed).toEqual([])
    expect(foundAnew(vault)).toEqual([`event.before-birth ${event}`])
    expect(listed(vault, false)).toEqual([])
    expect(settlementsOf(vault.file, team, event)).toMatchObject([
      { reason: 'The court confirmed it.', author: vault.pen.author, instant: '2017-04-12T08:00:00Z' },
    ])
    expect(settlementsOf(vault.file, 'public', event)).toEqual([])
    expect(talliesOf(vault.file, team, today)).toEqual([{ code: 'event.before-birth', open: 0, settled: 1 }])
  })

  test('holds until its ground changes, and is then shown as what was said before', () => {
    const vault = newVault()
    write(vault, ...fine())
    settleOnly(vault)
    write(vault, said(mara, 'description', text('A teacher')))
    expect(listed(vault, false)).toEqual([])
    write(vault, said(event, 'when', when('2 May 1975')))
    write(vault, said(mara, 'born', when('1 June 1980')))
    expect(listed(vault, false)).toEqual([`event.before-birth ${event}`])
    const [raised] = raisedAbout(vault.file, team, [event], today)
    expect(raised).toMatchObject({ settled: undefined, earlier: { reason: 'The court confirmed it.' } })
  })

  test('can be taken back', () => {
    const vault = newVault()
    write(vault, ...fine())
    settleOnly(vault)
    const [raised] = raisedAbout(vault.file, team, [event], today)
    openCheckAgain(vault, { subject: event, ground: raised?.ground ?? '', reason: '', today })
    expect(listed(vault, false)).toEqual([`event.before-birth ${event}`])
  })

  test('needs a reason, and something that is raised as it was shown', () => {
    const vault = newVault()
    write(vault, ...fine())
    const ground = raisedAbout(vault.file, team, [event], today)[0]?.ground ?? ''
    expect(() => settleCheck(vault, { subject: event, ground, reason: ' ', today })).toThrow('Say why')
    expect(() => settleCheck(vault, { subject: event, ground: 'x', reason: 'so', today })).toThrow(
      'not raised any more',
    )
    settleOnly(vault)
    expect(() => settleOnly(vault)).toThrow('settled this already')
  })
})

test('what is raised about somebody sealed from a reader is not told to them', () => {
  const vault = newVault()
  write(vault, ...fine(), {
    kind: 'grade',
    targets: [mara],
    to: { sealed: [vault.pen.author] },
    replaces: [],
    access: 'team',
  })
  expect(raisedAbout(vault.file, { member: 'somebody' }, [event], today)).toEqual([])
  keepUpUntil(vault.file)
  expect(listRaised(vault.file, { member: 'somebody' }, { today })).toEqual({ raised: [], total: 0 })
})

function idOf(number: number): string {
  return Array.from(
    { length: 15 },
    (_, at) => 'abcdefghijklmnopqrstuvwxyz234567'[(number >> (at * 5)) & 31],
  ).join('')
}
