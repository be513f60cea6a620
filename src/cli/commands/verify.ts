import { deviceOf, verifySignature } from '../../access/device.ts'
import { Refusal } from '../../refusal.ts'
import { verifyMirror } from '../../publish/mirror/verify-mirror.ts'
import { checkEntries, listEntries } from '../../vault/entries/entries.ts'
import type { Command } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { print, tell } from '../terminal.ts'

export const command: Command = {
  name: 'verify',
  summary: 'Check that no entry was altered, left out or written by another device; or a copy of a mirror',
  usage: 'verify',
  words: { least: 0, most: 0 },
  options: [
    {
      name: 'mirror',
      value: 'DIR',
      text: 'Check the public edition in DIR instead: every file, and who signed it. Needs no vault',
    },
    { name: 'key', value: 'FINGERPRINT', text: 'The organisation’s key, as it gave it in another way' },
    VAULT,
    PASSPHRASE,
  ],
  async run(given) {
    const { mirror, key } = given.options
    if (mirror !== undefined) return checkMirror(mirror, key)
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

const MOST_TOLD = 20

function checkMirror(folder: string, key: string | undefined): void {
  const { fingerprint, files, faults } = verifyMirror(folder, key)
  for (const fault of faults.slice(0, MOST_TOLD)) tell(`${fault}.`)
  if (faults.length > MOST_TOLD) tell(`And ${faults.length - MOST_TOLD} more.`)
  if (faults.length > 0)
    throw new Refusal(
      'conflict',
      'This is not the edition that was signed. Get another copy, and do not trust this one.',
    )
  print(`${files} files: each is as it was signed with the key ${fingerprint}.`)
  if (key === undefined) print('Compare that key with the one the organisation gave you in another way.')
}
