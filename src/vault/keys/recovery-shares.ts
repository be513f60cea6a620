// Shares with which a vault is opened when its passphrases are lost: a slot in the key file like that of a
// person, wrapped with a secret that only two of the three shares make. A new set takes the place of the last.
import { newWrap } from '../../access/apart-wrap.ts'
import type { Strength } from '../../access/passphrase-key.ts'
import { isShareSlot, shareSlot, unwrapKey, wrapKey } from '../../access/passphrase-key.ts'
import { readKeyFile, replaceKeyFile } from '../../access/key-file.ts'
import { joinShares, newShares } from '../../access/shares.ts'
import { wipe } from '../../access/seal.ts'
import { Refusal } from '../../refusal.ts'
import { getPresent, listPresent } from '../accounts.ts'
import { renewSlot } from '../admitting.ts'
import type { VaultFolder } from '../folder.ts'
import { open } from '../open.ts'
import type { VaultFile } from '../vault-file.ts'
import { keyThatFits } from './arrive.ts'
import { inTurn } from './in-turn.ts'
import type { Held } from './new-key.ts'

/** Three shares to print. They are kept nowhere. */
export async function makeShares({ file, key }: Held, place: VaultFolder): Promise<string[]> {
  const { set, secret, shares } = await newShares()
  const wrap = wrapKey(key, shareSlot(set), secret, 'quick') // nobody guesses 256 random bits
  inTurn(place, () => {
    listPresent(file) // readable, so `key` is still the vault's
    const keyFile = readKeyFile(place.keyFile)
    const people = keyFile.wraps.filter((one) => !isShareSlot(one.for))
    replaceKeyFile(place.keyFile, { ...keyFile, wraps: [...people, wrap] })
  })
  return shares
}

export function hasShares(place: VaultFolder): boolean {
  return readKeyFile(place.keyFile).wraps.some((wrap) => isShareSlot(wrap.for))
}

export interface Renewal {
  person?: string | undefined // whose passphrase; may be left out where there is one person only
  passphrase: (name: string) => Promise<string>
  strength?: Strength | undefined
}

/** Gives a person of the vault a new passphrase. The name of whoever it was. */
export async function openWithShares(
  place: VaultFolder,
  texts: readonly string[],
  { person, passphrase, strength }: Renewal,
): Promise<string> {
  const { set, secret } = await joinShares(texts)
  const keyFile = readKeyFile(place.keyFile)
  if (!keyFile.wraps.some((wrap) => wrap.for === shareSlot(set)))
    throw new Refusal(
      'not-allowed',
      'These shares do not open this vault: they belong to another one, or newer ones were made since.',
    )
  const key = keyThatFits(place, unwrapKey(keyFile, secret, shareSlot(set)))
  const file = open(place.file, key)
  try {
    const account = getPresent(file, person ?? onlyPerson(file))
    const typed = await passphrase(account.name)
    renewSlot(file, place, newWrap({ keyFile, key, account: account.id, passphrase: typed, strength }))
    return account.name
  } finally {
    file.close()
    wipe(key)
  }
}

function onlyPerson(file: VaultFile): string {
  const [only, ...others] = listPresent(file)
  if (only && others.length === 0) return only.id
  const people = listPresent(file)
    .map(({ name }) => name)
    .join(', ')
  throw new Refusal('invalid', 'Say whose passphrase is to be a new one: {people}.', { people })
}
