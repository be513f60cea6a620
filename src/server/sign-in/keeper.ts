// Who holds the key while the program runs. Locking closes the vault file, overwrites the key and ends
// every session, so that nothing is left in memory that opens anything.
import type { Opened } from '../../access/passphrase-key.ts'
import { wipe } from '../../access/seal.ts'
import { Refusal } from '../../refusal.ts'
import { listPresent } from '../../vault/accounts.ts'
import type { VaultFolder } from '../../vault/folder.ts'
import { arrive, settle } from '../../vault/keys/arrive.ts'
import { Captures } from '../../vault/captures.ts'
import type { Vault } from '../../vault/vault.ts'
import { Sessions } from './sessions.ts'

export const IDLE = 10 * 60_000 // milliseconds

export interface Watch {
  now: () => number // milliseconds; a clock that goes on while the machine sleeps
  idle: number
}

export class Keeper {
  readonly place: VaultFolder
  readonly sessions = new Sessions()
  readonly #watch: Watch
  #open: { vault: Vault; key: Uint8Array } | undefined
  #seen = 0
  #busy = 0

  constructor(place: VaultFolder, watch: Watch = { now: Date.now, idle: IDLE }) {
    this.place = place
    this.#watch = watch
  }

  get vault(): Vault | undefined {
    this.lockWhenIdle()
    return this.#open?.vault
  }

  // Takes the key over: it is overwritten on locking, or now where the vault is open already.
  unlock(opened: Opened): void {
    this.#seen = this.#watch.now()
    if (this.#open && stillReads(this.#open.vault)) {
      settle(this.place, opened, this.#open)
      return wipe(opened.key)
    }
    this.lock()
    this.#open = arrive(this.place, opened)
  }

  /** The open file has it already; what else goes by the key follows. */
  changeKey(key: Uint8Array): void {
    if (!this.#open) return wipe(key)
    const { vault, key: before } = this.#open
    this.#open = { vault: { ...vault, captures: new Captures(this.place.captures, key) }, key }
    vault.captures.wipe()
    wipe(before)
  }

  /** Who is let in or out needs it: the vault's key, while it is open. */
  get key(): Uint8Array | undefined {
    return this.#open?.key
  }

  lock(): void {
    this.sessions.end()
    if (!this.#open) return
    const { vault, key } = this.#open
    this.#open = undefined
    wipe(key)
    vault.captures.wipe()
    vault.file.close()
  }

  // Nobody is away while a long report is still being read for them.
  lockWhenIdle(): void {
    if (this.#busy === 0 && this.#watch.now() - this.#seen >= this.#watch.idle) this.lock()
  }

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#busy++
    try {
      return await work()
    } finally {
      this.#busy--
      this.#seen = this.#watch.now()
    }
  }
}

// It does not where another program gave the vault a new key.
function stillReads({ file }: Vault): boolean {
  try {
    file.format()
    return listPresent(file).length > 0
  } catch (error) {
    if (error instanceof Refusal && error.code === 'invalid') return false
    throw error
  }
}
