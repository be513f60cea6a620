import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getReading } from '../find/readings.ts'
import { findProperty, valueOf } from '../record/reading.ts'
import { createVault, newAccountId } from '../vault/vault.ts'
import type { Vault } from '../vault/vault.ts'
import type { CardFields } from './cards/card.ts'
import { recordEvent } from './record-event.ts'

let folder: string
let vault: Vault

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-by-hand-'))
  const owner = { account: newAccountId(), name: 'Dana' }
  vault = createVault(join(folder, 'vault.khronika'), folder, new Uint8Array(randomBytes(32)), owner)
})
afterEach(() => {
  vault.file.close()
  rmSync(folder, { recursive: true, force: true })
})

function fields(more: Partial<CardFields> = {}): CardFields {
  return {
    act: 'detention',
    happened: 'yes',
    when: { said: '3 April 2017', earliest: '2017-04-03', latest: '2017-04-03', basis: 'stated' },
    country: 'KZ',
    place: undefined,
    parts: [{ name: 'Timur Ospanov', kind: 'person', role: 'victim' }],
    measure: undefined,
    freedom: 'assembly',
    accounts: [{ speaker: undefined, stance: 'states' }],
    account: undefined,
    access: 'team',
    ...more,
  }
}

function entries(): number {
  return vault.file.get<{ total: number }>('select count(*) as total from entry')?.total ?? 0
}

test('an event typed in by hand is one entry, said by ourselves, with no words of a source', () => {
  const event = recordEvent(vault, fields())
  const reading = getReading(vault.file, event, { member: vault.pen.author })
  expect(valueOf(reading, 'when', 'when')?.earliest).toBe('2017-04-03')
  const [claim] = findProperty(reading, 'happened')?.shown[0]?.claims ?? []
  expect(claim?.statement).toMatchObject({ stance: 'states' })
  expect(claim?.statement.cite).toBeUndefined()
  expect(claim?.statement.speaker).toBeUndefined()
  expect(entries()).toBe(1)
})

test('nothing is written while it is not said who somebody known by that name is', () => {
  recordEvent(vault, fields())
  expect(() => recordEvent(vault, fields())).toThrow(/Say who “Timur Ospanov” is/)
  expect(entries()).toBe(1)
  recordEvent(
    vault,
    fields({ parts: [{ name: 'Timur Ospanov', kind: 'person', role: 'victim', link: 'new' }] }),
  )
  expect(entries()).toBe(2)
})

test('an event without an act is refused', () => {
  expect(() => recordEvent(vault, fields({ act: '' }))).toThrow(/Choose what happened/)
  expect(entries()).toBe(0)
})
