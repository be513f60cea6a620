import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ready } from '../access/seal.ts'
import { Captures, LARGEST_CAPTURE } from './captures.ts'

const report = Buffer.from('Ayla Test was fined in Samplegrad.')
const key = new Uint8Array(randomBytes(32))
let folder: string
let captures: Captures

beforeAll(ready)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-captures-'))
  captures = new Captures(folder, key)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function files(): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
  return all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
}

function only(): string {
  const [path, ...more] = files()
  if (path === undefined || more.length > 0) throw new Error('one file was expected')
  return path
}

test('a capture comes back as it came, named by its own hash', () => {
  const kept = captures.keepCapture(report)
  expect(kept).toEqual({ sha256: createHash('sha256').update(report).digest('hex'), bytes: report.length })
  expect(Buffer.from(captures.readCapture(kept.sha256))).toEqual(report)
  expect(Buffer.from(new Captures(folder, key).readCapture(kept.sha256))).toEqual(report)
})

test('an empty file can be kept too', () => {
  const { sha256 } = captures.keepCapture(new Uint8Array())
  expect(captures.readCapture(sha256)).toHaveLength(0)
})

test('the same bytes are kept once', () => {
  captures.keepCapture(report)
  const before = readFileSync(only())
  captures.keepCapture(report)
  expect(readFileSync(only())).toEqual(before)
})

test('neither the words nor the hash of a capture can be seen from outside', () => {
  const { sha256 } = captures.keepCapture(report)
  expect(only()).not.toContain(sha256.slice(0, 8))
  expect(readFileSync(only()).includes('Samplegrad')).toBe(false)
  expect(statSync(only()).mode & 0o777).toBe(0o600)
  new Captures(folder, new Uint8Array(32)).keepCapture(report)
  expect(files()).toHaveLength(2)
})

test('a changed capture is refused, wherever it was changed, and keeping it again mends it', () => {
  const { sha256 } = captures.keepCapture(report)
  const whole = readFileSync(only())
  for (let at = 0; at < whole.length; at += 5) {
    const changed = Buffer.from(whole)
    changed[at] = (changed[at] ?? 0) ^ 1
    writeFileSync(only(), changed)
    expect(() => captures.readCapture(sha256)).toThrow(/was changed or damaged/)
  }
  for (const length of [0, 1, 24, 30]) {
    writeFileSync(only(), whole.subarray(0, length))
    expect(() => captures.readCapture(sha256)).toThrow(/was changed or damaged/)
  }
  captures.keepCapture(report)
  expect(Buffer.from(captures.readCapture(sha256))).toEqual(report)
})

test('one capture put in the place of another is refused', () => {
  const first = captures.keepCapture(report)
  const place = only()
  captures.keepCapture(Buffer.from('another report'))
  const other = files().find((path) => path !== place)
  if (other === undefined) throw new Error('two files were expected')
  renameSync(other, place)
  expect(() => captures.readCapture(first.sha256)).toThrow(/was changed or damaged/)
})

test('a missing capture, and what is no hash at all, are refused', () => {
  expect(() => captures.readCapture('0'.repeat(64))).toThrow(/is not in the vault’s folder/)
  expect(() => captures.readCapture('../../etc/passwd')).toThrow(/no captured file of this name/)
})

test('a dropped capture is gone, and dropping it twice is nothing', () => {
  const { sha256 } = captures.keepCapture(report)
  captures.dropCapture(sha256)
  captures.dropCapture(sha256)
  expect(files()).toEqual([])
  expect(() => captures.readCapture(sha256)).toThrow(/is not in the vault’s folder/)
})

test('a capture over 25 MB is refused and nothing is written', () => {
  expect(() => captures.keepCapture(new Uint8Array(LARGEST_CAPTURE + 1))).toThrow(/at most 25 MB/)
  expect(files()).toEqual([])
})

test('after the key was wiped, nothing opens', () => {
  const { sha256 } = captures.keepCapture(report)
  captures.wipe()
  expect(() => captures.readCapture(sha256)).toThrow(/not in the vault’s folder/)
})
