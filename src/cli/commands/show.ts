import { getReading } from '../../find/readings.ts'
import type { Command } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { readingInWords } from '../printed/reading-words.ts'
import { print } from '../terminal.ts'

export const command: Command = {
  name: 'show',
  summary: 'Print what the record says of one subject, and who says it in which words',
  usage: 'show ID',
  words: { least: 1, most: 1 },
  options: [{ name: 'json', text: 'Print the whole reading as JSON' }, VAULT, PASSPHRASE],
  more: 'ID is the last part of a page’s address, such as person-… or event-….',
  async run(given) {
    const text = await withVault(given, ({ file, pen }) => {
      const reader = { member: pen.author }
      const reading = getReading(file, given.words[0] ?? '', reader)
      return given.switches.has('json') ? JSON.stringify(reading) : readingInWords({ file, reader }, reading)
    })
    print(text)
  },
}
