import { readFileSync } from 'node:fs'
import { ready } from '../../access/seal.ts'
import { Refusal } from '../../refusal.ts'
import { openWithShares } from '../../vault/keys/recovery-shares.ts'
import type { Command, Given } from '../command.ts'
import { getOwnVault, VAULT } from '../given/own-vault.ts'
import { getAnotherPassphrase } from '../given/passphrase.ts'
import { askHidden, oneLine, print } from '../terminal.ts'

export const command: Command = {
  name: 'open-with-shares',
  summary: 'Give somebody whose passphrase is lost a new one, with two of the three recovery shares',
  usage: 'open-with-shares [FILE FILE]',
  words: { least: 0, most: 2 },
  options: [
    { name: 'person', value: 'NAME', text: 'Whose passphrase, where there is more than one in the vault' },
    {
      name: 'new-passphrase-file',
      value: 'FILE',
      text: 'The new one, from the first line of FILE (else it is asked)',
    },
    VAULT,
  ],
  more: 'Each FILE holds one share; without files they are typed. Spaces, hyphens and capitals do not matter.',
  async run(given) {
    await ready()
    const place = getOwnVault(given)
    const name = await openWithShares(place, await sharesOf(given), {
      person: given.options['person'],
      passphrase: (whose) =>
        getAnotherPassphrase(
          given.options['new-passphrase-file'],
          `A new passphrase for ${oneLine(whose)}: `,
        ),
    })
    print(
      `${oneLine(name)} opens the vault with the new passphrase. Make new shares: two of these were in one place.`,
    )
  },
}

async function sharesOf({ words }: Given): Promise<string[]> {
  if (words.length > 0) return words.map(read)
  return [await typed('One share: '), await typed('Another: ')]
}

async function typed(question: string): Promise<string> {
  const share = process.stdin.isTTY ? await askHidden(question) : undefined
  if (share !== undefined) return share
  throw new Refusal('not-allowed', 'Two shares are needed: name two files, or run this in a terminal.')
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Refusal('not-found', `The share ${path} cannot be read.`)
  }
}
