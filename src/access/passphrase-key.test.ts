import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { runApart } from '../apart.ts'
import type { Unwrapping } from './apart-unwrap.ts'
import { createKeyFile, readKeyFile, replaceKeyFile } from './key-file.ts'
import type { KeyFile } from './key-file.ts'
import { changePassphrase, newKeyFile, newVaultKey, unwrapKey, wrapKey } from './passphrase-key.ts'
import type { Opened } from './passphrase-key.ts'
import { ready, wipe } from './seal.ts'

const passphrase = 'lantern river copper'
let folder: string
let path: string

beforeAll(ready)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-key-'))
  path = join(folder, 'vault.key')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('the passphrase', () => {
  test('opens the vault key it wrapped, and no other passphrase does', () => {
    const key = newVaultKey()
    const keyFile = newKeyFile(key, 'ayla', passphrase, 'quick')
    expect(unwrapKey(keyFile, passphrase)).toEqual({ key, account: 'ayla' })
    expect(() => unwrapKey(keyFile, 'lantern river coppes')).toThrow(
      /^This passphrase does not open this vault\./,
    )
  })

  test('may be typed on another keyboard: composed and decomposed letters are the same', () => {
    const key = newVaultKey()
    const keyFile = newKeyFile(key, 'ayla', 'Żółć й ﬁne', 'quick')
    expect(unwrapKey(keyFile, 'Żółć й fine'.normalize('NFD')).key).toEqual(key)
  })

  test.each(['', 'seven77', 'aaaaaaaa', '          ', 'abcabcabcabc'])(
    'is refused when weak: "%s"',
    (weak) => {
      expect(() => wrapKey(newVaultKey(), 'ayla', weak, 'quick')).toThrow(
        /at least 8 characters, four of them/,
      )
    },
  )

  test('of enormous length is answered without work', () => {
    const keyFile = newKeyFile(newVaultKey(), 'ayla', passphrase, 'quick')
    expect(() => unwrapKey(keyFile, 'ab cd'.repeat(10_000_000))).toThrow(/does not open/)
    expect(() => wrapKey(newVaultKey(), 'ayla', 'abcd'.repeat(300), 'quick')).toThrow(/at most 1,000/)
  })

  test('can be changed: the new one opens the same key, the old one nothing', () => {
    const key = newVaultKey()
    const before = newKeyFile(key, 'ayla', passphrase, 'quick')
    const after = changePassphrase(before, 'ayla', { from: passphrase, to: 'amber window seven' }, 'quick')
    expect(unwrapKey(after, 'amber window seven').key).toEqual(key)
    expect(() => unwrapKey(after, passphrase)).toThrow(/does not open/)
  })

  test('of each person opens the same vault, and changing one leaves the other', () => {
    const key = newVaultKey()
    const alone = newKeyFile(key, 'ayla', passphrase, 'quick')
    const both: KeyFile = {
      ...alone,
      wraps: [...alone.wraps, wrapKey(key, 'bek', 'amber window seven', 'quick')],
    }
    expect(unwrapKey(both, 'amber window seven')).toEqual({ key, account: 'bek' })
    expect(() => unwrapKey(both, 'amber window seven', 'ayla')).toThrow(/does not open/)
    const changed = changePassphrase(
      both,
      'bek',
      { from: 'amber window seven', to: 'green paper moon' },
      'quick',
    )
    expect(unwrapKey(changed, passphrase, 'ayla').key).toEqual(key)
    expect(() => changePassphrase(both, 'nobody', { from: passphrase, to: passphrase })).toThrow(
      /does not open/,
    )
  })

  test('takes Argon2id at the moderate limits unless told otherwise', () => {
    const wrap = wrapKey(newVaultKey(), 'ayla', passphrase)
    expect(wrap).toMatchObject({ kdf: 'argon2id', ops: 3, memory: 268_435_456 })
  })

  test('and a wrap moved to another person does not open', () => {
    const keyFile = newKeyFile(newVaultKey(), 'ayla', passphrase, 'quick')
    const moved = { ...keyFile, wraps: keyFile.wraps.map((wrap) => ({ ...wrap, for: 'bek' })) }
    expect(() => unwrapKey(moved, passphrase)).toThrow(/does not open/)
  })

  test('can be tried in a child process', async () => {
    const key = newVaultKey()
    const keyFile = newKeyFile(key, 'ayla', passphrase, 'interactive')
    const limits = { megabytes: 64, milliseconds: 20_000 }
    const unwrap = (typed: string): Promise<Opened> =>
      runApart<Unwrapping, Opened>('access/apart-unwrap.js', { keyFile, passphrase: typed }, limits)
    expect(await unwrap(passphrase)).toEqual({ key, account: 'ayla' })
    await expect(unwrap('amber window seven')).rejects.toMatchObject({
      code: 'not-allowed',
      field: 'passphrase',
    })
  })
})

