import { newWrap } from '../../access/apart-wrap.ts'
import { readKeyFile } from '../../access/key-file.ts'
import { renewSlot } from '../../vault/admitting.ts'
import type { Command } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { getAnotherPassphrase, PASSPHRASE } from '../given/passphrase.ts'
import { print } from '../terminal.ts'

const NEW_PASSPHRASE = 'new-passphrase-file'

export const command: Command = {
  name: 'passphrase',
  summary: 'Change your own passphrase',
  usage: 'passphrase',
  words: { least: 0, most: 0 },
  options: [
    {
      name: NEW_PASSPHRASE,
      value: 'FILE',
      text: 'The new one, from the first line of FILE (else it is asked)',
    },
    VAULT,
    PASSPHRASE,
  ],
  more: 'Copies of the key file that were made before still open with the old one: destroy them.',
  async run(given) {
    await withVault(given, async ({ file, pen }, { place, key }) => {
      const passphrase = await getAnotherPassphrase(given.options[NEW_PASSPHRASE], 'Your new passphrase: ')
      const keyFile = readKeyFile(place.keyFile)
      renewSlot(file, place, newWrap({ keyFile, key, account: pen.author, passphrase }))
    })
    print('Your passphrase was changed.')
  },
}
