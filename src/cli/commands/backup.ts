import { statSync } from 'node:fs'
import { join } from 'node:path'
import { tellBackup } from '../../exchange/backup/last-backup.ts'
import { ENDING } from '../../exchange/backup/layout.ts'
import { writeBackup } from '../../exchange/backup/write-backup.ts'
import type { Command } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { print } from '../terminal.ts'

export const command: Command = {
  name: 'backup',
  summary: 'Write the whole vault into one encrypted file, while others work, and read it back',
  usage: 'backup FILE',
  words: { least: 1, most: 1 },
  options: [
    {
      name: 'recipient',
      value: 'AGE1…',
      text: 'Encrypt for this recipient of the `age` tool, not with the passphrase',
    },
    VAULT,
    PASSPHRASE,
  ],
  more: 'FILE may be a folder: then the file gets the day and time as its name. `khronika restore` makes a vault of it again.',
  async run(given) {
    await withVault(given, async ({ file, pen }, { place, key, passphrase }) => {
      const instant = pen.now()
      const to = fileFor(given.words[0] ?? '.', instant)
      const { bytes, captures } = await writeBackup({ place, file, key }, to, {
        passphrase,
        recipient: given.options['recipient'],
      })
      tellBackup(file, instant)
      print(
        `${to}: ${Math.ceil(bytes / 1024)} kB, the record and ${captures} captured files, read back and whole.`,
      )
    })
  },
}

function fileFor(named: string, instant: string): string {
  if (!statSync(named, { throwIfNoEntry: false })?.isDirectory()) return named
  return join(named, `khronika-${instant.slice(0, 16).replace(/[T:]/g, '-')}${ENDING}`)
}
