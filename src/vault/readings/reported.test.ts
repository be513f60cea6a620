import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readReport } from '../../intake/read-report.ts'
import type { SubjectId } from '../../record/subject.ts'
import { takeReport } from '../../review/inbox/inbox.ts'
import { append } from '../entries/append.ts'
import { createVault, newAccountId } from '../vault.ts'
import type { Vault } from '../vault.ts'
import { rebuild } from './rebuild.ts'

let folder: string
let vault: Vault

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-reported-'))
  mkdirSync(join(folder, 'captures'))
  const owner = { account: newAccountId(), name: 'Ana' }
  vault = createVault(join(folder, 'vault.khronika'), join(folder, 'captures'), randomBytes(32), owner)
})
afterEach(() => {
  vault.file.close()
  rmSync(folder, { recursive: true })
})

const TEXT =
  'A quiet winter\n\nOn Friday Aigerim Sadykova was held in Kyzylsu. Sadykova was let go on Sunday.\n'

const isFound = (word: string) =>
  vault.file.all('select rowid from reported where reported match ?', [word]).length > 0

function takeIn() {
  const bytes = Buffer.from(TEXT)
  return takeReport(vault, { bytes, name: 'a.txt', report: readReport(bytes, { name: 'a.txt' }) }).item
}

test('the words of a report are found as soon as it is taken in, and are the same after a rebuild', () => {
  takeIn()
  expect(isFound('kizilsu')).toBe(true)
  expect(rebuild(vault.file).changed).toEqual([])
  expect(isFound('kizilsu')).toBe(true)
})

test('who was sealed is found in no report, under no name, until they are opened again', () => {
  takeIn()
  const person: SubjectId = 'person-aaaaaaaaaaaaaaaa'
  const name = { kind: 'text', text: 'Aigerim Sadykova', language: 'en' } as const
  const write = (...changes: Parameters<typeof append>[2][]) =>
    vault.file.write(() => append(vault.file, vault.pen, changes.flat() as never))
  write([
    {
      kind: 'state',
      statement: { subject: person, property: 'name', value: name, stance: 'states', access: 'team' },
    },
  ] as never)
  expect(isFound('sadikova')).toBe(true)
  const to = { sealed: [vault.pen.author] }
  const { ids } = write([{ kind: 'grade', targets: [person], to, replaces: [], access: 'team' }] as never)
  expect(isFound('sadikova')).toBe(false)
  expect(isFound('kizilsu')).toBe(true)
  expect(rebuild(vault.file).changed).toEqual([])
  write([{ kind: 'grade', targets: [person], to: 'team', replaces: ids, access: 'team' }] as never)
  expect(isFound('sadikova')).toBe(true)
})
