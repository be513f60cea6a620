// The key file beside a vault: the vault's key, wrapped once for each person who may open it. It is
// no secret by itself, but without it no passphrase opens the vault.
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { Refusal } from '../refusal.ts'
import type { Passed } from './key-pair.ts'
import type { Effort } from './seal.ts'
import { writeNew, writeWhole } from './whole-file.ts'

export interface Wrap extends Effort {
  for: string // account id
  kdf: 'argon2id'
  salt: string // sixteen bytes, hex, as are the others
  nonce: string
  box: string // the private half of the pair, then the vault's key; in files of version 1 the key alone
  public?: string | undefined // of the pair; none in files of version 1
  since?: Passed[] | undefined // the keys the vault was given since this was wrapped
}

export interface KeyFile {
  khronika: 'vault key'
  version: 2
  wraps: Wrap[]
}

// A key file may come from anywhere: it must not make us take 4 GB or work for an hour.
const MOST_WRAPS = 50
const MOST_OPS = 4
const MOST_MEMORY = 1024 ** 3
const MOST_BYTES = 1024 ** 2
export const MOST_PASSED = 40

export function readKeyFile(path: string): KeyFile {
  return parseKeyFile(readText(path), path)
}

export function parseKeyFile(text: string, path: string): KeyFile {
  const found = parseObject(text)
  if (found?.['khronika'] !== 'vault key') {
    throw new Refusal(
      'invalid',
      '{path} is not a key file of Khronika, or it is cut short. Put back the one that was made with this vault, or its copy in a backup.',
      { path },
    )
  }
  if (found['version'] !== 1 && found['version'] !== 2) {
    throw new Refusal('invalid', '{path} was written by a newer Khronika. Update Khronika, then try again.', {
      path,
    })
  }
  const { wraps } = found
  if (!Array.isArray(wraps) || wraps.length === 0 || wraps.length > MOST_WRAPS || !wraps.every(isWrap)) {
    throw new Refusal(
      'invalid',
      '{path} asks for what no key file of Khronika does. Put back the right one.',
      { path },
    )
  }
  return { khronika: 'vault key', version: 2, wraps }
}

export function createKeyFile(path: string, keyFile: KeyFile): void {
  try {
    writeNew(path, encode(keyFile))
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    throw new Refusal('conflict', '{path} exists already and was left alone: a vault may depend on it.', {
      path,
    })
  }
}

export function replaceKeyFile(path: string, keyFile: KeyFile): void {
  writeWhole(path, encode(keyFile))
}

function readText(path: string): string {
  const handle = openForReading(path)
  try {
    const found = fstatSync(handle)
    if (found.isFile() && found.size <= MOST_BYTES) return readFileSync(handle, 'utf8')
  } finally {
    closeSync(handle)
  }
  throw new Refusal('invalid', '{path} is not a key file of Khronika.', { path })
}

function openForReading(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      throw new Refusal(
        'not-found',
        'The key file {path} is missing. Without it no passphrase opens the vault.',
        { path },
      )
    }
    if (hasCode(error, 'EACCES')) {
      throw new Refusal('not-allowed', 'The key file {path} cannot be read. Make it readable for you.', {
        path,
      })
    }
    throw error
  }
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const found: unknown = JSON.parse(text)
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function isWrap(found: unknown): found is Wrap {
  if (typeof found !== 'object' || found === null) return false
  const wrap = found as Record<string, unknown>
  return (
    typeof wrap['for'] === 'string' &&
    wrap['for'].length <= 100 &&
    wrap['kdf'] === 'argon2id' &&
    isBetween(wrap['ops'], 1, MOST_OPS) &&
    isBetween(wrap['memory'], 8192, MOST_MEMORY) &&
    isHex(wrap['salt'], 16) &&
    isHex(wrap['nonce'], 24) &&
    isHex(wrap['box'], wrap['public'] === undefined ? 48 : 80) &&
    (wrap['public'] === undefined || isHex(wrap['public'], 32)) &&
    (wrap['since'] === undefined || isSince(wrap['since']))
  )
}

function isSince(found: unknown): found is Passed[] {
  return Array.isArray(found) && found.length <= MOST_PASSED && found.every(isPassed)
}

function isPassed(found: unknown): found is Passed {
  if (typeof found !== 'object' || found === null) return false
  const passed = found as Record<string, unknown>
  return isHex(passed['from'], 8) && isHex(passed['sealed'], 120)
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
}

function isHex(value: unknown, bytes: number): boolean {
  return typeof value === 'string' && value.length === 2 * bytes && /^[0-9a-f]*$/.test(value)
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function encode(keyFile: KeyFile): Uint8Array {
  return Buffer.from(`${JSON.stringify(keyFile, undefined, 2)}\n`)
}
