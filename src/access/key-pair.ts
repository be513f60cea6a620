// Whoever stays when the key of a vault changes is not there to type a passphrase. So a slot holds a key pair,
// its private half wrapped by the passphrase, and a new key is sealed to the public half. Within that it is
// sealed by the key before it: anybody can seal to a public key, only those who held the vault can pass it on.
import sodium from 'libsodium-wrappers-sumo'
import { hkdfSync } from 'node:crypto'
import { seal, unseal } from './seal.ts'

export interface Pair {
  publicKey: Uint8Array
  privateKey: Uint8Array
}

/** A key passed on; bytes as hex. */
export interface Passed {
  from: string // which key came before it: eight bytes derived from that
  sealed: string // 120 bytes
}

const NONCE = 24
const ABOUT = 'khronika next vault key 1'

export function newPair(): Pair {
  const { publicKey, privateKey } = sodium.crypto_box_keypair()
  return { publicKey, privateKey }
}

export function pairOf(privateKey: Uint8Array): Pair {
  return { privateKey, publicKey: sodium.crypto_scalarmult_base(privateKey) }
}

export function passOn(next: Uint8Array, held: Uint8Array, publicKey: string): Passed {
  const { nonce, box } = seal(next, ABOUT, held)
  const sealed = sodium.crypto_box_seal(Buffer.concat([nonce, box]), Buffer.from(publicKey, 'hex'))
  return { from: keyName(held), sealed: Buffer.from(sealed).toString('hex') }
}

/** Every key from `held` on, the latest first. */
export function follow(since: readonly Passed[], held: Uint8Array, pair: Pair): Uint8Array[] {
  const keys = [held]
  for (let key: Uint8Array | undefined = held; key && keys.length <= since.length;) {
    key = nextAfter(since, key, pair)
    if (key) keys.unshift(key)
  }
  return keys
}

export function keyName(key: Uint8Array): string {
  return Buffer.from(hkdfSync('sha256', key, '', 'khronika key name 1', 8)).toString('hex')
}

function nextAfter(since: readonly Passed[], key: Uint8Array, pair: Pair): Uint8Array | undefined {
  const name = keyName(key)
  const passed = since.find(({ from }) => from === name)
  const inner = passed && unsealed(Buffer.from(passed.sealed, 'hex'), pair)
  return inner && unseal({ nonce: inner.subarray(0, NONCE), box: inner.subarray(NONCE) }, ABOUT, key)
}

function unsealed(sealed: Uint8Array, { publicKey, privateKey }: Pair): Uint8Array | undefined {
  try {
    return sodium.crypto_box_seal_open(sealed, publicKey, privateKey)
  } catch {
    return undefined
  }
}
