// Captured files as they came, each sealed in a file of its own beside the vault. The name is a keyed hash:
// whoever has the folder but not the key cannot tell whether a known document is in it.
import { createHash, createHmac, hkdfSync } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { seal, unseal } from '../access/seal.ts'
import { flushFolder, makeFolder, writeWhole } from '../access/whole-file.ts'
import { Refusal } from '../refusal.ts'

export const LARGEST_CAPTURE = 25 * 1024 * 1024

export interface Capture {
  sha256: string
  bytes: number
}

// A file: one byte (the version of this form), 24 of nonce, then the box.
const FORM = 1
const NONCE = 24

export class Captures {
  readonly #folder: string
  readonly #nameKey: Uint8Array
  readonly #contentKey: Uint8Array

  constructor(folder: string, vaultKey: Uint8Array) {
    this.#folder = folder
    this.#nameKey = derive(vaultKey, 'khronika capture names 1')
    this.#contentKey = derive(vaultKey, 'khronika capture contents 1')
  }

  // Kept once, however often it comes. One that was damaged meanwhile is mended.
  keepCapture(bytes: Uint8Array): Capture {
    if (bytes.length > LARGEST_CAPTURE) {
      throw new Refusal(
        'invalid',
        'A captured file has at most 25 MB. Keep this one elsewhere, or take it in parts.',
      )
    }
    const sha256 = hashOf(bytes)
    if (!this.#open(sha256)) this.#keep(sha256, bytes)
    return { sha256, bytes: bytes.length }
  }

  readCapture(sha256: string): Uint8Array {
    const bytes = this.#open(sha256)
    if (bytes) return bytes
    const file = sha256.slice(0, 12)
    if (existsSync(this.#pathOf(sha256))) {
      throw new Refusal(
        'invalid',
        'The captured file {file}… was changed or damaged since it was kept. Restore it from a backup.',
        { file },
      )
    }
    throw new Refusal(
      'not-found',
      'The captured file {file}… is not in the vault’s folder. Restore it from a backup.',
      { file },
    )
  }

  findCapture(sha256: string): Uint8Array | undefined {
    return this.#open(sha256)
  }

  /** Whether there is a file for it, whole or not. */
  holdsCapture(sha256: string): boolean {
    return existsSync(this.#pathOf(sha256))
  }

  dropCapture(sha256: string): void {
    const path = this.#pathOf(sha256)
    if (!existsSync(path)) return
    rmSync(path)
    flushFolder(dirname(path))
  }

  wipe(): void {
    this.#nameKey.fill(0)
    this.#contentKey.fill(0)
  }

  #keep(sha256: string, bytes: Uint8Array): void {
    const path = this.#pathOf(sha256)
    const { nonce, box } = seal(bytes, sha256, this.#contentKey)
    makeFolder(dirname(path))
    writeWhole(path, Buffer.concat([Buffer.from([FORM]), nonce, box]))
  }

  #open(sha256: string): Uint8Array | undefined {
    const path = this.#pathOf(sha256)
    if (!existsSync(path)) return undefined
    const file = readFileSync(path)
    if (file[0] !== FORM) return undefined
    const sealed = { nonce: file.subarray(1, 1 + NONCE), box: file.subarray(1 + NONCE) }
    const bytes = unseal(sealed, sha256, this.#contentKey)
    return bytes && hashOf(bytes) === sha256 ? bytes : undefined
  }

  #pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256))
      throw new Refusal('not-found', 'There is no captured file of this name.')
    const name = createHmac('sha256', this.#nameKey).update(sha256, 'hex').digest('hex')
    return join(this.#folder, name.slice(0, 2), name)
  }
}

function derive(vaultKey: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', vaultKey, '', purpose, 32))
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
