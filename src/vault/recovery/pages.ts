// The pages of a vault without its database engine: each decrypted by itself, so that a damaged one costs no
// other. What was committed but not yet copied into the file is taken from the write-ahead log.
// https://www.sqlite.org/fileformat2.html#the_write_ahead_log
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { PAGE, SALT, isSound, macKeyOf, textOf } from '../page.ts'

export class VaultPages {
  readonly #file: number
  readonly #log: WriteAheadLog
  readonly #keys: { key: Uint8Array; macKey: Buffer }[]
  readonly count: number

  /** Several where the vault was being given a new key: each page is under one of them. */
  constructor(path: string, keys: readonly Uint8Array[]) {
    this.#file = openSync(path, 'r')
    this.#log = new WriteAheadLog(`${path}-wal`)
    const salt = readAt(this.#file, 0, SALT)
    this.#keys = salt ? keys.map((key) => ({ key, macKey: macKeyOf(key, salt) })) : []
    this.count = Math.max(Math.ceil(fstatSync(this.#file).size / PAGE), this.#log.pages)
  }

  /** By number, from 1. undefined: it is damaged, lost, or this key is not its key. */
  findPage(number: number): Buffer | undefined {
    for (const page of [this.#log.findPage(number), readAt(this.#file, (number - 1) * PAGE, PAGE)]) {
      const fits = page && this.#keys.find(({ macKey }) => isSound(page, number, macKey))
      if (fits) return textOf(page, number, fits.key)
    }
    return undefined
  }

  close(): void {
    closeSync(this.#file)
    this.#log.close()
  }
}

const HEADER = 32
const FRAME_HEADER = 24

class WriteAheadLog {
  readonly #handle: number | undefined
  readonly #places = new Map<number, number>() // page number to where its newest committed frame stands
  pages = 0

  constructor(path: string) {
    if (!existsSync(path)) return
    this.#handle = openSync(path, 'r')
    const header = readAt(this.#handle, 0, HEADER)
    if (header) this.#follow(this.#handle, header)
  }

  // A frame counts once a commit stands after it, and only while the salts are those of the header: what
  // follows is left from an earlier turn of the log.
  #follow(handle: number, header: Buffer): void {
    let waiting = new Map<number, number>()
    for (let at = HEADER; ; at += FRAME_HEADER + PAGE) {
      const frame = readAt(handle, at, FRAME_HEADER)
      if (!frame || !frame.subarray(8, 16).equals(header.subarray(16, 24))) return
      waiting.set(frame.readUInt32BE(0), at + FRAME_HEADER)
      const pages = frame.readUInt32BE(4) // of the file, after this commit; 0 where none ends here
      if (pages === 0) continue
      for (const [number, place] of waiting) this.#places.set(number, place)
      this.pages = pages
      waiting = new Map()
    }
  }

  findPage(number: number): Buffer | undefined {
    const place = this.#places.get(number)
    return this.#handle === undefined || place === undefined ? undefined : readAt(this.#handle, place, PAGE)
  }

  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle)
  }
}

function readAt(handle: number, at: number, length: number): Buffer | undefined {
  const bytes = Buffer.alloc(length)
  return readSync(handle, bytes, 0, length, at) === length ? bytes : undefined
}
