// What the first page of a vault says, read without SQLite: so that a wrong key, a foreign or a cut
// file is found before anything could touch it.
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { PAGE, SALT, isSound, macKeyOf, textOf } from './page.ts'

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
  if (isSound(page, 1, macKey)) return headerOf(page, key)
  const logged = firstPagesInLog(`${path}-wal`).find((found) => isSound(found, 1, macKey))
  return logged && headerOf(logged, key)
}

export function isPlaintext(path: string): boolean {
  return readAt(path, 0, SALT)?.toString('latin1') === 'SQLite format 3\0'
}

// Offsets in the header of an SQLite file: https://www.sqlite.org/fileformat2.html#the_database_header
function headerOf(page: Buffer, key: Uint8Array): FirstPage {
  const text = textOf(page, 1, key)
  return { pages: text.readUInt32BE(28), format: text.readUInt32BE(60), application: text.readUInt32BE(68) }
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
