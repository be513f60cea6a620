import { once } from 'node:events'
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newWrap } from '../../access/apart-wrap.ts'
import { readKeyFile, replaceKeyFile } from '../../access/key-file.ts'
import { unwrapKey } from '../../access/passphrase-key.ts'
import { ready, seal, stretch } from '../../access/seal.ts'
import { newSubjectId } from '../../record/subject.ts'
import { admit, dismiss } from '../admitting.ts'
import { Captures } from '../captures.ts'
import { append } from '../entries/append.ts'
import { listEntries } from '../entries/entries.ts'
import { vaultIn } from '../folder.ts'
import type { VaultFolder } from '../folder.ts'
import { makeVault } from '../make.ts'
import { open } from '../open.ts'
import { recoverEntries } from '../recovery/recover.ts'
import { newAccountId } from '../vault.ts'
import type { Vault } from '../vault.ts'
import { arrive } from './arrive.ts'
import { giveNewKey, isNewKeyDue } from './new-key.ts'

const DANA = 'lantern river copper'
const ERLAN = 'willow engine seven'
const GONE = 'marble kettle fourteen'
const REPORT = Buffer.from('Ayla Test was fined in Samplegrad.')
let base: string
let place: VaultFolder
let sha256: string
let goneKey: Uint8Array

beforeAll(ready)
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'khronika-new-key-'))
  const made = makeVault(join(base, 'vault'), { passphrase: DANA, name: 'Dana', strength: 'quick' })
  place = made.place
  letIn(made.vault, 'Erlan', ERLAN)
  const gone = letIn(made.vault, 'Gone', GONE)
  sha256 = made.vault.captures.keepCapture(REPORT).sha256
  write(made.vault, sha256)
  goneKey = opened(GONE).key
  dismiss(made.vault.file, place, gone, made.vault.pen.now())
  made.vault.file.close()
})
afterEach(() => rmSync(base, { recursive: true }))

function letIn({ file, pen }: Vault, name: string, passphrase: string): string {
  const keyFile = readKeyFile(place.keyFile)
  const account = newAccountId()
  const { key } = unwrapKey(keyFile, DANA)
  const wrap = newWrap({ keyFile, key, account, passphrase, strength: 'quick' })
  admit(file, place, { wrap, name, role: 'administers' }, pen.now())
  return account
}

function write({ file, pen }: Vault, text: string): void {
  const value = { kind: 'text', text, language: 'en' } as const
  const subject = newSubjectId('source', pen.random)
  const statement = { subject, property: 'capture', value, stance: 'states', access: 'team' } as const
  file.write(() => append(file, pen, [{ kind: 'state', statement }]))
}

// Not the part of a file that a killed write leaves.
function sealedIn({ captures }: VaultFolder): string[] {
  const names = readdirSync(captures, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => /[0-9a-f]{64}$/.test(name))
}

const opened = (passphrase: string, at = place) => unwrapKey(readKeyFile(at.keyFile), passphrase)

function expectWhole(passphrase: string, at: VaultFolder): void {
  const { vault, key } = arrive(at, opened(passphrase, at))
  const before = listEntries(vault.file)
  expect(before.some(({ contents }) => contents[0]?.body.includes(sha256))).toBe(true)
  expect(Buffer.from(vault.captures.readCapture(sha256))).toEqual(REPORT)
  write(vault, 'more')
  expect(listEntries(vault.file)).toHaveLength(before.length + 1)
  vault.file.close()
  const again = opened(passphrase, at)
  expect([again.key, again.earlier ?? []]).toEqual([key, []])
}

function giveByDana(): Uint8Array {
  const { vault, key } = arrive(place, opened(DANA))
  const next = giveNewKey({ file: vault.file, key }, place)
  expect(listEntries(vault.file).length).toBeGreaterThan(0) // it goes on with it
  vault.file.close()
  return next
}

