import type { Mirrored } from '../../publish/mirror/edition.ts'
import { publishMirrorTogether } from '../../publish/mirror/mirror.ts'
import { LANGUAGES } from '../../vocabulary/list.ts'
import type { Language } from '../../vocabulary/list.ts'
import type { Command, Given } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { Misuse } from '../read-line.ts'
import { print } from '../terminal.ts'

export const command: Command = {
  name: 'publish',
  summary: 'Write the public edition as a signed folder of files that anybody can copy',
  usage: 'publish DIR',
  words: { least: 1, most: 1 },
  options: [
    { name: 'languages', value: 'LIST', text: 'Which languages, as en,ru,kk (all three)' },
    { name: 'whole', text: 'Draw every page and look at every file, also those that did not change' },
    VAULT,
    PASSPHRASE,
  ],
  more: 'Holds only what is public. Opens from a stick; `khronika verify --mirror DIR` checks a copy.',
  async run(given) {
    const [place = ''] = given.words
    const mirroring = { languages: languagesOf(given), whole: given.switches.has('whole') }
    const mirrored = await withVault(
      given,
      (vault, { key }) => publishMirrorTogether(vault, key, place, mirroring),
      'publishes',
    )
    print(inWords(mirrored, place))
  },
}

function languagesOf({ options: { languages } }: Given): Language[] | undefined {
  if (languages === undefined) return undefined
  const named = languages.split(',').map((one) => one.trim())
  const known = LANGUAGES.filter((one) => named.includes(one))
  if (known.length === named.length && known.includes('en')) return known
  throw new Misuse(`Languages are given as en,ru,kk, with en among them, not ${languages}.`)
}

function inWords({ edition, drawn, written, withdrawn }: Mirrored, place: string): string {
  const gone = withdrawn > 0 ? `, ${withdrawn} withdrawn` : ''
  return `Edition ${edition} is in ${place}: ${written} files written${gone}, of ${drawn} looked at.`
}
