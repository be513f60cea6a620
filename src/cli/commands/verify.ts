import { deviceOf, verifySignature } from '../../access/device.ts'
import { Refusal } from '../../refusal.ts'
import { checkEntries, listEntries } from '../../vault/entries/entries.ts'
import type { Command } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { print, tell } from '../terminal.ts'

export const command: Command = {
  name: 'verify',
  summary: 'Check that no entry was altered, left out or written by another device',
  usage: 'verify',
  words: { least: 0, most: 0 },
  options: [VAULT, PASSPHRASE],
  async run(given) {
    const { faults, entries } = await withVault(given, ({ file }) => ({
      faults: checkEntries(file, { deviceOf, verify: verifySignature }),
      entries: listEntries(file).length,
    }))
    for (const { device, number, sentence } of faults)
      tell(`Entry ${number} of device ${device}: ${sentence}.`)
    if (faults.length > 0)
      throw new Refusal(
        'conflict',
        `${faults.length} faults. Keep this vault as it is and compare it with a backup.`,
      )
    print(
      `${entries} ${entries === 1 ? 'entry' : 'entries'}: each is whole, signed, and follows the one before.`,
    )
  },
}
