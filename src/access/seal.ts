// XChaCha20-Poly1305 and Argon2id of libsodium. What is sealed is tied to what it is `about`: a box moved to
// another name does not open.
import sodium from 'libsodium-wrappers-sumo'
import { randomBytes } from 'node:crypto'

// libsodium is WebAssembly and loads in some milliseconds. Doors await this once; then all is synchronous.
export function ready(): Promise<void> {
  // oxlint-disable-next-line import/no-named-as-default-member -- the named exports stay undefined
  return sodium.ready
}

export interface Sealed {
  nonce: Uint8Array
  box: Uint8Array
}

// The nonce is node's: libsodium's own random bytes are thirty times slower here.
export function seal(plain: Uint8Array, about: string, key: Uint8Array): Sealed {
  const nonce = new Uint8Array(randomBytes(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES))
  const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, about, null, nonce, key)
  return { nonce, box }
}

// undefined: another key, another name, or changed bytes. They cannot be told apart.
export function unseal({ nonce, box }: Sealed, about: string, key: Uint8Array): Uint8Array | undefined {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, box, about, nonce, key)
  } catch {
    return undefined
  }
}

export interface Effort {
  ops: number
  memory: number // bytes
}

export function stretch(passphrase: string, salt: Uint8Array, effort: Effort): Uint8Array {
  const { ops, memory } = effort
  return sodium.crypto_pwhash(32, passphrase, salt, ops, memory, sodium.crypto_pwhash_ALG_ARGON2ID13)
}

export function wipe(secret: Uint8Array): void {
  secret.fill(0)
}
