import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findVault, getVault, vaultIn } from './folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-folder-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('an empty or missing folder holds no vault yet', () => {
  expect(findVault(folder)).toBeUndefined()
  expect(findVault(join(folder, 'later'))).toBeUndefined()
  expect(() => getVault(folder)).toThrow(/There is no vault in .*khronika init/)
})

test('a vault and its key file are found together', () => {
  const vault = vaultIn(folder)
  writeFileSync(vault.file, 'x')
  writeFileSync(vault.keyFile, 'x')
  expect(findVault(folder)).toEqual(vault)
  expect(getVault(folder).captures).toBe(join(folder, 'captures'))
})

test('half a vault is refused, saying which half is missing', () => {
  const vault = vaultIn(folder)
  writeFileSync(vault.file, 'x')
  expect(() => findVault(folder)).toThrow(/not its key file/)
  rmSync(vault.file)
  writeFileSync(vault.keyFile, 'x')
  expect(() => findVault(folder)).toThrow(/a key file but no vault/)
})

test('a file is no folder', () => {
  const path = join(folder, 'note.txt')
  writeFileSync(path, 'x')
  expect(() => findVault(path)).toThrow(/is a file/)
})
