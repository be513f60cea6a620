// Who changes the key file takes turns, across processes. A lock of SQLite on a file that stays empty: the system
// lets go of it when its holder is killed.
import { Database } from '@signalapp/sqlcipher'
import type { VaultFolder } from '../folder.ts'
import { inWords } from '../trouble.ts'

export function inTurn<Result>({ keyFile }: VaultFolder, work: () => Result): Result {
  return inWords(() => {
    const lock = new Database(`${keyFile}.turn`)
    try {
      lock.pragma('busy_timeout = 5000')
      lock.exec('BEGIN EXCLUSIVE')
      return work()
    } finally {
      lock.close()
    }
  })
}
