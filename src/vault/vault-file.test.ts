import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { create, open } from './open.ts'
import type { VaultFile } from './vault-file.ts'

const key = new Uint8Array(randomBytes(32))
const tables = `create table note (id integer primary key, words text not null, flag any, bytes blob) strict;
  create table reply (note integer not null references note (id)) strict`
let folder: string
let file: VaultFile

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-vault-'))
  file = create(join(folder, 'vault.khronika'), key, tables)
})
afterEach(() => {
  file.close()
  rmSync(folder, { recursive: true })
})

const add = (words: string): number => file.run('insert into note (words) values (?)', [words])
const words = (): unknown[] =>
  file.all<{ words: string }>('select words from note order by id').map((row) => row.words)

describe('values', () => {
  test('whole numbers stay whole, where a column takes anything and in JSON', () => {
    file.run('insert into note (words, flag) values (?, ?)', ['x', 3])
    expect(file.get('select typeof(flag) as kind, flag from note')).toEqual({ kind: 'integer', flag: 3 })
    expect(file.get('select json_array($a, $b) as list', { a: 1, b: -0 })).toEqual({ list: '[1,0]' })
    expect(file.get('select typeof(?) as kind, ? as value', [2 ** 53 - 1, 2 ** 53 - 1])).toEqual({
      kind: 'integer',
      value: 2 ** 53 - 1,
    })
  })

  test('fractions stay fractions', () => {
    expect(file.get('select ? as value, typeof(?) as kind', [1.5, 1.5])).toEqual({ value: 1.5, kind: 'real' })
  })

  test('a whole number that would be rounded is a bug, not a value', () => {
    expect(() => file.get('select ?', [2 ** 53])).toThrow(/would be rounded/)
  })

  test('an empty blob would become NULL, so it is a bug', () => {
    expect(() => file.run('insert into note (words, bytes) values (?, ?)', ['x', new Uint8Array()])).toThrow(
      /an empty blob/,
    )
    expect(words()).toEqual([])
  })

  test('absence is NULL, but a name that was forgotten is a bug', () => {
    file.run('insert into note (words, flag) values ($words, $flag)', { words: 'x', flag: undefined })
    expect(file.get('select flag from note')).toEqual({ flag: null })
    expect(() => file.run('insert into note (words, flag) values ($words, $flag)', { words: 'x' })).toThrow(
      /Failed to bind/,
    )
  })

  test('bytes come back as they were', () => {
    const bytes = new Uint8Array([0, 1, 255])
    file.run('insert into note (words, bytes) values (?, ?)', ['x', bytes])
    expect(new Uint8Array(file.get<{ bytes: Uint8Array }>('select bytes from note')?.bytes ?? [])).toEqual(
      bytes,
    )
  })
})

describe('writing', () => {
  test('is kept as a whole', () => {
    const result = file.write(() => add('one') + add('two'))
    expect(result).toBe(2)
    expect(words()).toEqual(['one', 'two'])
  })

  test('that fails leaves nothing, and the next one goes on', () => {
    const failing = (): void =>
      file.write(() => {
        add('one')
        throw new Error('thought better of it')
      })
    expect(failing).toThrow('thought better of it')
    expect(words()).toEqual([])
    file.write(() => add('two'))
    expect(words()).toEqual(['two'])
  })

  test('within a write is refused, and then nothing of either is kept', () => {
    expect(() => file.write(() => file.write(() => add('one')))).toThrow(/a write within a write/)
    expect(words()).toEqual([])
  })

  test('that waits for something is refused', () => {
    expect(() => file.write(() => Promise.resolve(add('one')))).toThrow(/must not wait/)
    expect(words()).toEqual([])
  })

  test('keeps references whole', () => {
    expect(() => file.run('insert into reply (note) values (?)', [7])).toThrow(/FOREIGN/)
  })

  test('while another has the turn is refused after a while, with a sentence', () => {
    const other = open(file.path, key, { waitMilliseconds: 50 })
    try {
      file.write(() => {
        add('one')
        expect(() => other.write(() => undefined)).toThrow(
          expect.objectContaining({ name: 'Refusal', code: 'conflict' }),
        )
        expect(() => other.run('delete from note')).toThrow(/Another program is writing/)
        expect(other.all('select * from note')).toEqual([])
      })
    } finally {
      other.close()
    }
    expect(words()).toEqual(['one'])
  })

  test('after reading in the same write never fails because another wrote in between', () => {
    const other = open(file.path, key)
    const addNext = (one: VaultFile): void => {
      const count = one.get<{ count: number }>('select count(*) as count from note')?.count ?? 0
      one.run('insert into note (id, words) values (?, ?)', [count + 1, 'x'])
    }
    for (let turn = 0; turn < 20; turn++)
      (turn % 2 ? file : other).write(() => addNext(turn % 2 ? file : other))
    other.close()
    expect(words()).toHaveLength(20)
  })
})

test('settings, transactions by hand and VACUUM are not for use on an open vault', () => {
  for (const sql of [
    'PRAGMA temp_store = 1',
    ' vacuum',
    'begin',
    'select 1; COMMIT',
    "attach 'other' as other",
    'savepoint a',
  ]) {
    expect(() => file.exec(sql)).toThrow(/is not for use on an open vault/)
    expect(() => file.run(sql)).toThrow(/is not for use on an open vault/)
  }
})

test('it is noticed when another connection wrote, once, and not when we did', () => {
  const other = open(file.path, key)
  expect(file.changedElsewhere()).toBe(false)
  add('ours')
  expect(file.changedElsewhere()).toBe(false)
  expect(other.changedElsewhere()).toBe(true)
  other.run('insert into note (words) values (?)', ['theirs'])
  expect(other.changedElsewhere()).toBe(false)
  expect(file.changedElsewhere()).toBe(true)
  expect(file.changedElsewhere()).toBe(false)
  other.close()
})

test('a closed vault stays closed, and closing it again is nothing', () => {
  file.close()
  file.close()
  expect(() => file.all('select 1')).toThrow(/closed/i)
})

test('is not closed in the middle of a write', () => {
  expect(() => file.write(() => file.close())).toThrow(/closed within a write/)
  expect(words()).toEqual([])
})
