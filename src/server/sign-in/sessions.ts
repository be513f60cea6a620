// Who is signed in: kept in memory only, gone with the program or when the vault is locked.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export interface Session {
  id: string // the value of the cookie
  csrf: string // every form carries it back
  account: string
}

export class Sessions {
  readonly #sessions = new Map<string, Session>()
  readonly #tickets = new Map<string, string>()

  begin(account: string): Session {
    const session = { id: random(), csrf: random(), account }
    this.#sessions.set(digest(session.id), session)
    return session
  }

  // By digest: how long a look-up takes tells nothing about the values that are kept.
  find(id: string | undefined): Session | undefined {
    return id === undefined ? undefined : this.#sessions.get(digest(id))
  }

  // For an address that signs in by itself, once.
  newTicket(account: string): string {
    const ticket = random()
    this.#tickets.set(digest(ticket), account)
    return ticket
  }

  // The account it was for.
  redeem(ticket: string): string | undefined {
    const key = digest(ticket)
    const account = this.#tickets.get(key)
    this.#tickets.delete(key)
    return account
  }

  end(): void {
    this.#sessions.clear()
    this.#tickets.clear()
  }
}

export function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(hash(given), hash(expected))
}

function random(): string {
  return randomBytes(32).toString('base64url')
}

function digest(text: string): string {
  return hash(text).toString('base64')
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
