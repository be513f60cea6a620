import { wipe } from '../../access/seal.ts'
import { giveNewKey } from '../../vault/keys/new-key.ts'
import type { Command } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { print } from '../terminal.ts'

export const NEW_KEY_SAID =
  'The vault has a new key: everything in it was written anew. Whoever has it open signs in again. Copies made before still open with the key before.'

export const command: Command = {
  name: 'new-key',
  summary: 'Give the vault a new key, after a device or a copy of the key file was lost',
  usage: 'new-key',
  words: { least: 0, most: 0 },
  options: [VAULT, PASSPHRASE],
  more: 'Passphrases stay as they are. `khronika people remove` does this by itself.',
  async run(given) {
    await withVault(
      given,
      ({ file }, { place, key }) => wipe(giveNewKey({ file, key }, place)),
      'administers',
    )
    print(NEW_KEY_SAID)
  },
}
