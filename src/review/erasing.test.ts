import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { deviceOf, verifySignature } from '../access/device.ts'
import { readKeyFile } from '../access/key-file.ts'
import { unwrapKey } from '../access/passphrase-key.ts'
import { ready } from '../access/seal.ts'
import { newSubjectId } from '../record/subject.ts'
import type { SubjectId } from '../record/subject.ts'
import { readReport } from '../intake/read-report.ts'
import { append } from '../vault/entries/append.ts'
import { checkEntries } from '../vault/entries/entries.ts'
import type { VaultFolder } from '../vault/folder.ts'
import { makeVault } from '../vault/make.ts'
import { rebuild } from '../vault/readings/rebuild.ts'
import { VaultPages } from '../vault/recovery/pages.ts'
import type { Vault } from '../vault/vault.ts'
import { erase } from './erasing.ts'
import { takeReport } from './inbox/inbox.ts'

const DANA = 'lantern river copper'
const WORD = 'Qorghan'
let base: string
let place: VaultFolder
let vault: Vault

beforeAll(ready)
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'khronika-erasing-'))
  const made = makeVault(join(base, 'vault'), { passphrase: DANA, name: 'Dana', strength: 'quick' })
  place = made.place
  vault = made.vault
})
afterEach(() => {
  vault.file.close()
  rmSync(base, { recursive: true })
})

// In each page as SQLite sees it and in every other file, folded or not.
function placesWith(word: string): string[] {
  const { key } = unwrapKey(readKeyFile(place.keyFile), DANA)
  const pages = new VaultPages(place.file, [key])
  const found: string[] = []
  for (let number = 1; number <= pages.count; number++)
    if (pages.findPage(number)?.toString('latin1').toLowerCase().includes(word.toLowerCase()))
      found.push(`page ${number}`)
  pages.close()
  for (const entry of readdirSync(place.folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(word))
      found.push(entry.name)
  return found
}

function say(subject: SubjectId, property: string, text: string): string {
  const value = { kind: 'text', text, language: 'en' } as const
  const statement = { subject, property, value, stance: 'states', access: 'team' } as const
  return vault.file.write(() => append(vault.file, vault.pen, [{ kind: 'state', statement }])).ids[0] ?? ''
}

test('no byte of the vault holds the words of somebody who was erased', () => {
  const [person, other] = [newSubjectId('person', vault.pen.random), newSubjectId('person', vault.pen.random)]
  const name = say(person, 'name', `Ayla ${WORD}`)
  say(person, 'note', `${WORD} was phoned`.repeat(900))
  say(other, 'name', 'Bek Sample')
  vault.file.write(() =>
    append(vault.file, vault.pen, [
      { kind: 'withdraw', targets: [name as never], reason: `not ${WORD}`, access: 'team' } as never,
    ]),
  )
  vault.file.run('insert into comment (id, about, name, text, state, received) values (?, ?, ?, ?, ?, ?)', [
    'c1',
    person,
    '',
    `I know ${WORD}`,
    'waiting',
    '2021-03-03',
  ])
  expect(placesWith(WORD).length).toBeGreaterThan(3)
  const { changes, settled } = erase(vault, { of: [person], captures: false })
  expect([changes, settled]).toEqual([3, true])
  expect(placesWith(WORD)).toEqual([])
  expect(placesWith('Bek Sample').length).toBeGreaterThan(0)
  expect(checkEntries(vault.file, { deviceOf, verify: verifySignature })).toEqual([])
  expect(rebuild(vault.file).changed).toEqual([])
  expect(placesWith(WORD)).toEqual([])
})

test('what is not there is not erased', () => {
  expect(() => erase(vault, { of: ['person-aaaaaaaaaaaaaaaa'], captures: true })).toThrow(
    /holds nothing under/,
  )
})

test('a report goes with its text, its capture and what was stated of its source', () => {
  const bytes = new TextEncoder().encode(`${WORD} was fined in Samplegrad on 3 March 2021.`)
  const report = readReport(bytes, { name: 'report.txt' })
  const { item } = takeReport(vault, { bytes, name: `${WORD}.txt`, report })
  say(item.source, 'title', `About ${WORD}`)
  expect(placesWith(WORD).length).toBeGreaterThan(0)
  expect(erase(vault, { of: [item.source], captures: true })).toEqual({
    changes: 1,
    reports: 1,
    captures: 1,
    settled: true,
  })
  expect(placesWith(WORD)).toEqual([])
  expect(vault.captures.holdsCapture(report.sha256)).toBe(false)
  expect(rebuild(vault.file).changed).toEqual([])
})
