// A new key for a vault, after somebody left or a device was lost. It can be broken off after every step:
// the key file holds the key before and the one after until each has signed in, and the file itself changes
// from one to the other in a single transaction.
import { MOST_PASSED, readKeyFile, replaceKeyFile } from '../../access/key-file.ts'
import type { KeyFile, Wrap } from '../../access/key-file.ts'
import { keyName, passOn } from '../../access/key-pair.ts'
import { isShareSlot, newVaultKey } from '../../access/passphrase-key.ts'
import { Refusal } from '../../refusal.ts'
import { listPresent } from '../accounts.ts'
import { Captures } from '../captures.ts'
import { capturesNamed } from '../captures-named.ts'
import type { VaultFolder } from '../folder.ts'
import { findSetting, setSetting } from '../setting.ts'
import type { VaultFile } from '../vault-file.ts'
import { inTurn } from './in-turn.ts'
import { dropSealed, resealAll } from './reseal.ts'

export interface Held {
  file: VaultFile
  key: Uint8Array
}

const DUE = 'new key due'

/** Somebody left and has known the key that the vault still has. */
export function isNewKeyDue(file: VaultFile): boolean {
  return findSetting(file, DUE) !== undefined
}

export function markNewKeyDue(file: VaultFile, instant: string): void {
  setSetting(file, DUE, instant)
}

/** The new key; the file given goes on with it. All others who have it open must sign in again. */
export function giveNewKey({ file, key }: Held, place: VaultFolder): Uint8Array {
  return inTurn(place, () => {
    const next = newVaultKey()
    replaceKeyFile(place.keyFile, passedOn(file, readKeyFile(place.keyFile), key, next))
    const sealings = { from: new Captures(place.captures, key), to: new Captures(place.captures, next) }
    resealAll(capturesNamed(file), sealings)
    file.changeKey(next)
    const named = capturesNamed(file) // with what was taken in meanwhile
    resealAll(named, sealings)
    file.write(() => file.run('delete from setting where name = ?', [DUE]))
    file.checkpoint() // pages under the key before go from the file
    dropSealed(named, sealings)
    return next
  })
}

// The file still opens with `key`: what was passed on from it before led nowhere.
function passedOn(file: VaultFile, keyFile: KeyFile, key: Uint8Array, next: Uint8Array): KeyFile {
  const present = listPresent(file)
  const wraps = keyFile.wraps.filter(
    (wrap) => isShareSlot(wrap.for) || present.some(({ id }) => id === wrap.for),
  )
  const names = (some: Wrap[]) =>
    present.filter(({ id }) => some.some((wrap) => wrap.for === id)).map(({ name }) => name)
  const unready = names(wraps.filter(({ public: pair }) => pair === undefined))
  if (unready.length > 0)
    throw new Refusal(
      'conflict',
      'The vault keeps its key for now: {people} must first sign in once, for their slots are of an older form.',
      { people: unready.join(', ') },
    )
  const full = wraps.filter(({ since = [] }) => since.length >= MOST_PASSED)
  if (full.some((wrap) => isShareSlot(wrap.for)))
    throw new Refusal(
      'conflict',
      'The vault keeps its key for now: it changed too often since the recovery shares were made. Make new ones first.',
    )
  const away = names(full)
  if (away.length > 0)
    throw new Refusal(
      'conflict',
      'The vault keeps its key for now: {people} must first sign in once, for it changed too often since they did.',
      { people: away.join(', ') },
    )
  const from = keyName(key)
  return {
    ...keyFile,
    wraps: wraps.map((wrap) => ({
      ...wrap,
      since: [
        ...(wrap.since ?? []).filter((passed) => passed.from !== from),
        passOn(next, key, wrap.public ?? ''),
      ],
    })),
  }
}
