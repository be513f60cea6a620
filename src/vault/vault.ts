// A vault that is open: the file, the captures beside it, and the pen of this device.
import { randomBytes } from 'node:crypto'
import { newDeviceKey, signerOf } from '../access/device.ts'
import { base32 } from '../record/subject.ts'
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
    file.run('insert into account (id, name, made) values (?, ?, ?)', [owner.account, owner.name, made])
    addDevice(file, made)
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
  const device = ownDevice(file)
  const pen: Pen = { ...device, author: account, now, random: randomSupply() }
  return { file, captures: new Captures(captures, key), pen }
}

function ownDevice(file: VaultFile): Pick<Pen, 'device' | 'publicKey' | 'sign'> {
  const row = file.get<{ id: string; public_key: string; private_key: string }>(
    'select id, public_key, private_key from device where private_key is not null order by made desc limit 1',
  )
  if (!row) throw new Error('the vault has no key of this device')
  return { device: row.id, publicKey: row.public_key, sign: signerOf(Buffer.from(row.private_key, 'hex')) }
}

function addDevice(file: VaultFile, made: string): void {
  const { id, publicKey, privateKey } = newDeviceKey()
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
  file.run('insert into device (id, public_key, private_key, made) values (?, ?, ?, ?)', [
    id,
    hex(publicKey),
    hex(privateKey),
    made,
  ])
}

export function nameOfAccount(file: VaultFile, account: string): string | undefined {
  return file.get<{ name: string }>('select name from account where id = ?', [account])?.name
}

function instant(): string {
  return new Date().toISOString()
}
