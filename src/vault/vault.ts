// A vault that is open: the file, the captures beside it, and the pen of this device.
import { randomBytes } from 'node:crypto'
import { newDeviceKey, signerOf } from '../access/device.ts'
import { base32 } from '../record/subject.ts'
import { keepAccount } from './accounts.ts'
import { Captures } from './captures.ts'
import type { Pen } from './entries/append.ts'
import { create, open } from './open.ts'
import type { OpenOptions } from './open.ts'
import { randomSupply } from './random-supply.ts'
import { DERIVED, TRUTH, WORK } from './schema.ts'
import type { VaultFile } from './vault-file.ts'

export interface Vault {
  file: VaultFile
  captures: Captures
  pen: Pen
}

export interface Owner {
  account: string
  name: string // shown beside what they wrote; inside the vault only
}

export interface VaultOptions extends OpenOptions {
  now?: (() => string) | undefined // ISO 8601 UTC
}

export function newAccountId(): string {
  return base32(randomBytes(10))
}

// Makes the file with its tables, the first account and this device's key. The caller has made the
// folder and the key file.
export function createVault(
  path: string,
  captures: string,
  key: Uint8Array,
  owner: Owner,
  options: VaultOptions = {},
): Vault {
  const made = (options.now ?? instant)()
  const file = create(path, key, TRUTH + DERIVED + WORK, options)
  file.write(() => {
    keepAccount(file, { id: owner.account, name: owner.name, role: 'administers', made })
    addDevice(file, owner.account, made)
  })
  return vaultOf(file, captures, key, owner.account, options)
}

export function openVault(
  path: string,
  captures: string,
  key: Uint8Array,
  account: string,
  options: VaultOptions = {},
): Vault {
  return vaultOf(open(path, key, options), captures, key, account, options)
}

function vaultOf(
  file: VaultFile,
  captures: string,
  key: Uint8Array,
  account: string,
  { now = instant }: VaultOptions,
): Vault {
  const pen: Pen = { ...signerIn(file, account, now), author: account, now, random: randomSupply() }
  return { file, captures: new Captures(captures, key), pen }
}

/** The same vault in another's hand: what they write is signed with their own key. */
export function inTheHandOf(vault: Vault, account: string): Vault {
  const { file, pen } = vault
  if (account === pen.author) return vault
  return { ...vault, pen: { ...pen, ...signerIn(file, account, pen.now), author: account } }
}

type Signer = Pick<Pen, 'device' | 'publicKey' | 'sign'>

// Each has a key of their own on this device, made when they first come.
function signerIn(file: VaultFile, account: string, now: () => string): Signer {
  return (
    findSigner(file, account) ??
    file.write(() => findSigner(file, account) ?? addDevice(file, account, now()))
  )
}

function findSigner(file: VaultFile, account: string): Signer | undefined {
  const row = file.get<{ id: string; public_key: string; private_key: string }>(
    'select id, public_key, private_key from device where private_key is not null and account = ? order by made desc limit 1',
    [account],
  )
  return (
    row && { device: row.id, publicKey: row.public_key, sign: signerOf(Buffer.from(row.private_key, 'hex')) }
  )
}

/** A restored vault writes under new numbers: the device it was copied from may still be writing. */
export function becomeAnotherDevice(file: VaultFile): void {
  file.write(() => file.run('update device set private_key = null where private_key is not null'))
}

function addDevice(file: VaultFile, account: string, made: string): Signer {
  const { id, publicKey, privateKey } = newDeviceKey()
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
  file.run('insert into device (id, public_key, private_key, made, account) values (?, ?, ?, ?, ?)', [
    id,
    hex(publicKey),
    hex(privateKey),
    made,
    account,
  ])
  return { device: id, publicKey: hex(publicKey), sign: signerOf(privateKey) }
}

export function nameOfAccount(file: VaultFile, account: string): string | undefined {
  return file.get<{ name: string }>('select name from account where id = ?', [account])?.name
}

function instant(): string {
  return new Date().toISOString()
}
