// The key a device signs its entries with: Ed25519, kept as SPKI and PKCS8 in DER. The private half
// lives inside the vault only.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { base32 } from '../record/subject.ts'

export interface DeviceKey {
  id: string // sixteen letters
  publicKey: Uint8Array // SPKI, DER
  privateKey: Uint8Array // PKCS8, DER
}

export function newDeviceKey(): DeviceKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  })
  return { id: deviceOf(publicKey), publicKey, privateKey }
}

export function deviceOf(publicKey: Uint8Array): string {
  return base32(createHash('sha256').update(publicKey).digest()).slice(0, 16)
}

// Made once, used for many entries: reading the key costs more than signing.
export function signerOf(privateKey: Uint8Array): (bytes: Uint8Array) => Uint8Array {
  const key = createPrivateKey({ key: Buffer.from(privateKey), type: 'pkcs8', format: 'der' })
  return (bytes) => sign(undefined, bytes, key)
}

// A key that is none signs nothing: false.
export function verifySignature(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey), type: 'spki', format: 'der' })
    return key.asymmetricKeyType === 'ed25519' && verify(undefined, bytes, key, signature)
  } catch {
    return false
  }
}

/** What people compare by eye or by telephone: four groups of four letters. */
export function fingerprintOf(publicKey: Uint8Array): string {
  return deviceOf(publicKey).replace(/(.{4})(?=.)/g, '$1-')
}
