import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { create, open } from '../vault/open.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { remembered } from './remembered.ts'

let folder: string
let file: VaultFile
const key = randomBytes(32)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-'))
  file = create(join(folder, 'vault'), key, 'create table t (n integer not null) strict')
})

afterEach(() => {
  file.close()
  rmSync(folder, { recursive: true })
})

const count = (of: VaultFile) => of.get<{ n: number }>('select count(*) as n from t')?.n
const ask = () => remembered(file, 'how many', 'rows', () => count(file))

test('an answer is given again until something is written here', () => {
  expect(ask()).toBe(0)
  expect(remembered(file, 'how many', 'rows', () => 7)).toBe(0)
  file.write(() => file.run('insert into t values (1)'))
  expect(ask()).toBe(1)
})

test('what another program writes is seen at the next turn', async () => {
  expect(ask()).toBe(0)
  const other = open(join(folder, 'vault'), key)
  other.write(() => other.run('insert into t values (1)'))
  other.close()
  await setImmediate()
  expect(ask()).toBe(1)
})

test('within a write nothing is remembered, so what is rolled back was never an answer', () => {
  const undone = () =>
    file.write(() => {
      file.run('insert into t values (1)')
      expect(ask()).toBe(1)
      throw new Error('undone')
    })
  expect(undone).toThrow('undone')
  expect(ask()).toBe(0)
})
