import { Database } from '@signalapp/sqlcipher'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import { create, open } from './open.ts'

const dist = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist')
const key = new Uint8Array(randomBytes(32))
const tables = 'create table note (id integer primary key, words text not null, flag any, bytes blob) strict'
let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-open-'))
  path = join(folder, 'vault.khronika')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function made(rows = 0): void {
  const file = create(path, key, tables)
  file.write(() => {
    for (let id = 1; id <= rows; id++)
      file.run('insert into note (id, words) values (?, ?)', [id, 'x'.repeat(500)])
  })
  file.close()
}

// The sentence it was refused with; nothing in the folder is otherwise than before.
function refusal(tried: Uint8Array = key): string {
  const before = contents()
  const error = thrownBy(() => open(path, tried).close())
  expect(error).toBeInstanceOf(Refusal)
  expect(contents()).toEqual(before)
  return (error as Refusal).message
}

function thrownBy(work: () => void): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}

function contents(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const file = join(folder, name)
      return [name, statSync(file).isFile() ? readFileSync(file).toString('base64') : 'folder']
    }),
  )
}

// The same file as another program with the key would see it.
function raw(work: (database: Database) => void): void {
  const database = new Database(path)
  database.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
  database.pragma('cipher_page_size = 8192')
  work(database)
  database.close()
}

describe('a vault', () => {
  test('keeps what was written, encrypted, and is one file when closed', () => {
    const file = create(path, key, tables)
    file.run('insert into note (words) values (?)', ['Ayla Test was fined'])
    file.close()
    expect(readdirSync(folder)).toEqual(['vault.khronika'])
    expect(readFileSync(path).subarray(0, 15).toString()).not.toBe('SQLite format 3')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const again = open(path, key)
    expect(again.get('select words from note')).toEqual({ words: 'Ayla Test was fined' })
    again.close()
  })

  test('has pages of 8 kB, so that its reserved bytes do not waste a quarter of it', () => {
    made()
    raw((database) => expect(database.pragma('page_size', { simple: true })).toBe('8192'))
  })

  test('is never made over a file, nor beside what another left', () => {
    made()
    const before = contents()
    expect(() => create(path, key)).toThrow(/exists already and was left alone/)
    expect(contents()).toEqual(before)
    rmSync(path)
    writeFileSync(`${path}-wal`, 'all that is left')
    expect(() => create(path, key)).toThrow(/-wal exists already/)
    expect(readdirSync(folder)).toEqual(['vault.khronika-wal'])
  })

  test('is not half made when its tables cannot be', () => {
    expect(() => create(path, key, 'create table broken (')).toThrow(/syntax error/)
    expect(readdirSync(folder)).toEqual([])
  })

  test('refuses a key that is not 32 bytes: SQLCipher takes 62 digits for a passphrase', () => {
    for (const length of [0, 31, 33]) {
      expect(() => create(path, new Uint8Array(length))).toThrow(/32 bytes/)
      expect(readdirSync(folder)).toEqual([])
    }
    made()
    expect(() => open(path, key.subarray(1))).toThrow(/32 bytes/)
  })
})

