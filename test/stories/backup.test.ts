// A backup is made while somebody writes, opened with the standard tool, restored, and gone on with.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deviceOf, verifySignature } from '../../src/access/device.ts'
import { readKeyFile } from '../../src/access/key-file.ts'
import { unwrapKey } from '../../src/access/passphrase-key.ts'
import { EXAMPLE_PASSPHRASE, makeExample } from '../../src/example/make.ts'
import { lastBackup } from '../../src/exchange/backup/last-backup.ts'
import { restoreBackup } from '../../src/exchange/backup/restore.ts'
import { writeBackup } from '../../src/exchange/backup/write-backup.ts'
import { append } from '../../src/vault/entries/append.ts'
import { checkEntries, listEntries } from '../../src/vault/entries/entries.ts'
import { vaultIn } from '../../src/vault/folder.ts'
import { rebuild, tableHashes } from '../../src/vault/readings/rebuild.ts'
import { openVault } from '../../src/vault/vault.ts'
import type { Vault } from '../../src/vault/vault.ts'
import { installOnDebian } from '../debian.ts'
import { openCopyOf } from '../example-vault.ts'

const base = mkdtempSync(join(tmpdir(), 'khronika-backup-'))
const [folder, file] = [join(base, 'vault'), join(base, 'kept.age')]
const opener = { passphrase: EXAMPLE_PASSPHRASE }

beforeAll(async () => {
  await makeExample(join(base, 'example'))
  openCopyOf(join(base, 'example'), folder).file.close()
  khronika('backup', file, '--vault', folder)
})
afterAll(() => rmSync(base, { recursive: true }))

function khronika(...line: string[]) {
  const env = { ...process.env, KHRONIKA_PASSPHRASE: EXAMPLE_PASSPHRASE }
  return spawnSync(process.execPath, ['bin/khronika.js', ...line], { env, encoding: 'utf8' })
}

function openIn(place: string): Vault {
  const { file: path, keyFile, captures } = vaultIn(place)
  const { key, account } = unwrapKey(readKeyFile(keyFile), EXAMPLE_PASSPHRASE)
  return openVault(path, captures, key, account)
}

test('a restored vault holds every entry, reading and captured file, and writes as another device', () => {
  const restored = join(base, 'restored')
  expect(khronika('restore', file, restored).stdout).toMatch(/each file as it was saved/)
  const [was, is] = [openIn(folder), openIn(restored)]
  expect(listEntries(is.file)).toEqual(listEntries(was.file))
  expect(tableHashes(is.file)).toEqual(tableHashes(was.file))
  expect(rebuild(is.file).changed).toEqual([])
  expect(capturesIn(restored)).toEqual(capturesIn(folder))
  expect(capturesIn(folder).length).toBeGreaterThan(0)
  expect(is.pen.device).not.toBe(was.pen.device)
  for (const vault of [was, is]) writeSomething(vault)
  for (const vault of [was, is])
    expect(checkEntries(vault.file, { deviceOf, verify: verifySignature })).toEqual([])
  expect(lastBackup(was.file)).toMatch(/^\d{4}-\d\d-\d\dT/)
  for (const vault of [was, is]) vault.file.close()
})

const hasAge = () => spawnSync('age', ['--version']).status === 0

test('the standard tool opens it, and its sums hold', ({ skip }) => {
  skip(!hasAge() && !(installOnDebian('age', 'one test') && hasAge()), 'there is no age here')
  const identity = join(base, 'identity.txt')
  execFileSync('age-keygen', ['-o', identity], { stdio: 'ignore' })
  const recipient = /age1\w+/.exec(readFileSync(identity, 'utf8'))?.[0] ?? ''
  const [sent, opened] = [join(base, 'sent.age'), join(base, 'opened')]
  expect(khronika('backup', sent, '--vault', folder, '--recipient', recipient).status).toBe(0)
  const script = `mkdir "$1" && cd "$1" && age -d -i "$2" "$3" | tar x && sha256sum -c --quiet SHA256SUMS`
  execFileSync('bash', ['-o', 'pipefail', '-c', script, 'bash', opened, identity, sent])
  expect(readdirSync(opened).sort()).toEqual([
    'READ-ME.txt',
    'SHA256SUMS',
    'captures',
    'vault.key',
    'vault.khronika',
  ])
  const restored = join(base, 'restored-by-identity')
  expect(khronika('restore', sent, restored, '--identity', identity).status).toBe(0)
})

test('somebody goes on writing while a backup is made, and it holds what stood when it began', async () => {
  const vault = openIn(folder)
  const before = listEntries(vault.file).length
  const { key } = unwrapKey(readKeyFile(vaultIn(folder).keyFile), EXAMPLE_PASSPHRASE)
  const to = join(base, 'meanwhile.age')
  const making = writeBackup({ place: vaultIn(folder), file: vault.file, key }, to, opener)
  writeSomething(vault)
  await making
  await restoreBackup(to, opener, join(base, 'meanwhile'), () => undefined)
  const restored = openIn(join(base, 'meanwhile'))
  expect(listEntries(restored.file)).toHaveLength(before)
  for (const one of [vault, restored]) one.file.close()
})

test('a flipped bit anywhere, a cut and a foreign file are found, and nothing is restored', async () => {
  const bytes = readFileSync(file)
  const places = [0, 40, 300, Math.floor(bytes.length / 2), bytes.length - 1]
  for (const at of places) {
    const damaged = join(base, `damaged-${at}.age`)
    const copy = Buffer.from(bytes)
    copy[at]! ^= 1
    writeFileSync(damaged, copy)
    await expectNothing(damaged)
  }
  const short = join(base, 'short.age')
  writeFileSync(short, bytes)
  truncateSync(short, bytes.length - 70_000)
  await expectNothing(short)
  await expectNothing('README.md')
})

async function expectNothing(path: string): Promise<void> {
  const to = join(base, 'never')
  await expect(restoreBackup(path, opener, to, () => undefined)).rejects.toThrow(
    /damaged|does not open|cut short/,
  )
  expect(existsSync(to)).toBe(false)
  expect(readdirSync(base).filter((name) => name.includes('restoring'))).toEqual([])
}

test('another passphrase, a file that exists and a folder that exists are refused in a sentence', () => {
  const env = { ...process.env, KHRONIKA_PASSPHRASE: 'not the right one' }
  const wrong = spawnSync(process.execPath, ['bin/khronika.js', 'restore', file, join(base, 'wrong')], {
    env,
    encoding: 'utf8',
  })
  expect(wrong.stderr).toMatch(/does not open/)
  expect(khronika('backup', file, '--vault', folder).stderr).toMatch(/exists already/)
  expect(khronika('restore', file, folder).stderr).toMatch(/exists already/)
})

function capturesIn(place: string): string[] {
  const all = readdirSync(vaultIn(place).captures, { recursive: true, withFileTypes: true })
  return all
    .filter((one) => one.isFile())
    .map(({ name }) => name)
    .sort()
}

function writeSomething({ file: vault, pen }: Vault): void {
  vault.write(() =>
    append(vault, pen, [
      {
        kind: 'state',
        statement: {
          subject: 'place-aaaaaaaaaaaaaaaaaaaaaaaaaa',
          property: 'name',
          value: { kind: 'text', text: 'Samplegrad', language: 'en' },
          stance: 'states',
          access: 'team',
        },
      },
    ]),
  )
}
