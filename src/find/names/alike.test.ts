import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ready } from '../../access/seal.ts'
import type { Change } from '../../record/change.ts'
import type { Kind, SubjectId } from '../../record/subject.ts'
import { newSubjectId } from '../../record/subject.ts'
import { append } from '../../vault/entries/append.ts'
import { rebuild } from '../../vault/readings/rebuild.ts'
import { createVault, newAccountId } from '../../vault/vault.ts'
import type { Vault } from '../../vault/vault.ts'
import { candidates } from '../candidates.ts'
import { search } from '../search.ts'
import { listAlike } from './alike.ts'

let folder: string
let vault: Vault

beforeAll(ready)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-alike-'))
  vault = createVault(join(folder, 'vault'), join(folder, 'captures'), new Uint8Array(32).fill(7), {
    account: newAccountId(),
    name: 'Ayla Test',
  })
})
afterEach(() => {
  vault.file.close()
  rmSync(folder, { recursive: true })
})

function named(kind: Kind, ...names: string[]): SubjectId {
  const subject = newSubjectId(kind, vault.pen.random)
  append(
    vault.file,
    vault.pen,
    names.map((text) => stated(subject, 'name', text)),
  )
  return subject
}

function stated(subject: SubjectId, property: string, text: string): Change {
  const value = { kind: 'text', text, language: 'en' } as const
  return { kind: 'state', statement: { subject, property, value, stance: 'states', access: 'team' } }
}

const asked = (kind: Kind, name: string) => listAlike(vault.file, { member: vault.pen.author }, kind, name)

test('the likest comes first, with its spelling and the reason', () => {
  const near = named('person', 'Saya Tasbolad')
  const same = named('person', 'С. Тасболат', 'Сая Тасболат')
  named('person', 'Saya Kerimova')
  const found = asked('person', 'Tasbolat, Saya')
  expect(found.map(({ subject }) => subject)).toEqual([same, near])
  expect(found[0]).toMatchObject({ spelling: 'Сая Тасболат' })
  expect(found[0]?.likeness.reasons.map(({ code }) => code)).toContain('order')
})

test('people are not offered for an organisation, nor what the team knows to everybody', () => {
  named('person', 'Saya Tasbolat')
  expect(asked('organisation', 'Saya Tasbolat')).toEqual([])
  expect(listAlike(vault.file, 'public', 'person', 'Saya Tasbolat')).toEqual([])
})

test('a spelling that was added is found, and after building anew as before', () => {
  const subject = named('organisation', 'Blue Lantern House')
  append(vault.file, vault.pen, [stated(subject, 'acronym', 'BLH')])
  const before = asked('organisation', 'ТОО «Блю Лантерн Хаус»').concat(asked('organisation', 'BLH'))
  expect(before.map((one) => one.subject)).toContain(subject)
  expect(rebuild(vault.file).changed).toEqual([])
  expect(asked('organisation', 'ТОО «Блю Лантерн Хаус»').concat(asked('organisation', 'BLH'))).toEqual(before)
})

test('whoever is written otherwise is a candidate and is found by searching', () => {
  const subject = named('person', 'Жанар Абилова')
  const reader = { member: vault.pen.author }
  expect(candidates(vault.file, reader, 'person', 'Janar Abylova')).toMatchObject([
    { subject, label: 'Жанар Абилова' },
  ])
  const { names } = search(vault.file, reader, { typed: 'Janar Äbilova' }, { limit: 10, offset: 0 })
  expect(names.map((one) => one.subject)).toEqual([subject])
})

test('signs of a query language are letters like others, or nothing', () => {
  const subject = named('person', 'Saya Tasbolat')
  expect(asked('person', 'Saya" OR NEAR(Tasbolat) *')).toBeInstanceOf(Array)
  expect(asked('person', '"Saya" "Tasbolat"').map((one) => one.subject)).toEqual([subject])
  expect(asked('person', '')).toEqual([])
})
