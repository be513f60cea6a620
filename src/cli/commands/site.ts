import { Refusal } from '../../refusal.ts'
import { findSetting, setSetting } from '../../vault/setting.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Command, Given } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { oneLine, print } from '../terminal.ts'

// What the public edition says of itself, and the setting that keeps it.
const SAID = { title: 'site-title', address: 'site-address', licence: 'licence' } as const
type Said = keyof typeof SAID

export const command: Command = {
  name: 'site',
  summary: 'What the public edition is called, where it is at home, and under which licence',
  usage: 'site',
  words: { least: 0, most: 0 },
  options: [
    { name: 'title', value: 'TEXT', text: 'Its name, on every page' },
    { name: 'address', value: 'URL', text: 'Where it is at home, for citing: https://…' },
    {
      name: 'licence',
      value: 'TEXT',
      text: 'Under which licence others may use the data, such as “CC BY 4.0”',
    },
    VAULT,
    PASSPHRASE,
  ],
  more: 'Without options it prints what is set. An empty value takes it away.',
  async run(given) {
    const wanted = wantedOf(given)
    const needs = wanted.length > 0 ? 'publishes' : 'reads'
    const lines = await withVault(given, ({ file }) => kept(file, wanted), needs)
    for (const line of lines) print(line)
  },
}

function wantedOf({ options }: Given): [Said, string][] {
  return (Object.keys(SAID) as Said[]).flatMap((name): [Said, string][] => {
    const value = options[name]
    return value === undefined ? [] : [[name, checked(name, oneLine(value))]]
  })
}

function checked(name: Said, value: string): string {
  if (value.length > 200) throw new Refusal('invalid', `--${name} has at most 200 letters.`)
  if (name !== 'address' || value === '' || /^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/.test(value)) return value
  throw new Refusal('invalid', `An address is written as https://example.org, not ${value}.`)
}

function kept(file: VaultFile, wanted: readonly [Said, string][]): string[] {
  file.write(() => {
    for (const [name, value] of wanted) setSetting(file, SAID[name], value)
  })
  return (Object.keys(SAID) as Said[]).map((name) => `${name}: ${findSetting(file, SAID[name]) || 'not set'}`)
}
