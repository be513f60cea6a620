import { didInWords, logOf } from '../../find/log.ts'
import type { Command, Given } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { Misuse } from '../read-line.ts'
import { oneLine, print } from '../terminal.ts'

export const command: Command = {
  name: 'log',
  summary: 'What each did, the newest first, from the signed entries of the record',
  usage: 'log',
  words: { least: 0, most: 0 },
  options: [{ name: 'last', value: 'N', text: 'How many entries (20)' }, VAULT, PASSPHRASE],
  async run(given) {
    const limit = lastOf(given)
    const { lines, total } = await withVault(given, ({ file, pen }) =>
      logOf(file, { member: pen.author }, { limit, offset: 0 }),
    )
    for (const line of lines) {
      const about = line.subjects.map(({ words }) => words).join('; ')
      print(oneLine(`${line.instant} ${line.who} ${didInWords(line)}${about ? `: ${about}` : ''}`))
    }
    print(`${lines.length} of ${total} ${total === 1 ? 'entry' : 'entries'}.`)
  },
}

function lastOf({ options: { last = '20' } }: Given): number {
  const number = Number(last)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new Misuse(`How many is a whole number, such as 20, not ${last}.`)
}
