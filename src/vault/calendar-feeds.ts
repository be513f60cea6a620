// Calendars at secret addresses: one for an account, renewed or taken back at any time. Of the secret only a hash is
// kept, so that whoever reads the vault later cannot read the calendar by it.
import { createHash, randomBytes } from 'node:crypto'
import type { VaultFile } from './vault-file.ts'

export interface CalendarFeed {
  account: string
  names: boolean // it says whom it is about
  made: string // ISO 8601 UTC
}

/** The secret, shown once. The one before opens nothing from now on. */
export function renewFeed(file: VaultFile, { account, names, made }: CalendarFeed): string {
  const secret = randomBytes(32).toString('base64url')
  file.write(() =>
    file.run('insert or replace into calendar_feed (account, secret, names, made) values (?, ?, ?, ?)', [
      account,
      hashOf(secret),
      names ? 1 : 0,
      made,
    ]),
  )
  return secret
}

export function revokeFeed(file: VaultFile, account: string): void {
  file.write(() => file.run('delete from calendar_feed where account = ?', [account]))
}

export function findFeed(file: VaultFile, account: string): CalendarFeed | undefined {
  return feedIn(
    file.get<FeedRow>('select account, names, made from calendar_feed where account = ?', [account]),
  )
}

/** Of somebody who is still in the vault. */
export function findFeedBySecret(file: VaultFile, secret: string): CalendarFeed | undefined {
  return feedIn(
    file.get<FeedRow>(
      `select f.account, f.names, f.made from calendar_feed f join account a on a.id = f.account
       where f.secret = ? and a.removed is null`,
      [hashOf(secret)],
    ),
  )
}

interface FeedRow {
  account: string
  names: number
  made: string
}

function feedIn(row: FeedRow | undefined): CalendarFeed | undefined {
  return row && { ...row, names: row.names === 1 }
}

// 256 bits of chance need no slow hash.
function hashOf(secret: string): string {
  return createHash('sha256').update(`khronika calendar\n${secret}`).digest('hex')
}
