import { Refusal } from '../../refusal.ts'
import { rebuild } from '../../vault/readings/rebuild.ts'
import type { Command } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { print } from '../terminal.ts'

export const command: Command = {
  name: 'rebuild',
  summary: 'Derive all readings of a vault again from its entries, and say whether they were the same',
  usage: 'rebuild',
  words: { least: 0, most: 0 },
  options: [VAULT, PASSPHRASE],
  async run(given) {
    const { entries, changed } = await withVault(given, ({ file }) => rebuild(file))
    const done = `${entries} ${entries === 1 ? 'entry was' : 'entries were'} read again`
    if (changed.length === 0) return print(`${done}; every reading came out the same.`)
    const what = `${done}; these tables had been altered and are right now: ${changed.join(', ')}.`
    throw new Refusal('conflict', what)
  },
}
