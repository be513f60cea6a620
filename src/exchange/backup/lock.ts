// Who can open a backup: whoever has the passphrase, or the identity of the recipient named instead.
// The file format is age's own, https://age-encryption.org/v1.
import {
  Decrypter,
  Encrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption'
import { Refusal } from '../../refusal.ts'

export interface Lock {
  passphrase: string
  recipient?: string | undefined // `age1…`, instead of the passphrase
}

export type Opener = { passphrase: string } | { identity: string } // `AGE-SECRET-KEY-1…`

// Nobody here can read back what is written for a recipient; so it is also written for a key that lives only
// until it was read back.
export async function lockFor({
  passphrase,
  recipient,
}: Lock): Promise<{ encrypter: Encrypter; opener: Opener }> {
  const encrypter = new Encrypter()
  if (recipient === undefined) {
    encrypter.setPassphrase(passphrase)
    return { encrypter, opener: { passphrase } }
  }
  try {
    encrypter.addRecipient(recipient)
  } catch {
    throw new Refusal('invalid', `“${recipient}” is not a recipient of age. One begins with age1.`)
  }
  const identity = await (recipient.startsWith('age1pq1')
    ? generateHybridIdentity()
    : generateX25519Identity())
  encrypter.addRecipient(await identityToRecipient(identity))
  return { encrypter, opener: { identity } }
}

export function decrypterFor(opener: Opener): Decrypter {
  const decrypter = new Decrypter()
  if ('passphrase' in opener) decrypter.addPassphrase(opener.passphrase)
  else addIdentity(decrypter, opener.identity)
  return decrypter
}

function addIdentity(decrypter: Decrypter, identity: string): void {
  try {
    decrypter.addIdentity(identity)
  } catch {
    throw new Refusal('invalid', 'This is not an identity of age. One begins with AGE-SECRET-KEY-.')
  }
}
