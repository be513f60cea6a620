// The key of a vault is random; a passphrase only wraps it, through Argon2id, so that it can be changed
// and given to others without writing the vault anew.
import { randomBytes } from 'node:crypto'
import { Refusal } from '../refusal.ts'
import type { KeyFile, Wrap } from './key-file.ts'
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
  return { khronika: 'vault key', version: 1, wraps: [wrapKey(key, account, passphrase, strength)] }
}

export function wrapKey(
  key: Uint8Array,
  account: string,
  passphrase: string,
  strength: Strength = 'moderate',
): Wrap {
  checkPassphrase(passphrase)
  const effort = efforts[strength]
  const salt = randomBytes(16)
  const wrapping = stretch(normal(passphrase), salt, effort)
  const about = { for: account, kdf: 'argon2id' as const, ...effort, salt: hex(salt) }
  const { nonce, box } = seal(key, aboutText(about), wrapping)
  wipe(wrapping)
  return { ...about, nonce: hex(nonce), box: hex(box) }
}

// Of all wraps, or of one account's when it is named.
export function unwrapKey(keyFile: KeyFile, passphrase: string, account?: string): Opened {
  const wraps = keyFile.wraps.filter((wrap) => account === undefined || wrap.for === account)
  for (const wrap of wraps) {
    const key = openWrap(wrap, passphrase)
    if (key) return { key, account: wrap.for }
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

function openWrap(wrap: Wrap, passphrase: string): Uint8Array | undefined {
  if (passphrase.length > 4 * LONGEST) return undefined
  const wrapping = stretch(normal(passphrase), bytes(wrap.salt), wrap)
  const sealed = { nonce: bytes(wrap.nonce), box: bytes(wrap.box) }
  const key = unseal(sealed, aboutText(wrap), wrapping)
  wipe(wrapping)
  return key
}

// The same passphrase typed on another keyboard may arrive in other code points.
function normal(passphrase: string): string {
  return passphrase.normalize('NFKC')
}

function aboutText(wrap: Omit<Wrap, 'nonce' | 'box'>): string {
  return ['khronika vault key 1', wrap.for, wrap.kdf, wrap.ops, wrap.memory, wrap.salt].join('\n')
}

function hex(from: Uint8Array): string {
  return Buffer.from(from).toString('hex')
}

function bytes(from: string): Uint8Array {
  return new Uint8Array(Buffer.from(from, 'hex'))
}
