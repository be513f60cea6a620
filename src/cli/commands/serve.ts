import { deskRoutes } from '../../desk/routes.ts'
import { LOOPBACK } from '../../server/guard/host.ts'
import { startServer } from '../../server/serve.ts'
import { getVault } from '../../vault/folder.ts'
import type { Command } from '../command.ts'
import { unlockKey } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { PORT_OPTION, portOf } from '../given/port.ts'
import { print, tell } from '../terminal.ts'
import { untilEnded } from '../until-ended.ts'

export const command: Command = {
  name: 'serve',
  summary: 'Open a vault and serve its desk and public pages on this machine',
  usage: 'serve DIR',
  words: { least: 1, most: 1 },
  options: [
    PORT_OPTION,
    { name: 'host', value: 'ADDRESS', text: 'Listen there (127.0.0.1: this machine alone)' },
    {
      name: 'name',
      value: 'NAME',
      text: 'A name by which others reach this machine; without it theirs are refused',
    },
    PASSPHRASE,
  ],
  more: 'The printed address signs you in by itself, once. It locks after ten minutes without use; Ctrl+C ends it.',
  async run(given) {
    const place = getVault(given.words[0] ?? '')
    const { host, name } = given.options
    const port = portOf(given)
    const opened = await unlockKey(place, given)
    const served = await startServer({ place, opened, port, host, names: name ? [name] : [] }, deskRoutes())
    if (host && !LOOPBACK.includes(host))
      tell(
        `Others in this network reach ${served.address}, and what passes is not encrypted. Put it behind HTTPS.`,
      )
    print(served.signIn ?? served.address)
    await untilEnded(served)
  },
}
