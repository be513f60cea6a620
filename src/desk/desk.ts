// What every page of the desk is given: the open vault, who reads, what day it is, and the token that
// each form carries back.
import type { Role } from '../access/roles.ts'
import type { Reader } from '../record/reader.ts'
import type { Day } from '../record/values/value.ts'
import type { Vault } from '../vault/vault.ts'
import type { Voice } from './words/voice.tsx'

/** Who opens the vault with which passphrase: the server holds the key, the desk never does. */
export interface Slots {
  admit(newcomer: { name: string; role: Role; passphrase: string }): Promise<void>
  dismiss(account: string): void
  renewKey(): void // of the vault
  hasShares(): boolean
  makeShares(): Promise<string[]>
  renew(passphrases: { from: string; to: string }): Promise<void> // one's own
}

export interface Desk extends Voice {
  vault: Vault
  reader: Exclude<Reader, 'public'>
  name: string // of the person signed in
  role: Role
  slots: Slots
  today: Day // the example has a day of its own until somebody says “use today”
  example: boolean
  csrf: string
  path: string // of the page that is asked for; after a language was chosen, one is there again
}

// Hono's variables for the routes of the desk; the server sets `desk` before it lets anybody in.
export interface DeskEnv {
  Variables: { desk: Desk }
}
