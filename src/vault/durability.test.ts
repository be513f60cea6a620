// What only shows with real processes: two that write, one that is killed, and what lies on the disk.
import { spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { create, open } from './open.ts'

const dist = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist')
const key = new Uint8Array(randomBytes(32))
const tables = `create table note (id integer primary key, writer text not null, words text not null) strict;
  create virtual table found using fts5 (words)`
let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-durable-'))
  path = join(folder, 'vault', 'vault.khronika')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

type Program = ChildProcessByStdio<null, Readable, null>

function start(work: string, name = 'one'): Program {
  const script = join(folder, 'program.mjs')
  writeFileSync(
    script,
    `import { writeSync } from 'node:fs'
import { open } from ${JSON.stringify(pathToFileURL(join(dist, 'vault/open.js')).href)}
const file = open(${JSON.stringify(path)}, Buffer.from('${Buffer.from(key).toString('hex')}', 'hex'), { cacheMegabytes: 1 })
${work}
file.close()
`,
  )
  return spawn(process.execPath, [script, name], { stdio: ['ignore', 'pipe', 'inherit'] })
}

// Writes a row and its text, and says its number once the write was acknowledged.
function startWriter(name: string, rows: number): Program {
  return start(
    `for (let row = 0; row < ${rows}; row++) {
  const id = file.write(() => {
    const next = file.get('select coalesce(max(id), 0) + 1 as id from note').id
    file.run('insert into note (id, writer, words) values (?, ?, ?)', [next, process.argv[2], 'a word '.repeat(90)])
    file.run('insert into found (rowid, words) values (?, ?)', [next, 'a word'])
    return next
  })
  writeSync(1, id + '\\n')
}`,
    name,
  )
}

test('two programs writing at once lose nothing and take no number twice', async () => {
  create(path, key, tables).close()
  const writers = ['one', 'two'].map((name) => startWriter(name, 150))
  for (const writer of writers) writer.stdout.resume()
  const codes = await Promise.all(writers.map((writer) => once(writer, 'exit')))
  expect(codes.map(([code]) => code as number)).toEqual([0, 0])
  const file = open(path, key)
  expect(file.all('select writer, count(*) as rows from note group by writer order by writer')).toEqual([
    { writer: 'one', rows: 150 },
    { writer: 'two', rows: 150 },
  ])
  expect(file.get('select max(id) as last from note')).toEqual({ last: 300 })
  file.close()
})

test('a writer killed in the middle loses no acknowledged write and leaves no half of one', async () => {
  create(path, key, tables).close()
  let acknowledged = 0
  for (let kill = 1; kill <= 5; kill++) {
    const writer = startWriter('one', 1_000_000)
    const lines = createInterface({ input: writer.stdout })
    const until = acknowledged + 40 * kill
    lines.on('line', (line) => {
      acknowledged = Number(line)
      if (acknowledged >= until) writer.kill('SIGKILL')
    })
    await Promise.all([once(writer, 'exit'), once(lines, 'close')])
    expect(holding(filesIn(dirname(path)), ['a word a word'])).toEqual([])
    const file = open(path, key)
    const kept = file.get<{ rows: number; last: number }>(
      'select count(*) as rows, max(id) as last from note',
    )
    expect(kept?.last).toBeGreaterThanOrEqual(acknowledged)
    expect(kept?.rows).toBe(kept?.last)
    expect(file.get('select count(*) as rows from found')).toEqual({ rows: kept?.rows })
    file.close()
  }
})

test('nothing on the disk holds a word of the vault, open or closed, nor while it sorts', async () => {
  const words = ['Qysqasha Belgi 7391', 'qysqasha belgi 7391', 'belgi']
  fill(words[0] ?? '', 6000)
  const sorter = start(`for (let round = 0; round < 5; round++) {
  file.all('select words from note order by words desc')
  file.exec('create index note_words on note (words); drop index note_words')
}`)
  const seen = new Set<string>()
  while (sorter.exitCode === null) {
    for (const found of holding([...filesIn(dirname(path)), ...heldBy(sorter.pid)], words)) seen.add(found)
    await pause(5)
  }
  expect(sorter.exitCode).toBe(0)
  expect([...seen]).toEqual([])
  expect(holding(filesIn(dirname(path)), words)).toEqual([])
})

function fill(marker: string, rows: number): void {
  const file = create(path, key, tables)
  file.write(() => {
    for (let id = 1; id <= rows; id++) {
      const words = `${marker} ${randomBytes(300).toString('hex')}`
      file.run('insert into note (id, writer, words) values (?, ?, ?)', [id, marker, words])
      file.run('insert into found (rowid, words) values (?, ?)', [id, words])
    }
  })
  expect(file.all('select rowid from found where found match ?', ['belgi'])).toHaveLength(rows)
  expect(holding(filesIn(dirname(path)), [marker])).toEqual([])
  file.close()
}

test('the search for a word on the disk finds one that is there', () => {
  writeFileSync(join(folder, 'plain'), 'Qysqasha Belgi 7391')
  writeFileSync(join(folder, 'wide'), Buffer.from('Qysqasha Belgi 7391', 'utf16le'))
  expect(holding(filesIn(folder), ['Belgi'])).toHaveLength(2)
})

function filesIn(place: string): string[] {
  const all = readdirSync(place, { recursive: true, withFileTypes: true })
  return all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
}

// Also files that were deleted but are still held open: SQLite deletes its sort files at once. Linux shows them.
function heldBy(pid: number | undefined): string[] {
  const held = `/proc/${pid}/fd`
  return existsSync(held) ? readdirSync(held).map((name) => join(held, name)) : []
}

function holding(files: string[], texts: string[]): string[] {
  const needles = texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')])
  return files.filter((file) => needles.some((needle) => bytesOf(file).includes(needle)))
}

// A file may be gone between being listed and being read.
function bytesOf(file: string): Buffer {
  try {
    return statSync(file).isFile() ? readFileSync(file) : Buffer.alloc(0)
  } catch {
    return Buffer.alloc(0)
  }
}
