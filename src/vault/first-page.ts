// What the first page of a vault says, read without SQLite: so that a wrong key, a foreign or a cut
// file is found before anything could touch it. The page is laid out as SQLCipher 4 does: salt,
// AES-256-CBC text, then in the reserved 80 bytes the IV and an HMAC-SHA512 over text, IV and page number.
import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'

export const PAGE = 8192
const SALT = 16
const MAC = 64
const RESERVED = 80

export interface FirstPage {
  pages: number
  format: number
  application: number
}

// undefined: this key does not open this file. A power cut may have torn the page while it was being
// copied from the write-ahead log; then the log still has it.
export function readFirstPage(path: string, key: Uint8Array): FirstPage | undefined {
  const page = readAt(path, 0, PAGE)
  if (!page) return undefined
  const macKey = macKeyOf(key, page.subarray(0, SALT))
  if (isSound(page, macKey)) return headerOf(page, key)
  const logged = firstPagesInLog(`${path}-wal`).find((found) => isSound(found, macKey))
  return logged && headerOf(logged, key)
}

export function isPlaintext(path: string): boolean {
  return readAt(path, 0, SALT)?.toString('latin1') === 'SQLite format 3\0'
}

// SQLCipher derives the key of the HMAC from the raw key with the salt masked by 0x3a, in two rounds.
function macKeyOf(key: Uint8Array, salt: Buffer): Buffer {
  const masked = salt.map((byte) => byte ^ 0x3a)
  return pbkdf2Sync(key, masked, 2, 32, 'sha512')
}

function isSound(page: Buffer, macKey: Buffer): boolean {
  const number = Buffer.from([1, 0, 0, 0])
  const mac = createHmac('sha512', macKey)
    .update(page.subarray(SALT, PAGE - MAC))
    .update(number)
    .digest()
  return timingSafeEqual(mac, page.subarray(PAGE - MAC))
}

// Offsets in the header of an SQLite file: https://www.sqlite.org/fileformat2.html#the_database_header
function headerOf(page: Buffer, key: Uint8Array): FirstPage {
  const iv = page.subarray(PAGE - RESERVED, PAGE - MAC)
  const cipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
  const text = cipher.update(page.subarray(SALT, PAGE - RESERVED))
  return {
    pages: text.readUInt32BE(28 - SALT),
    format: text.readUInt32BE(60 - SALT),
    application: text.readUInt32BE(68 - SALT),
  }
}

// The log: 32 bytes, then frames of 24 bytes (the first four are the page's number) and a page.
function firstPagesInLog(path: string): Buffer[] {
  const found: Buffer[] = []
  if (!existsSync(path)) return found
  for (let at = 32; ; at += 24 + PAGE) {
    const frame = readAt(path, at, 24 + PAGE)
    if (!frame) return found
    if (frame.readUInt32BE(0) === 1) found.unshift(frame.subarray(24))
  }
}

function readAt(path: string, at: number, length: number): Buffer | undefined {
  const handle = openSync(path, 'r')
  try {
    if (fstatSync(handle).size < at + length) return undefined
    const bytes = Buffer.alloc(length)
    return readSync(handle, bytes, 0, length, at) === length ? bytes : undefined
  } finally {
    closeSync(handle)
  }
}