describe('opening refuses, and touches nothing,', () => {
  test('with a wrong key', () => {
    made(50)
    expect(refusal(new Uint8Array(randomBytes(32)))).toMatch(/does not open/)
  })

  test('with a wrong key while a log is waiting to be copied', () => {
    const file = create(path, key, tables)
    file.run('insert into note (words) values (?)', ['waiting'])
    const crashed = join(folder, 'crashed')
    mkdirSync(crashed)
    for (const ending of ['', '-wal', '-shm']) copyFileSync(path + ending, join(crashed, `vault${ending}`))
    file.close()
    path = join(crashed, 'vault')
    folder = crashed
    expect(refusal(new Uint8Array(randomBytes(32)))).toMatch(/does not open/)
    const right = open(path, key)
    expect(right.get('select words from note')).toEqual({ words: 'waiting' })
    right.close()
    folder = dirname(crashed)
  })

  test.each([0, 1, 100, 8192, 9000])('a file cut to %i bytes', (length) => {
    made(50)
    truncateSync(path, length)
    expect(refusal()).toMatch(/is empty|does not open|cut short/)
  })

  test('a file that is something else', () => {
    for (const bytes of [Buffer.from('Minutes of the meeting'), randomBytes(40_000)]) {
      writeFileSync(path, bytes)
      expect(refusal()).toMatch(/does not open/)
    }
  })

  test('a file that is not encrypted', () => {
    const plain = new Database(path)
    plain.exec('create table note (words text)')
    plain.close()
    expect(refusal()).toMatch(/not encrypted/)
  })

  test('a file of a newer format', () => {
    made()
    raw((database) => database.pragma('user_version = 99'))
    expect(refusal()).toMatch(/newer Khronika \(format 99, this one knows \d+\)/)
  })

  test('a file another program made with the same key', () => {
    made()
    raw((database) => database.pragma('application_id = 7'))
    expect(refusal()).toMatch(/Khronika did not make it/)
  })

  test('a folder', () => {
    mkdirSync(path)
    expect(refusal()).toMatch(/is not a file/)
  })

  test('what is not there', () => {
    expect(refusal()).toMatch(/There is no vault at/)
  })

  test.each(['file', 'folder'])('a %s that cannot be written', (what) => {
    made()
    chmodSync(what === 'file' ? path : folder, what === 'file' ? 0o400 : 0o500)
    const before = contents()
    expect(openAsSomeone()).toMatch(/cannot be written/)
    expect(contents()).toEqual(before)
    chmodSync(folder, 0o700)
  })
})

// The superuser may write everywhere, so a child tries that gives up that right first.
function openAsSomeone(): string {
  const someone = 65_534
  const isRoot = process.getuid?.() === 0
  if (isRoot) for (const one of [path, folder]) chownSync(one, someone, someone)
  const script = `import { open } from ${JSON.stringify(pathToFileURL(join(dist, 'vault/open.js')).href)}
    if (${isRoot}) process.setuid(${someone})
    try { open(${JSON.stringify(path)}, Buffer.from('${Buffer.from(key).toString('hex')}', 'hex')) }
    catch (error) { process.stdout.write(error.name + ': ' + error.message) }`
  return execFileSync(process.execPath, ['--input-type=module', '-e', script]).toString()
}

describe('opening repairs', () => {
  test('a first page torn by a power cut while the log was copied to the file', () => {
    const file = create(path, key, tables)
    file.checkpoint()
    file.exec('create table later (words text)')
    const crashed = join(folder, 'crashed')
    for (const ending of ['', '-wal']) copyFileSync(path + ending, crashed + ending)
    file.close()
    const torn = readFileSync(crashed)
    torn.fill(0, 4096, 8192)
    writeFileSync(crashed, torn)
    const again = open(crashed, key)
    expect(again.all('select * from later')).toEqual([])
    again.close()
  })
})

describe('an open vault', () => {
  test('has the safe settings on every opening', () => {
    create(path, key, tables).close()
    for (let time = 0; time < 2; time++) {
      const asked = settingsOf(() => open(path, key, { cacheMegabytes: 20, waitMilliseconds: 1234 }))
      expect(asked).toEqual({
        busy_timeout: 1234,
        cache_size: -20_480,
        cipher_status: '1',
        foreign_keys: 1,
        journal_mode: 'wal',
        secure_delete: 1,
        synchronous: 2,
        temp_store: 2,
      })
    }
  })

  test('would be at NORMAL after reopening without that', () => {
    made()
    raw((database) => {
      database.prepare('select count(*) from note').get()
      expect(database.pragma('synchronous', { simple: true })).toBe(1)
    })
  })
})

// A connection's settings can be asked for on that connection only.
function settingsOf(work: () => { close(): void }): Record<string, unknown> {
  const names =
    'busy_timeout cache_size cipher_status foreign_keys journal_mode secure_delete synchronous temp_store'
  const seen: Record<string, unknown> = {}
  const close = Object.getOwnPropertyDescriptor(Database.prototype, 'close')?.value as () => void
  Database.prototype.close = function askThenClose(this: Database): void {
    for (const name of names.split(' ')) seen[name] = this.pragma(name, { simple: true })
    close.call(this)
  }
  try {
    work().close()
  } finally {
    Database.prototype.close = close
  }
  return seen
}
