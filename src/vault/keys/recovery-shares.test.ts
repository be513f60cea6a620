import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { readKeyFile } from '../../access/key-file.ts'
import { unwrapKey } from '../../access/passphrase-key.ts'
import { ready } from '../../access/seal.ts'
import type { VaultFolder } from '../folder.ts'
import { makeVault } from '../make.ts'
import { arrive } from './arrive.ts'
import { giveNewKey } from './new-key.ts'
import { hasShares, makeShares, openWithShares } from './recovery-shares.ts'

const DANA = 'lantern river copper'
const NEW = 'saddle winter orange'
let base: string
let place: VaultFolder

beforeAll(ready)
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'khronika-shares-'))
  const fresh = makeVault(join(base, 'vault'), { passphrase: DANA, name: 'Dana', strength: 'quick' })
  place = fresh.place
  fresh.vault.file.close()
})
afterEach(() => rmSync(base, { recursive: true }))

async function made(): Promise<string[]> {
  const { vault, key } = arrive(place, unwrapKey(readKeyFile(place.keyFile), DANA))
  const shares = await makeShares({ file: vault.file, key }, place)
  vault.file.close()
  return shares
}

const renewal = { passphrase: () => Promise.resolve(NEW), strength: 'quick' } as const

test('two shares give somebody whose passphrase is lost a new one', async () => {
  expect(hasShares(place)).toBe(false)
  const [, one = '', other = ''] = await made()
  expect(hasShares(place)).toBe(true)
  expect(await openWithShares(place, [other, one], renewal)).toBe('Dana')
  arrive(place, unwrapKey(readKeyFile(place.keyFile), NEW)).vault.file.close()
  expect(() => unwrapKey(readKeyFile(place.keyFile), DANA)).toThrow(/does not open this vault/)
  await expect(openWithShares(place, [one, other], { ...renewal, person: 'Nobody' })).rejects.toThrow(
    /Nobody here is called/,
  )
})

test('they go on opening a vault that was given a new key, and stand nowhere in its folder', async () => {
  const [one = '', other = ''] = await made()
  for (let times = 0; times < 2; times++) {
    const { vault, key } = arrive(place, unwrapKey(readKeyFile(place.keyFile), DANA))
    giveNewKey({ file: vault.file, key }, place)
    vault.file.close()
  }
  expect(readFileSync(place.keyFile, 'utf8')).not.toContain(one.slice(4, 20))
  expect(await openWithShares(place, [one, other], renewal)).toBe('Dana')
  arrive(place, unwrapKey(readKeyFile(place.keyFile), NEW)).vault.file.close()
})

test('a new set takes the place of the last one', async () => {
  const [one = '', other = ''] = await made()
  await made()
  await expect(openWithShares(place, [one, other], renewal)).rejects.toThrow(/newer ones were made/)
})
