// An open vault: SQL with values that arrive as they were given, and writing that is all or nothing.
// Only open.ts makes one.
import type { Database } from '@signalapp/sqlcipher'
import { inWords } from './trouble.ts'

export type Value = string | number | bigint | Uint8Array | null
// `undefined` is stored as NULL, a whole number as INTEGER, any other as REAL.
export type Bindings = readonly (Value | undefined)[] | Readonly<Record<string, Value | undefined>>

type Statement = ReturnType<Database['prepare']>

export class VaultFile {
  readonly path: string
  readonly #database: Database
  readonly #statements = new Map<string, Statement>()
  #writing = false
  #closed = false
  #version: unknown
  #generation = 0
  #asked = false

  constructor(path: string, database: Database) {
    this.path = path
    this.#database = database
    this.#version = this.#dataVersion()
  }

  run(sql: string, bindings?: Bindings): number {
    return inWords(() => this.#prepare(sql).run(bound(bindings)).changes)
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows its columns
  get<Row extends object>(sql: string, bindings?: Bindings): Row | undefined {
    return inWords(() => this.#prepare(sql).get(bound(bindings)) as Row | undefined)
  }

  all<Row extends object>(sql: string, bindings?: Bindings): Row[] {
    return inWords(() => this.#prepare(sql).all(bound(bindings)) as Row[])
  }

  // Several statements without values: tables and indexes.
  exec(sql: string): void {
    inWords(() => this.#database.exec(allowed(sql)))
  }

  // All of `work` is kept, or nothing. It takes the writing turn before it reads, so what it read
  // still holds when it writes; a deferred transaction would fail there however long it may wait.
  write<Result>(work: () => Result): Result {
    if (this.#writing) throw new Error('a write within a write')
    inWords(() => this.#database.exec('BEGIN IMMEDIATE'))
    this.#writing = true
    try {
      const result = work()
      if (result instanceof Promise) throw new Error('a write must not wait for anything')
      inWords(() => this.#database.exec('COMMIT'))
      return result
    } catch (error) {
      this.#rollBack()
      throw error
    } finally {
      this.#writing = false
      this.#generation++
    }
  }

  // Grows with whatever may make an answer given before untrue. Undefined within a write: what is read
  // there may never come to stand.
  generation(): number | undefined {
    if (this.#writing) return undefined
    if (!this.#asked && this.changedElsewhere()) this.#generation++
    this.#askNextTurn()
    return this.#generation
  }

  // Asking costs as much as a query: once in a turn of the event loop will do.
  #askNextTurn(): void {
    if (this.#asked) return
    this.#asked = true
    setImmediate(() => {
      this.#asked = false
    })
  }

  // Did another connection, here or in another process, write since this was last asked?
  changedElsewhere(): boolean {
    const version = this.#dataVersion()
    const changed = version !== this.#version
    this.#version = version
    return changed
  }

  // Moves what is in the write-ahead log into the file. False when a reader elsewhere held it up.
  checkpoint(): boolean {
    const [row] = inWords(() => this.#database.pragma('wal_checkpoint(TRUNCATE)'))
    return row?.['busy'] === 0
  }

  // The version of the tables, see formats.ts.
  format(): number {
    return Number(inWords(() => this.#database.pragma('user_version', { simple: true })))
  }

  setFormat(format: number): void {
    inWords(() => this.#database.pragma(`user_version = ${format}`))
  }

  // The vault as it stands now, under the same key, into a new file; others may write meanwhile.
  copyTo(path: string): void {
    inWords(() => this.#database.prepare('VACUUM INTO ?').run([path]))
  }

  /** Every page is written anew under another key, in one transaction. */
  changeKey(key: Uint8Array): void {
    if (this.#writing) throw new Error('the key was changed within a write')
    const digits = Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('hex')
    if (!/^[0-9a-f]{64}$/.test(digits)) throw new Error('the key of a vault has 32 bytes')
    inWords(() => this.#database.pragma(`rekey = "x'${digits}'"`))
  }

  close(): void {
    if (this.#closed) return
    if (this.#writing) throw new Error('the vault was closed within a write')
    this.#closed = true
    this.#database.close()
  }

  // One entry takes a hundred and more statements; to look each over again cost as much as to run it.
  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#database.prepare(allowed(sql))
    this.#statements.set(sql, statement)
    return statement
  }

  #dataVersion(): unknown {
    return inWords(() => this.#database.pragma('data_version', { simple: true }))
  }

  // SQLite has rolled back by itself when the disk is full or failed; then there is nothing to undo.
  #rollBack(): void {
    try {
      this.#database.exec('ROLLBACK')
    } catch {
      // what went wrong first is what is told
    }
  }
}

// Settings are made by open.ts alone: temporary storage on disk would leak what is read, VACUUM needs
// the whole file in memory, and a transaction begun by hand would end in the middle of a write.
const settings = /(^|;)\s*(pragma|vacuum|attach|detach|begin|commit|rollback|savepoint|release)\b/i

function allowed(sql: string): string {
  const found = settings.exec(sql)?.[2]
  if (found) throw new Error(`${found.toUpperCase()} is not for use on an open vault`)
  return sql
}

type Native = string | number | bigint | Uint8Array<ArrayBuffer> | null

function bound(bindings: Bindings = []): readonly never[] | Record<string, never> {
  if (isList(bindings)) return bindings.map(native) as never[]
  const named = Object.entries(bindings).map(([name, value]) => [name, native(value)])
  return Object.fromEntries(named) as Record<string, never>
}

function isList(bindings: Bindings): bindings is readonly (Value | undefined)[] {
  return Array.isArray(bindings)
}

// The binding stores every JavaScript number as REAL (1 becomes 1.0 in JSON) and an empty blob as NULL.
function native(value: Value | undefined): Native {
  if (value === undefined) return null
  if (typeof value === 'number') return isWhole(value) ? BigInt(value) : value
  if (value instanceof Uint8Array && value.length === 0)
    throw new Error('an empty blob would be kept as NULL')
  return value as Native
}

function isWhole(value: number): boolean {
  if (!Number.isInteger(value)) return false
  if (!Number.isSafeInteger(value)) throw new Error('a whole number this large would be rounded')
  return true
}