describe('a new key', () => {
  test('opens the vault for those who stay, with the passphrases they have; the key before opens nothing', () => {
    const { vault } = arrive(place, opened(DANA))
    expect(isNewKeyDue(vault.file)).toBe(true)
    vault.file.close()
    const next = giveByDana()
    expect(() => open(place.file, goneKey)).toThrow(/does not open/)
    expect(new Captures(place.captures, goneKey).findCapture(sha256)).toBeUndefined()
    expect(sealedIn(place)).toHaveLength(1)
    expect(recoverEntries(place.file, goneKey).entries).toHaveLength(0)
    for (const passphrase of [ERLAN, DANA]) expectWhole(passphrase, place)
    expect(opened(ERLAN).key).toEqual(next)
    expect(() => opened(GONE)).toThrow(/does not open this vault/)
    const after = arrive(place, opened(DANA))
    expect(isNewKeyDue(after.vault.file)).toBe(false)
    after.vault.file.close()
  })

  test('may be given again before all have signed in', () => {
    giveByDana()
    giveByDana()
    expect(opened(ERLAN).earlier).toHaveLength(2)
    for (const passphrase of [ERLAN, DANA]) expectWhole(passphrase, place)
  })

  test('does not open with what the one who left knows, also not from the key file', () => {
    giveByDana()
    const text = readFileSync(place.keyFile, 'utf8')
    expect(text).not.toContain(Buffer.from(goneKey).toString('hex'))
    expect(JSON.parse(text)).toMatchObject({ version: 2, wraps: [{}, {}] })
  })

  test('put into the key file by somebody who never held the vault is passed over', () => {
    const keyFile = readKeyFile(place.keyFile)
    giveByDana()
    const forged = readKeyFile(place.keyFile).wraps.map((wrap) => ({
      ...wrap,
      since: wrap.since?.map((passed) => ({ ...passed, sealed: `${passed.sealed.slice(0, -2)}00` })),
    }))
    replaceKeyFile(place.keyFile, { ...keyFile, wraps: forged })
    expect(opened(ERLAN).key).toEqual(goneKey)
  })

  test('is not given while somebody has a slot of the older form; signing in once renews it', () => {
    const wraps = readKeyFile(place.keyFile).wraps.map((wrap) =>
      wrap.for === opened(ERLAN).account ? olderSlot(wrap.for) : wrap,
    )
    replaceKeyFile(place.keyFile, { khronika: 'vault key', version: 2, wraps })
    expect(() => giveByDana()).toThrow(/Erlan must first sign in once/)
    expectWhole(ERLAN, place)
    giveByDana()
    expectWhole(ERLAN, place)
  })

  test('closes the vault to whoever has it open with the key before, who writes nothing more', () => {
    const { vault } = arrive(place, opened(ERLAN))
    giveByDana()
    expect(() => write(vault, 'late')).toThrow(/new key meanwhile/)
    vault.file.close()
    for (const passphrase of [ERLAN, DANA]) expectWhole(passphrase, place)
  })
})

function olderSlot(account: string) {
  const salt = '00'.repeat(16)
  const effort = { ops: 1, memory: 8192 }
  const about = ['khronika vault key 1', account, 'argon2id', 1, 8192, salt].join('\n')
  const { nonce, box } = seal(goneKey, about, stretch(ERLAN, Buffer.from(salt, 'hex'), effort))
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
  return { for: account, kdf: 'argon2id' as const, ...effort, salt, nonce: hex(nonce), box: hex(box) }
}

describe('killed while a new key is given', () => {
  const line = (folder: string, step: number) => [
    resolve('test/killed-at-step.js'),
    resolve('dist'),
    folder,
    DANA,
    String(step),
  ]
  const copyOf = (name: string) => {
    cpSync(place.folder, join(base, name), { recursive: true })
    return vaultIn(join(base, name))
  }

  test(
    'before any of its steps, the vault opens for those who stay, whole, and can be given one again',
    { timeout: 300_000 },
    () => {
      let step = 1
      for (; ; step++) {
        const at = copyOf(`killed-${step}`)
        const { signal, stdout, stderr } = spawnSync(process.execPath, line(at.folder, step))
        if (signal !== 'SIGKILL') {
          expect([stderr.toString(), Number(stdout.toString())]).toEqual(['', step - 1])
          break
        }
        for (const passphrase of step % 2 ? [ERLAN, DANA] : [DANA, ERLAN]) expectWhole(passphrase, at)
        expect(sealedIn(at)).toHaveLength(1)
        rmSync(at.folder, { recursive: true })
      }
      expect(step).toBeGreaterThan(10)
    },
  )

  test('at any moment, too', async () => {
    for (let round = 0; round < 8; round++) {
      const at = copyOf(`moment-${round}`)
      const child = spawn(process.execPath, line(at.folder, -1))
      const closed = once(child, 'close') // it may be done before it is killed
      await wait(60 + round * 40)
      child.kill('SIGKILL')
      await closed
      for (const passphrase of [ERLAN, DANA]) expectWhole(passphrase, at)
    }
  })
})
