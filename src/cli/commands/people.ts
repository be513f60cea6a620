import { newWrap } from '../../access/apart-wrap.ts'
import { readKeyFile } from '../../access/key-file.ts'
import { isRole, ROLE_WORDS, ROLES } from '../../access/roles.ts'
import type { Role } from '../../access/roles.ts'
import { wipe } from '../../access/seal.ts'
import { changeRole, getPresent, listAccounts } from '../../vault/accounts.ts'
import { admit, dismiss } from '../../vault/admitting.ts'
import { giveNewKey } from '../../vault/keys/new-key.ts'
import { newAccountId } from '../../vault/vault.ts'
import type { Command, Given } from '../command.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { NEW_KEY_SAID } from './new-key.ts'
import { getAnotherPassphrase, PASSPHRASE } from '../given/passphrase.ts'
import { Misuse } from '../read-line.ts'
import { oneLine, print } from '../terminal.ts'

const NEW_PASSPHRASE = 'new-passphrase-file'

export const command: Command = {
  name: 'people',
  summary: 'Who is in a vault and what each may do; let somebody in, change a role, remove somebody',
  usage: 'people [add|role|remove NAME]',
  words: { least: 0, most: 2 },
  options: [
    { name: 'role', value: 'ROLE', text: `What they may do: ${ROLES.join(', ')} (add: writes if not said)` },
    {
      name: NEW_PASSPHRASE,
      value: 'FILE',
      text: 'add: their passphrase, from the first line of FILE (else it is asked)',
    },
    VAULT,
    PASSPHRASE,
  ],
  more: 'Your own passphrase opens the vault; only those who administer it change who is in it.',
  async run(given) {
    const [what, name = ''] = given.words
    if (what === undefined) return list(given)
    if (name === '') throw new Misuse(`Say who: khronika people ${what} NAME.`)
    if (what === 'add') return add(given, name)
    if (what === 'role') return role(given, name)
    if (what === 'remove') return remove(given, name)
    throw new Misuse(`People are added, given a role or removed: there is no “people ${what}”.`)
  },
}

async function list(given: Given): Promise<void> {
  const accounts = await withVault(given, ({ file }) => listAccounts(file))
  for (const { name, role: held, removed } of accounts)
    print(`${oneLine(name)}: ${removed ? `removed on ${removed.slice(0, 10)}` : ROLE_WORDS[held]}`)
}

async function add(given: Given, name: string): Promise<void> {
  const held = roleOf(given) ?? 'writes'
  await withVault(
    given,
    async ({ file, pen }, { place, key }) => {
      const passphrase = await getAnotherPassphrase(
        given.options[NEW_PASSPHRASE],
        `A passphrase for ${oneLine(name)}: `,
      )
      const keyFile = readKeyFile(place.keyFile)
      const wrap = newWrap({ keyFile, key, account: newAccountId(), passphrase })
      admit(file, place, { wrap, name, role: held }, pen.now())
    },
    'administers',
  )
  print(`${oneLine(name)} may come in, and ${ROLE_WORDS[held]}.`)
}

async function role(given: Given, name: string): Promise<void> {
  const wanted = roleOf(given)
  if (!wanted) throw new Misuse(`Say which role: --role with one of ${ROLES.join(', ')}.`)
  await withVault(given, ({ file }) => changeRole(file, getPresent(file, name).id, wanted), 'administers')
  print(`${oneLine(name)} ${ROLE_WORDS[wanted]}.`)
}

async function remove(given: Given, name: string): Promise<void> {
  await withVault(
    given,
    ({ file, pen }, { place, key }) => {
      dismiss(file, place, getPresent(file, name).id, pen.now())
      print(`${oneLine(name)} was removed. What they wrote stays, with their name.`)
      wipe(giveNewKey({ file, key }, place))
    },
    'administers',
  )
  print(NEW_KEY_SAID)
}

function roleOf({ options }: Given): Role | undefined {
  const named = options['role']
  if (named === undefined || isRole(named)) return named
  throw new Misuse(`A role is one of ${ROLES.join(', ')}, not ${named}.`)
}
