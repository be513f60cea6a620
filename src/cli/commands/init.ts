import { userInfo } from 'node:os'
import { ready } from '../../access/seal.ts'
import { Refusal } from '../../refusal.ts'
import { findVault } from '../../vault/folder.ts'
import { makeVault } from '../../vault/make.ts'
import type { Command } from '../command.ts'
import { getNewPassphrase, PASSPHRASE } from '../given/passphrase.ts'
import { print } from '../terminal.ts'

export const command: Command = {
  name: 'init',
  summary: 'Make a new, empty vault in a folder',
  usage: 'init DIR',
  words: { least: 1, most: 1 },
  options: [
    {
      name: 'name',
      value: 'NAME',
      text: 'Your name, as shown beside what you write (else your name on this machine)',
    },
    PASSPHRASE,
  ],
  more: 'The passphrase is the only way in: nobody can restore it. Keep a copy of the whole folder elsewhere.',
  async run(given) {
    const folder = given.words[0] ?? ''
    if (findVault(folder))
      throw new Refusal('conflict', `${folder} holds a vault already; it was left alone.`)
    const passphrase = await getNewPassphrase(given)
    const name = (given.options['name'] ?? userInfo().username).trim()
    await ready()
    const { place, vault } = makeVault(folder, { passphrase, name })
    vault.file.close()
    print(`A new vault is in ${place.folder}. Open it with \`khronika serve ${folder}\`.`)
  },
}
