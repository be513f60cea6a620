// Opening a vault with what a passphrase gave: mostly one key. After a new key was given there are several, of
// which one fits; then whoever arrives tidies up what was broken off and has their slot written anew.
import { timingSafeEqual } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { readKeyFile, replaceKeyFile } from '../../access/key-file.ts'
import type { Wrap } from '../../access/key-file.ts'
import type { Opened } from '../../access/passphrase-key.ts'
import { wipe } from '../../access/seal.ts'
import { Refusal } from '../../refusal.ts'
import { Captures } from '../captures.ts'
import { capturesNamed } from '../captures-named.ts'
import type { VaultFolder } from '../folder.ts'
import { open } from '../open.ts'
import type { VaultFile } from '../vault-file.ts'
import { openVault } from '../vault.ts'
import type { Vault, VaultOptions } from '../vault.ts'
import { inTurn } from './in-turn.ts'
import { dropSealed, resealAll } from './reseal.ts'

export interface Arrived {
  vault: Vault
  key: Uint8Array // the one that fits; the others are wiped
}

export function arrive(place: VaultFolder, opened: Opened, options?: VaultOptions): Arrived {
  const key = keyThatFits(place, opened)
  const vault = openVault(place.file, place.captures, key, opened.account, options)
  settle(place, opened, { vault, key })
  for (const other of keysOf(opened)) if (other !== key) wipe(other)
  return { vault, key }
}

/** Tried by opening: what stands in a log and was never committed must not count. */
export function keyThatFits(place: VaultFolder, opened: Opened): Uint8Array {
  const keys = keysOf(opened)
  const fits = keys.length > 1 ? keys.find((key) => opens(place, key)) : undefined
  return fits ?? opened.key
}

function opens({ file }: VaultFolder, key: Uint8Array): boolean {
  try {
    open(file, key).close()
    return true
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'conflict') return false
    throw error
  }
}

// By whoever comes in, also where the vault is open already. Not now, where somebody else has the turn or the folder takes nothing: the next time will do.
export function settle(place: VaultFolder, opened: Opened, { vault, key }: Arrived): void {
  const keys = keysOf(opened)
  const renewed = opened.renewed?.[keys.findIndex((one) => isSameKey(one, key))]
  if (!renewed) return
  try {
    inTurn(place, () => {
      tidy(place, vault.file, { key, others: keys.filter((other) => !isSameKey(other, key)) })
      replaceSlot(place, renewed)
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

// `vault.file` could no longer be read if the key had changed since it was opened.
function tidy(
  place: VaultFolder,
  file: VaultFile,
  { key, others }: { key: Uint8Array; others: Uint8Array[] },
): void {
  const named = capturesNamed(file)
  const to = new Captures(place.captures, key)
  for (const other of others) {
    const sealings = { from: new Captures(place.captures, other), to }
    resealAll(named, sealings)
    dropSealed(named, sealings)
  }
}

/** Only where it is there: whoever was removed meanwhile stays out. */
function replaceSlot(place: VaultFolder, wrap: Wrap): void {
  const keyFile = readKeyFile(place.keyFile)
  const wraps = keyFile.wraps.map((one) => (one.for === wrap.for && one.salt === wrap.salt ? wrap : one))
  if (!isDeepStrictEqual(wraps, keyFile.wraps)) replaceKeyFile(place.keyFile, { ...keyFile, wraps })
}

function isSameKey(one: Uint8Array, other: Uint8Array): boolean {
  return timingSafeEqual(one, other)
}

function keysOf({ key, earlier = [] }: Opened): Uint8Array[] {
  return [key, ...earlier]
}
