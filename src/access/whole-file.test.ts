import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder, writeNew, writeWhole } from './whole-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-whole-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('a file is replaced as a whole', () => {
  const path = join(folder, 'note')
  writeWhole(path, Buffer.from('first'))
  writeWhole(path, Buffer.from('second'))
  expect(readFileSync(path, 'utf8')).toBe('second')
  expect(readdirSync(folder)).toEqual(['note'])
})

test('what cannot be put in place leaves nothing behind', () => {
  mkdirSync(join(folder, 'note'))
  expect(() => writeWhole(join(folder, 'note'), Buffer.from('text'))).toThrow(/EISDIR/)
  expect(readdirSync(folder)).toEqual(['note'])
})

test('a new file never replaces one', () => {
  const path = join(folder, 'note')
  writeNew(path, Buffer.from('first'))
  expect(() => writeNew(path, Buffer.from('second'))).toThrow(/EEXIST/)
  expect(readFileSync(path, 'utf8')).toBe('first')
})

test('files and folders are for their owner alone', () => {
  const inner = join(folder, 'a', 'b')
  makeFolder(inner)
  makeFolder(inner)
  writeNew(join(inner, 'note'), Buffer.from('text'))
  expect(statSync(inner).mode & 0o777).toBe(0o700)
  expect(statSync(join(inner, 'note')).mode & 0o777).toBe(0o600)
})
