import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newWrap } from '../access/apart-wrap.ts'
import { readKeyFile } from '../access/key-file.ts'
import { deviceOf, verifySignature } from '../access/device.ts'
import { unwrapKey } from '../access/passphrase-key.ts'
import type { Opened } from '../access/passphrase-key.ts'
import { mayDo, ROLES } from '../access/roles.ts'
import type { Role } from '../access/roles.ts'
import { ready } from '../access/seal.ts'
import { didInWords, logOf } from '../find/log.ts'
import type { Access } from '../record/statement.ts'
import { newSubjectId } from '../record/subject.ts'
import { changeRole, findPresent, getPresent, listAccounts, listPresent } from './accounts.ts'
import { admit, dismiss } from './admitting.ts'
import { append } from './entries/append.ts'
import { checkEntries } from './entries/entries.ts'
import type { VaultFolder } from './folder.ts'
import { makeVault } from './make.ts'
import { inTheHandOf, newAccountId } from './vault.ts'
import type { Vault } from './vault.ts'

const DANA = 'lantern river copper'
const ERLAN = 'willow engine seven'
let folder: string
let vault: Vault
let place: VaultFolder

beforeAll(ready)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-people-'))
  const made = makeVault(join(folder, 'vault'), { passphrase: DANA, name: 'Dana', strength: 'quick' })
  vault = made.vault
  place = made.place
})
afterEach(() => {
  vault.file.close()
  rmSync(folder, { recursive: true })
})

function letIn(name: string, passphrase: string, role: Role): string {
  const keyFile = readKeyFile(place.keyFile)
  const { key } = unwrapKey(keyFile, DANA)
  const account = newAccountId()
  const wrap = newWrap({ keyFile, key, account, passphrase, strength: 'quick' })
  admit(vault.file, place, { wrap, name, role }, vault.pen.now())
  return account
}

const opened = (passphrase: string): Opened => unwrapKey(readKeyFile(place.keyFile), passphrase)

function writeName(hand: Vault, name: string, access: Access = 'team'): void {
  const subject = newSubjectId('person', hand.pen.random)
  const value = { kind: 'text', text: name, language: 'en' } as const
  hand.file.write(() =>
    append(hand.file, hand.pen, [
      { kind: 'state', statement: { subject, property: 'name', value, stance: 'states', access } },
    ]),
  )
}

describe('the people of a vault', () => {
  test('each open it with their own passphrase, which says who they are', () => {
    const erlan = letIn('Erlan', ERLAN, 'writes')
    expect(opened(ERLAN).account).toBe(erlan)
    expect(opened(DANA).account).toBe(vault.pen.author)
    expect(opened(ERLAN).key).toEqual(opened(DANA).key)
    expect(findPresent(vault.file, erlan)?.role).toBe('writes')
  })

  test('cannot take a passphrase that opens it already, or a name that is there', () => {
    expect(() => letIn('Erlan', DANA, 'writes')).toThrow(/Choose another/)
    letIn('Erlan', ERLAN, 'writes')
    expect(() => letIn(' Erlan ', 'another one here', 'writes')).toThrow(/is here already/)
    expect(listAccounts(vault.file)).toHaveLength(2)
    expect(readKeyFile(place.keyFile).wraps).toHaveLength(2)
  })

  test('are named in no readable file', () => {
    letIn('Erlan', ERLAN, 'writes')
    expect(JSON.stringify(readKeyFile(place.keyFile))).not.toMatch(/erlan|dana/i)
  })

  test('sign with keys of their own, and the log tells who did what', () => {
    const erlan = letIn('Erlan', ERLAN, 'writes')
    const hand = inTheHandOf(vault, erlan)
    expect(hand.pen.device).not.toBe(vault.pen.device)
    expect(inTheHandOf(vault, erlan).pen.device).toBe(hand.pen.device)
    writeName(vault, 'Aigerim')
    writeName(hand, 'Bolat')
    writeName(hand, 'Saule', { sealed: [erlan] })
    expect(checkEntries(vault.file, { deviceOf, verify: verifySignature })).toEqual([])
    const { lines, total } = logOf(vault.file, { member: vault.pen.author }, { limit: 10, offset: 0 })
    expect(total).toBe(3)
    expect(
      lines.map((line) => [line.who, didInWords(line), line.subjects.map(({ words }) => words)]),
    ).toEqual([
      ['Erlan', 'wrote what is sealed from you', []],
      ['Erlan', 'made a statement', ['Bolat']],
      ['Dana', 'made a statement', ['Aigerim']],
    ])
  })

  test('are out at once when they are removed; what they wrote keeps their name', () => {
    const erlan = letIn('Erlan', ERLAN, 'administers')
    writeName(inTheHandOf(vault, erlan), 'Bolat')
    dismiss(vault.file, place, erlan, '2017-04-12T08:00:00Z')
    expect(() => opened(ERLAN)).toThrow(/does not open this vault/)
    expect(findPresent(vault.file, erlan)).toBeUndefined()
    expect(() => getPresent(vault.file, 'Erlan')).toThrow(/Nobody here is called/)
    expect(logOf(vault.file, { member: '' }, { limit: 1, offset: 0 }).lines[0]?.who).toBe('Erlan')
  })

  test('always have somebody among them who administers', () => {
    const erlan = letIn('Erlan', ERLAN, 'publishes')
    expect(() => changeRole(vault.file, vault.pen.author, 'writes')).toThrow(/only one who administers/)
    expect(() => dismiss(vault.file, place, vault.pen.author, '2017-04-12T08:00:00Z')).toThrow(/only one/)
    expect(opened(DANA).account).toBe(vault.pen.author)
    changeRole(vault.file, erlan, 'administers')
    changeRole(vault.file, vault.pen.author, 'reads')
    expect(listPresent(vault.file).map(({ role }) => role)).toEqual(['reads', 'administers'])
  })
})

test('each role may do what the ones before it may, and no more', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ROLES), fc.constantFrom(...ROLES), (role, needed) => {
      expect(mayDo(role, needed)).toBe(ROLES.indexOf(role) >= ROLES.indexOf(needed))
    }),
  )
})
