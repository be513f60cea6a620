import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goldOfVault } from '../../exchange/gold/reviewed.ts'
import { Refusal } from '../../refusal.ts'
import type { Command } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { print, tell } from '../terminal.ts'

export const command: Command = {
  name: 'gold',
  summary: 'Write reviewed reports with what was decided on them, to measure a drafter by',
  usage: 'gold FOLDER',
  words: { least: 1, most: 1 },
  options: [VAULT, PASSPHRASE],
  more: 'FOLDER is made, and is not encrypted. Only reports on which everything was decided are written.',
  async run(given) {
    const [folder = ''] = given.words
    if (existsSync(folder))
      throw new Refusal('conflict', `${folder} exists already and was left alone. Name another folder.`)
    const { reviewed, open } = await withVault(
      given,
      ({ file, pen }) => goldOfVault(file, { member: pen.author }),
      'administers',
    )
    if (reviewed.length === 0)
      throw new Refusal('not-found', 'No report is reviewed to its end yet, so there is nothing to write.')
    for (const part of ['gold', 'reports']) mkdirSync(join(folder, part), { recursive: true, mode: 0o700 })
    for (const { name, text, gold } of reviewed) {
      write(join(folder, 'reports', gold.document.file), text)
      write(join(folder, 'gold', `${name}.gold.json`), `${JSON.stringify(gold, null, 1)}\n`)
      print(`${gold.document.file}: ${gold.events.length} events, ${gold.notEvents.length} that are none`)
    }
    if (open > 0) tell(`Left out, because something on them is still open: ${open}.`)
    tell(`${folder} is not encrypted and holds the reports with all names. Keep it where that is safe.`)
  },
}

function write(path: string, text: string): void {
  writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
}
