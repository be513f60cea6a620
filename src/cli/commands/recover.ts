import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readKeyFile } from '../../access/key-file.ts'
import { unwrapKey } from '../../access/passphrase-key.ts'
import { ready, wipe } from '../../access/seal.ts'
import { makeFolder, writeNew } from '../../access/whole-file.ts'
import { Refusal } from '../../refusal.ts'
import { Captures } from '../../vault/captures.ts'
import { vaultIn } from '../../vault/folder.ts'
import { recoverEntries } from '../../vault/recovery/recover.ts'
import type { Recovered } from '../../vault/recovery/recover.ts'
import { writeTool } from '../../vault/recovery/tool.ts'
import type { Command } from '../command.ts'
import { getPassphrase, PASSPHRASE } from '../given/passphrase.ts'
import { print, tell } from '../terminal.ts'

export const command: Command = {
  name: 'recover',
  summary: 'Print every entry that can still be read from a damaged vault, without its database engine',
  usage: 'recover DIR',
  words: { least: 1, most: 1 },
  options: [
    { name: 'captures', value: 'OUT', text: 'Write the captured files into the new folder OUT as well' },
    { name: 'tool', text: 'Write this command into DIR instead, as a folder that needs nothing but Node' },
    PASSPHRASE,
  ],
  more: 'DIR holds a copy of vault.khronika (with vault.khronika-wal, if there is one) and vault.key. It is only read.',
  async run(given) {
    const [dir = '.'] = given.words
    if (given.switches.has('tool')) return tellTool(dir, writeTool(dir))
    await ready()
    const place = vaultIn(dir)
    if (!existsSync(place.file)) throw new Refusal('not-found', `There is no vault.khronika in ${dir}.`)
    const { key, earlier = [] } = unwrapKey(readKeyFile(place.keyFile), await getPassphrase(given))
    const keys = [key, ...earlier]
    try {
      const recovered = recoverEntries(place.file, ...keys)
      for (const entry of recovered.entries) print(JSON.stringify(entry))
      const out = given.options['captures']
      if (out !== undefined)
        writeCaptures(
          recovered,
          keys.map((one) => new Captures(place.captures, one)),
          out,
        )
      sayWhatIsLost(recovered, statSync(place.file).size)
    } finally {
      for (const one of keys) wipe(one)
    }
  },
}

function tellTool(dir: string, files: number): void {
  print(`${files} files were written. Run \`node recover.js\` in ${dir}, with the folder of a vault.`)
}

function writeCaptures({ captures: hashes }: Recovered, sealed: Captures[], out: string): void {
  makeFolder(out)
  for (const hash of hashes) {
    try {
      const found = sealed.find((captures) => captures.findCapture(hash)) ?? sealed[0]
      if (found) writeNew(join(out, hash), found.readCapture(hash))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      tell(error.message)
    }
  }
}

function sayWhatIsLost({ entries, pages, damaged }: Recovered, bytes: number): void {
  const erasedOrLost = entries.flatMap(({ contents }) => contents).filter((one) => one === null).length
  tell(`${entries.length} entries in ${pages} pages; ${erasedOrLost} contents are erased or lost.`)
  if (damaged.length === 0) return
  if (damaged.length === pages)
    throw new Refusal('not-allowed', `No page of these ${bytes} bytes opens: it is not this key’s vault.`)
  const which = damaged.slice(0, 10).join(', ') + (damaged.length > 10 ? ' …' : '')
  throw new Refusal(
    'conflict',
    `${damaged.length} pages are damaged or lost (${which}): what they held is missing above.`,
  )
}
