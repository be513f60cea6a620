import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { Refusal } from '../../refusal.ts'
import { erase } from '../../review/erasing.ts'
import type { Command } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { print, tell } from '../terminal.ts'

export const command: Command = {
  name: 'erase',
  summary: 'Erase for ever what the record holds of somebody, or what rests on a source',
  usage: 'erase ID…',
  words: { least: 1, most: 1000 },
  options: [
    { name: 'captures', text: 'Also the captured files that nothing names afterwards' },
    { name: 'reason', value: 'TEXT', text: 'Why, kept in the record: do not repeat there what is erased' },
    { name: 'yes', text: 'Do it: without this, nothing is erased' },
    VAULT,
    PASSPHRASE,
  ],
  more: 'ID is the last part of a page’s address, or that of one statement (`khronika show --json`). Backups and copies made before keep it.',
  async run(given) {
    if (!given.switches.has('yes'))
      throw new Refusal(
        'invalid',
        'Nothing can bring back what is erased. Say --yes to do it; a backup made before keeps it.',
      )
    await withVault(
      given,
      (vault, { place }) => {
        const asked = {
          of: given.words,
          reason: given.options['reason'],
          captures: given.switches.has('captures'),
        }
        const { changes, reports, captures, settled } = erase(vault, asked)
        print(`Erased: ${changes} statements and judgements, ${reports} reports, ${captures} captured files.`)
        if (!settled)
          tell('Another program has the vault open: older pages stay in its log until that is closed.')
        for (const name of readdirSync(place.folder))
          if (name.startsWith(`${basename(place.file)}.format-`))
            tell(`${name} was made before and still holds it. Remove it too.`)
      },
      'administers',
    )
  },
}
