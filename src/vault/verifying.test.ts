import { closeSync, mkdtempSync, openSync, readSync, readdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { deviceOf, verifySignature } from '../access/device.ts'
import { readKeyFile } from '../access/key-file.ts'
import { unwrapKey } from '../access/passphrase-key.ts'
import { ready } from '../access/seal.ts'
import { newSubjectId } from '../record/subject.ts'
import { append } from './entries/append.ts'
import { checkEntries } from './entries/entries.ts'
import type { VaultFolder } from './folder.ts'
import { makeVault } from './make.ts'
import { PAGE } from './page.ts'
import { compareReadings, tableHashes } from './readings/rebuild.ts'
import type { Vault } from './vault.ts'
import { checkCaptures, damagedPages } from './verifying.ts'

const DANA = 'lantern river copper'
let base: string
let place: VaultFolder
let vault: Vault
let sha256: string

beforeAll(ready)
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'khronika-verifying-'))
  const made = makeVault(join(base, 'vault'), { passphrase: DANA, name: 'Dana', strength: 'quick' })
  place = made.place
  vault = made.vault
  sha256 = vault.captures.keepCapture(Buffer.from('Ayla Test was fined.')).sha256
  const value = { kind: 'text', text: sha256, language: 'en' } as const
  const subject = newSubjectId('source', vault.pen.random)
  const statement = { subject, property: 'capture', value, stance: 'states', access: 'team' } as const
  vault.file.write(() => append(vault.file, vault.pen, [{ kind: 'state', statement }]))
})
afterEach(() => {
  vault.file.close()
  rmSync(base, { recursive: true })
})

function flipBit(path: string, at: number): void {
  const handle = openSync(path, 'r+')
  const byte = Buffer.alloc(1)
  readSync(handle, byte, 0, 1, at)
  writeSync(handle, Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, at)
  closeSync(handle)
}

test('a vault that is whole has no damaged page, missing capture or altered reading, and is left as it was', () => {
  const { key } = unwrapKey(readKeyFile(place.keyFile), DANA)
  const before = tableHashes(vault.file)
  expect(damagedPages(place.file, [key])).toEqual([])
  expect(checkCaptures(vault.file, vault.captures)).toEqual({ whole: 1, missing: [], damaged: [] })
  expect(compareReadings(vault.file)).toEqual([])
  expect(tableHashes(vault.file)).toEqual(before)
  vault.file.checkpoint()
  expect(damagedPages(place.file, [key])).toEqual([])
})

test('a bit that flipped in the file is found in its page, wherever it is', () => {
  const { key } = unwrapKey(readKeyFile(place.keyFile), DANA)
  vault.file.checkpoint()
  for (const [page, byte] of [
    [2, 0],
    [3, 4000],
    [7, PAGE - 1],
  ] as const) {
    flipBit(place.file, (page - 1) * PAGE + byte)
    expect(damagedPages(place.file, [key])).toEqual([page])
    flipBit(place.file, (page - 1) * PAGE + byte)
  }
})

test('a captured file that was changed is told from one that is gone', () => {
  const [name = ''] = readdirSync(place.captures, { recursive: true, encoding: 'utf8' }).filter((one) =>
    /[0-9a-f]{64}$/.test(one),
  )
  flipBit(join(place.captures, name), 40)
  expect(checkCaptures(vault.file, vault.captures)).toEqual({ whole: 0, missing: [], damaged: [sha256] })
  rmSync(join(place.captures, name))
  expect(checkCaptures(vault.file, vault.captures)).toEqual({ whole: 0, missing: [sha256], damaged: [] })
})

test('an entry or a reading that was altered is named', () => {
  vault.file.run('update reading set label = ?', ['Somebody else'])
  expect(compareReadings(vault.file)).toEqual(['reading'])
  vault.file.run("update content set body = replace(body, 'team', 'public')")
  const [fault] = checkEntries(vault.file, { deviceOf, verify: verifySignature })
  expect(fault).toMatchObject({ device: vault.pen.device, number: 1 })
})
