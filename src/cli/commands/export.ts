import { createWriteStream, existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { entryLines } from '../../exchange/entries/entry-lines.ts'
import { Refusal } from '../../refusal.ts'
import type { Command } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { tell } from '../terminal.ts'

export const command: Command = {
  name: 'export',
  summary: 'Write every entry and captured file as lines of JSON that another vault can take in',
  usage: 'export FILE',
  words: { least: 1, most: 1 },
  options: [VAULT, PASSPHRASE],
  more: 'FILE is not encrypted and holds everything, also what is sealed: a backup (`khronika backup`) is encrypted.',
  async run(given) {
    const [to = ''] = given.words
    if (existsSync(to))
      throw new Refusal('conflict', `${to} exists already and was left alone. Name another file.`)
    await withVault(
      given,
      async ({ file, captures }) => {
        const out = createWriteStream(to, { mode: 0o600, flags: 'wx', flush: true })
        await pipeline(Readable.from(entryLines(file, captures)), out)
      },
      'administers',
    )
    tell(`${to} is not encrypted and holds everything, also what is sealed. Keep it where that is safe.`)
  },
}
