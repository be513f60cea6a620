// Vaults as older versions made them lie in test/formats/, each made by the program of its time.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { readKeyFile } from '../access/key-file.ts'
import { unwrapKey } from '../access/passphrase-key.ts'
import { ready } from '../access/seal.ts'
import { listEntries } from './entries/entries.ts'
import { vaultIn } from './folder.ts'
import type { VaultFolder } from './folder.ts'
import { FORMAT } from './formats.ts'
import { create, open } from './open.ts'
import { rebuild } from './readings/rebuild.ts'
import { recoverEntries } from './recovery/recover.ts'
import { DERIVED, TRUTH, WORK } from './schema.ts'
import type { VaultFile } from './vault-file.ts'

const OLD = [1, 2]
let base: string

beforeAll(ready)
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'khronika-formats-'))
})
afterEach(() => rmSync(base, { recursive: true }))

function oldVault(format: number): { place: VaultFolder; key: Uint8Array } {
  cpSync(join('test', 'formats', String(format)), join(base, 'vault'), { recursive: true })
  const place = vaultIn(join(base, 'vault'))
  return { place, key: unwrapKey(readKeyFile(place.keyFile), 'four words of a test').key }
}

function tablesOf(file: VaultFile): string[] {
  return file
    .all<{ name: string; sql: string }>(
      'select name, sql from sqlite_master where sql is not null order by name',
      [],
    )
    .map(({ sql }) => sql.replace(/\s+/g, ' '))
}

test.each(OLD)(
  'a vault of format %i opens with the tables of today, all its entries, and a copy as it was',
  (format) => {
    const { place, key } = oldVault(format)
    const before = recoverEntries(place.file, key).entries
    const file = open(place.file, key)
    const fresh = create(join(base, 'fresh', 'vault.khronika'), key, TRUTH + DERIVED + WORK)
    expect(tablesOf(file)).toEqual(tablesOf(fresh))
    expect(file.format()).toBe(FORMAT)
    expect(before.length).toBeGreaterThan(0)
    expect(listEntries(file)).toEqual(before)
    expect(rebuild(file).changed).toEqual([])
    expect(file.all("select 1 from reading where label = 'Ayla Test'", []).length).toBeGreaterThan(0)
    expect(recoverEntries(`${place.file}.format-${format}`, key).entries).toEqual(before)
    for (const one of [file, fresh]) one.close()
  },
)

test('a vault of today is left alone', () => {
  const { place, key } = oldVault(1)
  open(place.file, key).close()
  rmSync(`${place.file}.format-1`)
  open(place.file, key).close()
  expect(existsSync(`${place.file}.format-1`)).toBe(false)
})
