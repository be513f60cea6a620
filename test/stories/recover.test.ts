// A vault whose engine is gone: read page by page, whole, torn, or with its last writings still in the log; by
// the program, and by the folder that needs nothing but Node.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readKeyFile } from '../../src/access/key-file.ts'
import { unwrapKey } from '../../src/access/passphrase-key.ts'
import { ready } from '../../src/access/seal.ts'
import { EXAMPLE_PASSPHRASE, makeExample } from '../../src/example/make.ts'
import type { Entry } from '../../src/record/entry.ts'
import { append } from '../../src/vault/entries/append.ts'
import { listEntries } from '../../src/vault/entries/entries.ts'
import { vaultIn } from '../../src/vault/folder.ts'
import type { VaultFolder } from '../../src/vault/folder.ts'
import { PAGE } from '../../src/vault/page.ts'
import { recoverEntries } from '../../src/vault/recovery/recover.ts'
import { openCopyOf } from '../example-vault.ts'

const base = mkdtempSync(join(tmpdir(), 'khronika-recover-'))
const example = join(base, 'example')
let copies = 0
let place: VaultFolder
let entries: Entry[]
let key: Uint8Array

beforeAll(async () => {
  await ready()
  await makeExample(example)
  key = unwrapKey(readKeyFile(vaultIn(example).keyFile), EXAMPLE_PASSPHRASE).key
})
beforeEach(() => {
  const folder = join(base, `copy-${copies++}`)
  const { file } = openCopyOf(example, folder)
  entries = listEntries(file)
  file.close()
  place = vaultIn(folder)
})
afterAll(() => rmSync(base, { recursive: true }))

test('every entry comes back as it was written, and no page is amiss', () => {
  const recovered = recoverEntries(place.file, key)
  expect(entries.length).toBeGreaterThan(10)
  expect(recovered.entries).toEqual(entries)
  expect(recovered.damaged).toEqual([])
})

test('what stands only in the log is found, also the long', () => {
  const folder = join(base, `copy-${copies++}`)
  const vault = openCopyOf(example, folder)
  const long = 'A long word of the record. '.repeat(700)
  vault.file.write(() =>
    append(vault.file, vault.pen, [
      {
        kind: 'state',
        statement: {
          subject: 'person-aaaaaaaaaaaaaaaaaaaaaaaaaa',
          property: 'description',
          value: { kind: 'text', text: long, language: 'en' },
          stance: 'states',
          access: 'team',
        },
      },
    ]),
  )
  const live = vaultIn(folder).file
  expect(statSync(`${live}-wal`).size).toBeGreaterThan(PAGE)
  const stolen = join(base, `stolen-${copies++}`)
  cpSync(folder, stolen, { recursive: true })
  expect(recoverEntries(vaultIn(stolen).file, key).entries).toEqual(listEntries(vault.file))
  vault.file.close()
})

test('a damaged page costs what it held and nothing else, and is named', () => {
  const bytes = readFileSync(place.file)
  const torn = Math.floor(bytes.length / PAGE / 2)
  bytes[(torn - 1) * PAGE + 100]! ^= 1
  writeFileSync(place.file, bytes)
  const recovered = recoverEntries(place.file, key)
  expect(recovered.damaged).toEqual([torn])
  const whole = new Map(entries.map((entry) => [entry.hash, entry]))
  for (const entry of recovered.entries) expect(whole.get(entry.hash)?.header).toEqual(entry.header)
  expect(recovered.entries.length).toBeGreaterThan(entries.length / 2)
})

test('a file cut in its middle gives what is left of it', () => {
  const half = Math.floor(statSync(place.file).size / PAGE / 2)
  writeFileSync(place.file, readFileSync(place.file).subarray(0, half * PAGE + 17))
  const { entries: left, damaged } = recoverEntries(place.file, key)
  expect(left.length).toBeGreaterThan(0)
  expect(damaged).toEqual([half + 1])
})

test('the tool prints every entry and writes the captured files, with Node alone', () => {
  const [tool, out] = [join(base, 'tool'), join(base, 'captures')]
  const made = spawnSync(process.execPath, ['bin/khronika.js', 'recover', '--tool', tool], {
    encoding: 'utf8',
  })
  expect(made.stderr).toBe('')
  const run = spawnSync(process.execPath, [join(tool, 'recover.js'), place.folder, '--captures', out], {
    cwd: base,
    env: { KHRONIKA_PASSPHRASE: EXAMPLE_PASSPHRASE },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  })
  expect(run.status).toBe(0)
  const printed = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
  expect(printed).toEqual(JSON.parse(JSON.stringify(entries)))
  expect(readdirSync(tool).sort()).toEqual(['khronika', 'node_modules', 'package.json', 'recover.js'])
  expect(readdirSync(out).length).toBe(countFiles(place.captures))
})

test('another passphrase is refused in a sentence', () => {
  const run = spawnSync(process.execPath, ['bin/khronika.js', 'recover', place.folder], {
    env: { ...process.env, KHRONIKA_PASSPHRASE: 'of another vault' },
    encoding: 'utf8',
  })
  expect(run.status).toBe(1)
  expect(run.stderr).toMatch(/does not open this vault/)
})

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length
}
