// The key of a vault is random; a passphrase only wraps it, through Argon2id, so that it can be changed
// and given to others without writing the vault anew.
import { randomBytes } from 'node:crypto'
import { Refusal } from '../refusal.ts'
import type { KeyFile, Wrap } from './key-file.ts'
import { follow, newPair, pairOf } from './key-pair.ts'
import type { Pair } from './key-pair.ts'
import { seal, stretch, unseal, wipe } from './seal.ts'
import type { Effort } from './seal.ts'

// libsodium's own limits. `quick` is for tests and the example vault only: it stops nobody.
export type Strength = 'moderate' | 'interactive' | 'quick'
const efforts: Record<Strength, Effort> = {
  moderate: { ops: 3, memory: 256 * 1024 ** 2 },
  interactive: { ops: 2, memory: 64 * 1024 ** 2 },
  quick: { ops: 1, memory: 8192 },
}

export interface Opened {
  key: Uint8Array
  account: string
  earlier?: Uint8Array[] | undefined // keys before it, the latest first: which one fits, the vault says
  renewed?: Wrap[] | undefined // this slot for `key`, then for each earlier one, where it should be written anew
}

export function newVaultKey(): Uint8Array {
  return new Uint8Array(randomBytes(32))
}

export function newKeyFile(
  key: Uint8Array,
  account: string,
  passphrase: string,
  strength?: Strength,
): KeyFile {
  return { khronika: 'vault key', version: 2, wraps: [wrapKey(key, account, passphrase, strength)] }
}

export function wrapKey(
  key: Uint8Array,
  account: string,
  passphrase: string,
  strength: Strength = 'moderate',
): Wrap {
  checkPassphrase(passphrase)
  const about = { ...efforts[strength], salt: hex(randomBytes(16)) }
  const wrapping = stretch(normal(passphrase), bytes(about.salt), about)
  const wrap = wrapWith(wrapping, { for: account, kdf: 'argon2id', ...about }, key, newPair())
  wipe(wrapping)
  return wrap
}

// A set of recovery shares has a slot like a person's. Nobody signs in by it.
export function shareSlot(set: string): string {
  return `shares-${set}`
}

export function isShareSlot(slot: string): boolean {
  return slot.startsWith('shares-')
}

// Of all wraps, or of one account's when it is named.
export function unwrapKey(keyFile: KeyFile, passphrase: string, account?: string): Opened {
  const wraps = keyFile.wraps.filter((wrap) =>
    account === undefined ? !isShareSlot(wrap.for) : wrap.for === account,
  )
  for (const wrap of wraps) {
    const opened = openWrap(wrap, passphrase)
    if (opened) return opened
  }
  throw new Refusal(
    'not-allowed',
    'This passphrase does not open this vault. Check the keyboard language and Caps Lock, then try again.',
    'passphrase',
  )
}

export function changePassphrase(
  keyFile: KeyFile,
  account: string,
  passphrases: { from: string; to: string },
  strength?: Strength,
): KeyFile {
  const { key } = unwrapKey(keyFile, passphrases.from, account)
  const renewed = wrapKey(key, account, passphrases.to, strength)
  wipe(key)
  return { ...keyFile, wraps: keyFile.wraps.map((wrap) => (wrap.for === account ? renewed : wrap)) }
}

export function checkPassphrase(passphrase: string): void {
  const letters = Array.from(normal(passphrase))
  if (letters.length < 8 || new Set(letters).size < 4) {
    throw new Refusal(
      'invalid',
      'A passphrase has at least 8 characters, four of them different. Five or six unrelated words are easy to keep in mind.',
      'passphrase',
    )
  }
  if (letters.length > LONGEST) {
    throw new Refusal(
      'invalid',
      'A passphrase has at most {most} characters.',
      { most: LONGEST },
      'passphrase',
    )
  }
}

const LONGEST = 1000

function openWrap(wrap: Wrap, passphrase: string): Opened | undefined {
  if (passphrase.length > 4 * LONGEST) return undefined
  const wrapping = stretch(normal(passphrase), bytes(wrap.salt), wrap)
  const sealed = { nonce: bytes(wrap.nonce), box: bytes(wrap.box) }
  const inside = unseal(sealed, aboutText(wrap), wrapping)
  const opened = inside && openedWith(wrap, inside, wrapping)
  wipe(wrapping)
  return opened
}

function openedWith(wrap: Wrap, inside: Uint8Array, wrapping: Uint8Array): Opened {
  if (wrap.public === undefined)
    return { key: inside, account: wrap.for, renewed: [wrapWith(wrapping, wrap, inside, newPair())] }
  const [pair, held] = [pairOf(inside.slice(0, 32)), inside.slice(32)]
  const { since = [] } = wrap
  if (since.length === 0) return { key: held, account: wrap.for }
  const [key = held, ...earlier] = follow(since, held, pair)
  const renewed = [key, ...earlier].map((one) => wrapWith(wrapping, wrap, one, pair))
  return { key, account: wrap.for, earlier, renewed }
}

type Slot = Pick<Wrap, 'for' | 'kdf' | 'ops' | 'memory' | 'salt'>

function wrapWith(wrapping: Uint8Array, slot: Slot, key: Uint8Array, pair: Pair): Wrap {
  const { for: account, kdf, ops, memory, salt } = slot
  const about = { for: account, kdf, ops, memory, salt, public: hex(pair.publicKey) }
  const inside = Buffer.concat([pair.privateKey, key])
  const { nonce, box } = seal(inside, aboutText(about), wrapping)
  wipe(inside)
  return { ...about, nonce: hex(nonce), box: hex(box) }
}

// The same passphrase typed on another keyboard may arrive in other code points.
function normal(passphrase: string): string {
  return passphrase.normalize('NFKC')
}

function aboutText({
  for: account,
  kdf,
  ops,
  memory,
  salt,
  public: pair,
}: Slot & Pick<Wrap, 'public'>): string {
  const slot = [account, kdf, ops, memory, salt]
  return pair === undefined
    ? ['khronika vault key 1', ...slot].join('\n')
    : ['khronika vault key 2', ...slot, pair].join('\n')
}

function hex(from: Uint8Array): string {
  return Buffer.from(from).toString('hex')
}

function bytes(from: string): Uint8Array {
  return new Uint8Array(Buffer.from(from, 'hex'))
}
