// Letting somebody into a vault, and out: their own passphrase wraps the key once more, and their slot goes
// with them. A new key is due then (keys/new-key.ts).
import { readKeyFile, replaceKeyFile } from '../access/key-file.ts'
import type { Wrap } from '../access/key-file.ts'
import type { Role } from '../access/roles.ts'
import { Refusal } from '../refusal.ts'
import { keepAccount, listPresent, markRemoved } from './accounts.ts'
import type { VaultFolder } from './folder.ts'
import { inTurn } from './keys/in-turn.ts'
import { markNewKeyDue } from './keys/new-key.ts'
import type { VaultFile } from './vault-file.ts'

export interface Newcomer {
  wrap: Wrap // for them, made with their passphrase
  name: string
  role: Role
}

/** Both or neither: the row is kept only if the key file was written. */
export function admit(
  file: VaultFile,
  place: VaultFolder,
  { wrap, name, role }: Newcomer,
  made: string,
): void {
  inTurn(place, () =>
    file.write(() => {
      if (listPresent(file).some((one) => one.name === name.trim()))
        throw new Refusal(
          'conflict',
          'Somebody of this name is here already. Tell them apart by their names.',
          'name',
        )
      keepAccount(file, { id: wrap.for, name, role, made })
      const keyFile = readKeyFile(place.keyFile)
      replaceKeyFile(place.keyFile, { ...keyFile, wraps: [...keyFile.wraps, wrap] })
    }),
  )
}

/** Their slot goes first: whatever happens then, they cannot come in. */
export function dismiss(file: VaultFile, place: VaultFolder, account: string, instant: string): void {
  inTurn(place, () =>
    file.write(() => {
      markRemoved(file, account, instant)
      markNewKeyDue(file, instant)
      const keyFile = readKeyFile(place.keyFile)
      const wraps = keyFile.wraps.filter((one) => one.for !== account)
      if (wraps.length > 0) replaceKeyFile(place.keyFile, { ...keyFile, wraps })
    }),
  )
}

// `file` is read first: had the vault been given a new key meanwhile, the wrap would hold the one before.
export function renewSlot(file: VaultFile, place: VaultFolder, wrap: Wrap): void {
  inTurn(place, () => {
    listPresent(file)
    const keyFile = readKeyFile(place.keyFile)
    replaceKeyFile(place.keyFile, {
      ...keyFile,
      wraps: keyFile.wraps.map((one) => (one.for === wrap.for ? wrap : one)),
    })
  })
}
