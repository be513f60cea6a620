// A page of a vault as SQLCipher 4 lays it out: AES-256-CBC text, then in the reserved 80 bytes the IV and an
// HMAC-SHA512 over text, IV and page number. The first page begins with the salt of the file, unencrypted.
import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'

export const PAGE = 8192
export const SALT = 16
const MAC = 64
const RESERVED = 80
export const USABLE = PAGE - RESERVED

// SQLCipher derives the key of the HMAC from the raw key with the salt masked by 0x3a, in two rounds.
export function macKeyOf(key: Uint8Array, salt: Uint8Array): Buffer {
  const masked = salt.map((byte) => byte ^ 0x3a)
  return pbkdf2Sync(key, masked, 2, 32, 'sha512')
}

export function isSound(page: Buffer, number: number, macKey: Buffer): boolean {
  const place = Buffer.alloc(4)
  place.writeUInt32LE(number)
  const mac = createHmac('sha512', macKey)
    .update(page.subarray(number === 1 ? SALT : 0, PAGE - MAC))
    .update(place)
    .digest()
  return timingSafeEqual(mac, page.subarray(PAGE - MAC))
}

/** The page as SQLite would see it, without what is reserved; of the first page the salt stays as it is. */
export function textOf(page: Buffer, number: number, key: Uint8Array): Buffer {
  const begin = number === 1 ? SALT : 0
  const cipher = createDecipheriv('aes-256-cbc', key, page.subarray(USABLE, PAGE - MAC)).setAutoPadding(false)
  return Buffer.concat([page.subarray(0, begin), cipher.update(page.subarray(begin, USABLE))])
}