describe('the key file', () => {
  const sample = (): KeyFile => newKeyFile(newVaultKey(), 'ayla', passphrase, 'quick')

  test('comes back as it was written, readable by its owner alone', () => {
    const keyFile = sample()
    createKeyFile(path, keyFile)
    expect(readKeyFile(path)).toEqual(keyFile)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('holds neither the key nor the passphrase', () => {
    const key = newVaultKey()
    createKeyFile(path, newKeyFile(key, 'ayla', passphrase, 'quick'))
    const text = readFileSync(path, 'utf8')
    for (const secret of [Buffer.from(key).toString('hex'), Buffer.from(key).toString('base64'), passphrase])
      expect(text).not.toContain(secret)
  })

  test('is never replaced by a new one, only on purpose, and leaves no part behind', () => {
    const first = sample()
    createKeyFile(path, first)
    expect(() => createKeyFile(path, sample())).toThrow(/exists already/)
    expect(readKeyFile(path)).toEqual(first)
    const second = sample()
    replaceKeyFile(path, second)
    expect(readKeyFile(path)).toEqual(second)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['vault.key'])
  })

  test('that is missing or no file is refused', () => {
    expect(() => readKeyFile(path)).toThrow(/is missing/)
    expect(() => readKeyFile(folder)).toThrow(/not a key file/)
  })

  test('cut anywhere is refused', () => {
    createKeyFile(path, sample())
    const text = readFileSync(path, 'utf8').trimEnd()
    for (let length = 0; length < text.length; length += 7) {
      writeFileSync(path, text.slice(0, length))
      expect(() => readKeyFile(path)).toThrow(/not a key file of Khronika, or it is cut short/)
    }
  })

  test('of a newer form says so', () => {
    writeFileSync(path, JSON.stringify({ ...sample(), version: 3 }))
    expect(() => readKeyFile(path)).toThrow(/newer Khronika/)
  })

  test.each([
    ['4 GB of memory', { memory: 4 * 1024 ** 3 }],
    ['a million rounds', { ops: 1_000_000 }],
    ['half a round', { ops: 0.5 }],
    ['no memory', { memory: 0 }],
    ['another method', { kdf: 'none' }],
    ['a short salt', { salt: 'abcd' }],
    ['a long box', { box: 'ab'.repeat(100_000) }],
    ['limits in words', { memory: '268435456' }],
  ])('that asks for %s is refused before any work', (_what, change) => {
    const keyFile = sample()
    writeFileSync(path, JSON.stringify({ ...keyFile, wraps: [{ ...keyFile.wraps[0], ...change }] }))
    expect(() => readKeyFile(path)).toThrow(/is not a key file of Khronika|asks for what no key file/)
  })

  test('with a thousand wraps, or without any, is refused', () => {
    const keyFile = sample()
    for (const wraps of [[], Array.from({ length: 51 }, () => keyFile.wraps[0]), 'all', undefined]) {
      writeFileSync(path, JSON.stringify({ ...keyFile, wraps }))
      expect(() => readKeyFile(path)).toThrow(/is not a key file of Khronika|asks for what no key file/)
    }
  })

  test('far too large is not read', () => {
    writeFileSync(path, `${JSON.stringify(sample())}${' '.repeat(2_000_000)}`)
    expect(() => readKeyFile(path)).toThrow(/is not a key file of Khronika/)
  })
})

test('a wiped key is gone', () => {
  const key = newVaultKey()
  wipe(key)
  expect(key).toEqual(new Uint8Array(32))
})
