import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Change } from '../../record/change.ts'
import type { Reader } from '../../record/reader.ts'
import type { Access, ChangeId } from '../../record/statement.ts'
import { append } from '../../vault/entries/append.ts'
import { createVault, newAccountId } from '../../vault/vault.ts'
import type { Vault } from '../../vault/vault.ts'
import { historyOf } from './history.ts'

const PERSON = 'person-aaaaaaaaaaaaaaaa'
const OTHER = 'person-bbbbbbbbbbbbbbbb'
const colleague: Reader = { member: 'colleague' }

let folder: string
let vault: Vault

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-history-'))
  const owner = { account: newAccountId(), name: 'Dana' }
  vault = createVault(join(folder, 'vault.khronika'), folder, new Uint8Array(randomBytes(32)), owner)
})
afterEach(() => {
  vault.file.close()
  rmSync(folder, { recursive: true, force: true })
})

function write(...changes: Change[]): ChangeId[] {
  return vault.file.write(() => append(vault.file, vault.pen, changes).ids)
}

function name(text: string, access: Access = 'team', subject: typeof PERSON | typeof OTHER = PERSON): Change {
  const value = { kind: 'text', text, language: 'en' } as const
  return { kind: 'state', statement: { subject, property: 'name', value, stance: 'states', access } }
}

function words(reader: Reader = colleague): string[] {
  return historyOf(vault.file, reader, PERSON).flatMap(({ lines }) => lines.map((line) => line.words))
}

test('tells the latest entry first, with who wrote it', () => {
  write(name('Aigerim'))
  write(name('Aigerim Sadykova'))
  expect(words()).toEqual(['Aigerim Sadykova', 'Aigerim'])
  expect(historyOf(vault.file, colleague, PERSON)[0]?.author).toBe('Dana')
})

test('keeps what was taken back, marked with who took it back and why', () => {
  const targets = write(name('Aigerim'), name('Saule'))
  write({ kind: 'withdraw', targets: targets.slice(1), reason: 'another person', access: 'team' })
  const [entry] = historyOf(vault.file, colleague, PERSON)
  expect(entry?.lines.map(({ withdrawn }) => withdrawn?.reason)).toEqual([undefined, 'another person'])
  expect(entry?.lines[1]?.withdrawn?.author).toBe('Dana')
})

test('a reason kept for named people is told to nobody else', () => {
  const targets = write(name('Aigerim'))
  write({ kind: 'withdraw', targets, reason: 'she asked us', access: { sealed: ['editor'] } })
  expect(JSON.stringify(historyOf(vault.file, colleague, PERSON))).not.toContain('asked')
  expect(JSON.stringify(historyOf(vault.file, { member: 'editor' }, PERSON))).toContain('asked')
})

test('never tells what is sealed, not even once it was taken back', () => {
  const targets = write(name('Aigerim'), name('Secret name', { sealed: ['editor'] }))
  write({ kind: 'withdraw', targets: targets.slice(1), access: { sealed: ['editor'] } })
  expect(words()).toEqual(['Aigerim'])
  expect(words({ member: 'editor' })).toEqual(['Aigerim', 'Secret name'])
})

test('what was opened and is sealed again does not come to light with the past', () => {
  const [id] = write(name('Secret name', { sealed: ['editor'] }))
  const opened = write({ kind: 'grade', targets: [id!], to: 'team', replaces: [], access: 'team' })
  expect(words()).toEqual(['Secret name'])
  write({ kind: 'withdraw', targets: opened, access: 'team' })
  expect(words()).toEqual([])
})

test('tells that two were read together and told apart again', () => {
  write(name('Aigerim'), name('A. Sadykova', 'team', OTHER))
  const judged = write({
    kind: 'judge',
    subjects: [PERSON, OTHER],
    judgement: 'same',
    reason: 'same address',
    replaces: [],
    access: 'team',
  })
  expect(words()).toContain('A. Sadykova')
  write({ kind: 'withdraw', targets: judged, reason: 'split again', access: 'team' })
  const lines = historyOf(vault.file, colleague, PERSON).flatMap((entry) => entry.lines)
  expect(lines.find(({ label }) => label === 'Read together with')?.withdrawn?.reason).toBe('split again')
})
