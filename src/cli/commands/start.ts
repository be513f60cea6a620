import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readKeyFile } from '../../access/key-file.ts'
import { unwrapKey } from '../../access/passphrase-key.ts'
import { ready } from '../../access/seal.ts'
import { deskRoutes } from '../../desk/routes.ts'
import { EXAMPLE_PASSPHRASE, makeExample } from '../../example/make.ts'
import { startServer } from '../../server/serve.ts'
import { findVault, getVault } from '../../vault/folder.ts'
import type { VaultFolder } from '../../vault/folder.ts'
import type { Command } from '../command.ts'
import { PORT_OPTION, portOf } from '../given/port.ts'
import { print, tell } from '../terminal.ts'
import { untilEnded } from '../until-ended.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export const command: Command = {
  name: 'start',
  summary: 'Try the program with its example: made on the first run, then served on this machine',
  usage: 'start',
  words: { least: 0, most: 0 },
  options: [PORT_OPTION],
  more: 'Prints one address that signs you in by itself, once. The example lies in example-vault/ (or where KHRONIKA_EXAMPLE says); remove that folder to begin anew.',
  async run(given) {
    const port = portOf(given)
    const place = await getExample(process.env['KHRONIKA_EXAMPLE'] ?? join(root, 'example-vault'))
    await ready()
    const opened = unwrapKey(readKeyFile(place.keyFile), EXAMPLE_PASSPHRASE)
    const examplePassphrase = EXAMPLE_PASSPHRASE
    const served = await startServer(
      { place, opened, port, orNextFree: true, examplePassphrase },
      deskRoutes(),
    )
    if (port !== 0 && served.port !== port)
      tell(`Port ${port} is taken, so this one listens on ${served.port}.`)
    print(served.signIn ?? served.address)
    await untilEnded(served)
  },
}

async function getExample(folder: string): Promise<VaultFolder> {
  if (!findVault(folder)) {
    tell('Making the example; this takes a moment …')
    await makeExample(folder)
  }
  return getVault(folder)
}
