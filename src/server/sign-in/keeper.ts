// Who holds the key while the program runs. Locking closes the vault file, overwrites the key and ends
// every session, so that nothing is left in memory that opens anything.
import type { Opened } from '../../access/passphrase-key.ts'
import { wipe } from '../../access/seal.ts'
import type { VaultFolder } from '../../vault/folder.ts'
import { openVault } from '../../vault/vault.ts'
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
  unlock({ key, account }: Opened): void {
    this.#seen = this.#watch.now()
    if (this.#open) return wipe(key)
    const { file, captures } = this.place
    this.#open = { vault: openVault(file, captures, key, account), key }
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
