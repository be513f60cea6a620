import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { create, open } from '../vault/open.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { keptPage, MOST } from './kept-pages.ts'

let folder: string
let file: VaultFile
let drawn: number
const key = randomBytes(32)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-'))
  file = create(join(folder, 'vault'), key, 'create table t (n integer not null) strict')
  drawn = 0
})

afterEach(() => {
  file.close()
  rmSync(folder, { recursive: true })
})

const ask = (path: string, body = 'a page') =>
  new TextDecoder().decode(
    keptPage(file, path, () => {
      drawn++
      return { mediaType: 'text/html', body }
    })?.body,
  )

test('a page is drawn once for everybody, each path by itself, until something is written here', () => {
  expect([ask('/kz'), ask('/kz', 'another'), ask('/kz.ru', 'a page in Russian')]).toEqual([
    'a page',
    'a page',
    'a page in Russian',
  ])
  expect(drawn).toBe(2)
  file.write(() => file.run('insert into t values (1)'))
  expect(ask('/kz', 'another')).toBe('another')
})

test('what another program writes is seen at the next turn', async () => {
  ask('/kz')
  const other = open(join(folder, 'vault'), key)
  other.write(() => other.run('insert into t values (1)'))
  other.close()
  await setImmediate()
  expect(ask('/kz', 'another')).toBe('another')
})

test('a page that is not there is looked for again', () => {
  expect(keptPage(file, '/xx', () => undefined)).toBeUndefined()
  expect(ask('/xx')).toBe('a page')
})

test('no more is kept than there is room for', () => {
  const half = 'x'.repeat(MOST / 2)
  for (const path of ['/a', '/b', '/c', '/c', '/a']) ask(path, half)
  expect(drawn).toBe(4)
})
