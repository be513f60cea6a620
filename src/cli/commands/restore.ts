import { readFileSync } from 'node:fs'
import { readKeyFile } from '../../access/key-file.ts'
import { unwrapKey } from '../../access/passphrase-key.ts'
import { ready, wipe } from '../../access/seal.ts'
import type { Opener } from '../../exchange/backup/lock.ts'
import { restoreBackup } from '../../exchange/backup/restore.ts'
import { Refusal } from '../../refusal.ts'
import { vaultIn } from '../../vault/folder.ts'
import { keyThatFits } from '../../vault/keys/arrive.ts'
import { open } from '../../vault/open.ts'
import { becomeAnotherDevice } from '../../vault/vault.ts'
import type { Command } from '../command.ts'
import { getPassphrase, PASSPHRASE } from '../given/passphrase.ts'
import { print } from '../terminal.ts'

export const command: Command = {
  name: 'restore',
  summary: 'Make a vault again of a backup',
  usage: 'restore FILE DIR',
  words: { least: 2, most: 2 },
  options: [
    { name: 'identity', value: 'FILE', text: 'Open the backup with this identity of the `age` tool' },
    PASSPHRASE,
  ],
  more: 'DIR must not exist. The passphrase is the one with which the backup was made; the vault opens with the passphrases it had then.',
  async run(given) {
    const [file = '', folder = ''] = given.words
    const passphrase = await getPassphrase(given)
    await ready()
    await restoreBackup(file, openerOf(given.options['identity'], passphrase), folder, (made) =>
      settle(made, passphrase),
    )
    print(`${folder}: restored, each file as it was saved. It writes as a new device from now on.`)
  },
}

function openerOf(identity: string | undefined, passphrase: string): Opener {
  if (identity === undefined) return { passphrase }
  const line = readIdentity(identity)
    .split(/\r?\n/)
    .find((one) => one.startsWith('AGE-SECRET-KEY-'))
  if (line) return { identity: line }
  throw new Refusal(
    'invalid',
    `${identity} holds no identity of age: a line that begins with AGE-SECRET-KEY-.`,
  )
}

function readIdentity(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Refusal('not-found', `The identity file ${path} cannot be read.`)
  }
}

function settle(folder: string, passphrase: string): void {
  const place = vaultIn(folder)
  const key = keyThatFits(place, unwrapKey(readKeyFile(place.keyFile), passphrase))
  const vault = open(place.file, key)
  try {
    becomeAnotherDevice(vault)
  } finally {
    vault.close()
    wipe(key)
  }
}
