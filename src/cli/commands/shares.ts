import { makeShares } from '../../vault/keys/recovery-shares.ts'
import type { Command } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { print, tell } from '../terminal.ts'

export const command: Command = {
  name: 'shares',
  summary: 'Print three recovery shares, any two of which open the vault when a passphrase is lost',
  usage: 'shares',
  words: { least: 0, most: 0 },
  options: [VAULT, PASSPHRASE],
  more: 'They are kept nowhere and printed once. New ones take the place of those made before.',
  async run(given) {
    const shares = await withVault(
      given,
      ({ file }, { place, key }) => makeShares({ file, key }, place),
      'administers',
    )
    for (const [place, share] of shares.entries())
      print(
        `Khronika, recovery share ${place + 1} of 3. Any two open the vault: khronika open-with-shares\n\n${share}\n`,
      )
    tell(
      'Give each to somebody else, on paper. One alone opens nothing; those made before open nothing any more.',
    )
  },
}
