// The organisation's key: it signs the public edition, so that a copy on anybody's server can be told
// from a forged one. Made once, kept inside the vault.
import { newDeviceKey, signerOf } from '../../access/device.ts'
import { findSetting, setSetting } from '../../vault/setting.ts'
import type { VaultFile } from '../../vault/vault-file.ts'

export interface EditionKey {
  publicKey: Uint8Array // SPKI, DER
  sign: (bytes: Uint8Array) => Uint8Array
}

// Within a write that is open, where there is none yet.
export function editionKey(file: VaultFile): EditionKey {
  const known = findSetting(file, 'edition-private-key')
  const publicKey = findSetting(file, 'edition-public-key')
  if (known && publicKey)
    return { publicKey: Buffer.from(publicKey, 'hex'), sign: signerOf(Buffer.from(known, 'hex')) }
  const made = newDeviceKey()
  setSetting(file, 'edition-private-key', Buffer.from(made.privateKey).toString('hex'))
  setSetting(file, 'edition-public-key', Buffer.from(made.publicKey).toString('hex'))
  return { publicKey: made.publicKey, sign: signerOf(made.privateKey) }
}

export function pemOf(publicKey: Uint8Array): string {
  const lines =
    Buffer.from(publicKey)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN PUBLIC KEY-----\n${lines.join('\n')}\n-----END PUBLIC KEY-----\n`
}
