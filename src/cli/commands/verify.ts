import { deviceOf, verifySignature } from '../../access/device.ts'
import { ready } from '../../access/seal.ts'
import { Refusal } from '../../refusal.ts'
import { verifyMirror } from '../../publish/mirror/verify-mirror.ts'
import { checkEntries, listEntries } from '../../vault/entries/entries.ts'
import { compareReadings } from '../../vault/readings/rebuild.ts'
import { checkCaptures, damagedPages } from '../../vault/verifying.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Command } from '../command.ts'
import { getOwnVault, unlockKey, VAULT, withOpened } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { print, tell } from '../terminal.ts'

export const command: Command = {
  name: 'verify',
  summary: 'Check each page, entry and captured file of a vault; or a copy of a mirror',
  usage: 'verify',
  words: { least: 0, most: 0 },
  options: [
    {
      name: 'mirror',
      value: 'DIR',
      text: 'Check the public edition in DIR instead: every file, and who signed it. Needs no vault',
    },
    { name: 'key', value: 'FINGERPRINT', text: 'The organisation’s key, as it gave it in another way' },
    {
      name: 'readings',
      text: 'Also compare every reading with what the entries give; takes as long as rebuilding',
    },
    VAULT,
    PASSPHRASE,
  ],
  async run(given) {
    const { mirror, key } = given.options
    if (mirror !== undefined) return checkMirror(mirror, key)
    await ready()
    const place = getOwnVault(given)
    const unlocked = await unlockKey(place, given)
    checkPages(place.file, [unlocked.key, ...(unlocked.earlier ?? [])])
    await withOpened(place, unlocked, (vault) => checkVault(vault, given.switches.has('readings')))
  },
}

// Before the database engine looks at them: it would only say that the file is damaged.
function checkPages(path: string, keys: readonly Uint8Array[]): void {
  const damaged = damagedPages(path, keys)
  if (damaged.length === 0) return
  const which = damaged.slice(0, MOST_TOLD).join(', ') + (damaged.length > MOST_TOLD ? ' …' : '')
  throw new Refusal(
    'conflict',
    `${damaged.length} pages of ${path} are not as they were written (${which}). Keep a copy as it is; restore a backup, or print what is left with \`khronika recover\`.`,
  )
}

function checkVault({ file, captures }: Vault, readings: boolean): void {
  const faults = checkEntries(file, { deviceOf, verify: verifySignature }).map(
    ({ device, number, sentence }) => `Entry ${number} of device ${device}: ${sentence}`,
  )
  const { whole, missing, damaged } = checkCaptures(file, captures)
  for (const hash of missing) faults.push(`Captured file ${hash}: it is named and is not there`)
  for (const hash of damaged) faults.push(`Captured file ${hash}: it was changed or damaged`)
  for (const table of readings ? compareReadings(file) : [])
    faults.push(`Readings: the table ${table} is not what the entries give; \`khronika rebuild\` mends it`)
  for (const fault of faults) tell(`${fault}.`)
  if (faults.length > 0)
    throw new Refusal(
      'conflict',
      `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}. Keep this vault as it is and compare it with a backup.`,
    )
  const entries = listEntries(file).length
  print(
    `${entries} ${entries === 1 ? 'entry' : 'entries'}: each is whole, signed, and follows the one before.`,
  )
  print(`${whole} captured ${whole === 1 ? 'file' : 'files'}: each opens and has its hash.`)
  if (readings) print('Every reading is what the entries give.')
}

const MOST_TOLD = 20

function checkMirror(folder: string, key: string | undefined): void {
  const { fingerprint, files, faults } = verifyMirror(folder, key)
  for (const fault of faults.slice(0, MOST_TOLD)) tell(`${fault}.`)
  if (faults.length > MOST_TOLD) tell(`And ${faults.length - MOST_TOLD} more.`)
  if (faults.length > 0)
    throw new Refusal(
      'conflict',
      'This is not the edition that was signed. Get another copy, and do not trust this one.',
    )
  print(`${files} files: each is as it was signed with the key ${fingerprint}.`)
  if (key === undefined) print('Compare that key with the one the organisation gave you in another way.')
}
