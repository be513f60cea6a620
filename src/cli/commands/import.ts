import { checkEntryFile, takeEntryFile } from '../../exchange/entries/take-entries.ts'
import type { Arrival } from '../../exchange/entries/take-entries.ts'
import type { Command } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { print } from '../terminal.ts'

export const command: Command = {
  name: 'import',
  summary: 'Take in the entries that another vault exported',
  usage: 'import FILE',
  words: { least: 1, most: 1 },
  options: [{ name: 'dry-run', text: 'Only read and check; keep nothing' }, VAULT, PASSPHRASE],
  more: 'Each entry must be as its device signed it; else nothing is taken in. What is here already is passed over.',
  async run(given) {
    const [path = ''] = given.words
    const isDry = given.switches.has('dry-run')
    await withVault(
      given,
      async (vault) => {
        const arrival = await (isDry ? checkEntryFile(vault.file, path) : takeEntryFile(vault, path))
        print(inWords(arrival, isDry))
      },
      'administers',
    )
  },
}

function inWords({ entries, fresh, captures, devices }: Arrival, isDry: boolean): string {
  const what = `${entries} entries of ${devices} devices and ${captures} captured files, each whole and signed`
  return `${what}; ${fresh} entries ${isDry ? 'are' : 'were'} new here.${isDry ? ' Nothing was kept.' : ''}`
}
