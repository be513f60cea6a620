import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Change } from '../record/change.ts'
import type { Access } from '../record/statement.ts'
import type { Kind, SubjectId } from '../record/subject.ts'
import { append } from '../vault/entries/append.ts'
import { createVault, newAccountId } from '../vault/vault.ts'
import type { Vault } from '../vault/vault.ts'
import { findNamed } from './candidates.ts'

let folder: string
let vault: Vault

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-named-'))
  vault = createVault(join(folder, 'vault.khronika'), folder, randomBytes(32), {
    account: newAccountId(),
    name: 'Ana',
  })
  vault.file.write(() =>
    append(vault.file, vault.pen, [
      named(omarov, 'Болат Омаров', 'public'),
      named(omarova, 'Aigul Omarova', 'team'),
      named(town, 'Omarovo', 'public'),
    ]),
  )
})
afterEach(() => {
  vault.file.close()
  rmSync(folder, { recursive: true })
})

const omarov: SubjectId = 'person-aaaaaaaaaaaaaaaa'
const omarova: SubjectId = 'person-bbbbbbbbbbbbbbbb'
const town: SubjectId = 'place-cccccccccccccccc'

function named(subject: SubjectId, text: string, access: Access): Change {
  const value = { kind: 'text' as const, text, language: 'en' }
  return { kind: 'state', statement: { subject, property: 'name', value, stance: 'states', access } }
}

const found = (typed: string, kinds: Kind[], reader: Parameters<typeof findNamed>[1] = { member: 'ana' }) =>
  findNamed(vault.file, reader, typed, kinds).map(({ subject }) => subject)

test('a name is found by the beginnings of its words, in any order and script', () => {
  expect(found('omar', ['person'])).toEqual([omarov, omarova])
  expect(found('ома бол', ['person'])).toEqual([omarov])
  expect(found('aig', ['person', 'place'])).toEqual([omarova])
  expect(found('omar', ['place'])).toEqual([town])
  expect(found('" OR *', ['person'])).toEqual([])
})

test('nobody is found by a name that the reader may not know', () => {
  expect(found('omar', ['person', 'place'], 'public')).toEqual([omarov, town])
})
