// The one way to open a vault. Each line here stands for something that went wrong when it was left
// out (docs: ARCHITECTURE.md, "The vault"): a mistyped key made a plaintext file, a reopened file lost
// commits in a power cut, temporary storage on disk held names.
import { Database, setLogger } from '@signalapp/sqlcipher'
import { existsSync, rmSync } from 'node:fs'
import { totalmem } from 'node:os'
import { dirname, resolve } from 'node:path'
import { flushFolder, makeFolder, writeNew } from '../access/whole-file.ts'
import { Refusal } from '../refusal.ts'
import { APPLICATION, checkContent, checkFormat, checkPlace } from './check-file.ts'
import { isPlaintext } from './first-page.ts'
import { FORMAT, bringUpToDate } from './formats.ts'
import { PAGE } from './page.ts'
import { inWords } from './trouble.ts'
import { VaultFile } from './vault-file.ts'

export interface OpenOptions {
  cacheMegabytes?: number | undefined
  waitMilliseconds?: number | undefined // for the writing turn, when another program has it
}

// By default SQLCipher writes what fails to standard error, with file names and statements.
setLogger(() => undefined)

export function open(path: string, key: Uint8Array, options: OpenOptions = {}): VaultFile {
  const file = resolve(path)
  const raw = rawKey(key)
  checkPlace(file)
  checkContent(file, key)
  const opened = connect(file, (database) => {
    unlock(database, raw)
    set(database, 'busy_timeout', options.waitMilliseconds ?? 5_000)
    set(database, 'temp_store', 2) // in memory: on disk SQLite sorts in plaintext files
    checkFormat(simple(database, 'user_version'), simple(database, 'application_id'))
    settle(database, options)
  })
  bringUpToDate(opened)
  return opened
}

// `tables` is SQL that makes what every vault has; it is kept in the same transaction that makes the
// file one of ours, so that no vault is ever half-made.
export function create(path: string, key: Uint8Array, tables = '', options: OpenOptions = {}): VaultFile {
  const file = resolve(path)
  const raw = rawKey(key)
  reserve(file)
  try {
    connect(file, (database) => {
      unlock(database, raw)
      database.exec(`BEGIN IMMEDIATE; PRAGMA application_id = ${APPLICATION};
        PRAGMA user_version = ${FORMAT}; ${tables}; COMMIT`)
    }).close()
    flushFolder(dirname(file))
    if (isPlaintext(file)) throw new Error('the vault was written without encryption')
    return open(file, key, options)
  } catch (error) {
    for (const ending of beside) rmSync(file + ending, { force: true })
    throw error
  }
}

function connect(file: string, ready: (database: Database) => void): VaultFile {
  return inWords(() => {
    const database = new Database(file, { cacheStatements: true })
    try {
      ready(database)
      return new VaultFile(file, database)
    } catch (error) {
      database.close()
      throw error
    }
  })
}

// Sixty-four digits exactly: SQLCipher takes sixty-two without a word, as a passphrase.
function rawKey(key: Uint8Array): string {
  const digits = Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('hex')
  if (!/^[0-9a-f]{64}$/.test(digits)) throw new Error('the key of a vault has 32 bytes')
  return digits
}

function reserve(file: string): void {
  makeFolder(dirname(file))
  // A log or journal without its vault may be all that is left of one; SQLite would delete it.
  const taken = beside.map((ending) => file + ending).find((path) => existsSync(path))
  if (taken)
    throw new Refusal('conflict', `${taken} exists already and was left alone. Choose another folder.`)
  writeNew(file, new Uint8Array())
}

const beside = ['', '-wal', '-shm', '-journal']

function unlock(database: Database, raw: string): void {
  database.pragma(`key = "x'${raw}'"`)
  database.pragma(`cipher_page_size = ${PAGE}`)
  database.pragma(`cipher_default_page_size = ${PAGE}`) // without it a copy (VACUUM INTO) cannot be read again
  database.pragma('cipher_log_level = NONE')
  expect(database, 'cipher_status', '1')
}

function settle(database: Database, options: OpenOptions): void {
  set(database, 'journal_mode', 'wal')
  set(database, 'synchronous', 2) // a file in this mode reopens with 1, which loses commits in a power cut
  database.pragma('fullfsync = 1') // on a Mac, fsync alone leaves writes in the drive
  database.pragma('checkpoint_fullfsync = 1')
  set(database, 'foreign_keys', 1)
  set(database, 'secure_delete', 1) // what is erased is overwritten
  set(database, 'cache_size', -1024 * (options.cacheMegabytes ?? cacheThatFits()))
}

function cacheThatFits(): number {
  const sixteenth = Math.floor(totalmem() / 16 / 1024 / 1024)
  return Math.min(256, Math.max(16, sixteenth))
}

function set(database: Database, setting: string, value: string | number): void {
  database.pragma(`${setting} = ${value}`)
  expect(database, setting, value)
}

function expect(database: Database, setting: string, value: string | number): void {
  const found = simple(database, setting)
  if (found !== value) throw new Error(`${setting} is ${String(found)} and must be ${value}`)
}

function simple(database: Database, setting: string): unknown {
  return database.pragma(setting, { simple: true })
}
