// What every page of the desk is given: the open vault, who reads, what day it is, and the token that
// each form carries back.
import type { Reader } from '../record/reader.ts'
import type { Day } from '../record/values/value.ts'
import type { Vault } from '../vault/vault.ts'

export interface Desk {
  vault: Vault
  reader: Exclude<Reader, 'public'>
  name: string // of the person signed in
  today: Day // the example has a day of its own until somebody says “use today”
  example: boolean
  csrf: string
}

// Hono's variables for the routes of the desk; the server sets `desk` before it lets anybody in.
export interface DeskEnv {
  Variables: { desk: Desk }
}
