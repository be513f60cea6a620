// A backup made while others work: a copy of the vault as it stands now, its key file and captures, in one file
// that is written whole or not at all, and read back before it is called made.
import { packTar } from 'modern-tar/fs'
import { randomBytes } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { flushFolder } from '../../access/whole-file.ts'
import { Refusal } from '../../refusal.ts'
import type { VaultFolder } from '../../vault/folder.ts'
import { open } from '../../vault/open.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { hashOf, passOver } from './hashed.ts'
import { READ_ME, SUMS, sumsOf } from './layout.ts'
import { lockFor } from './lock.ts'
import type { Lock } from './lock.ts'
import { readBackup } from './read-backup.ts'

export interface Backup {
  bytes: number
  captures: number
}

export async function writeBackup(
  { place, file, key }: { place: VaultFolder; file: VaultFile; key: Uint8Array },
  to: string,
  lock: Lock,
): Promise<Backup> {
  if (existsSync(to))
    throw new Refusal('conflict', `${to} exists already and was left alone. Name another file.`)
  const copy = join(place.folder, `.backup-${randomBytes(8).toString('hex')}`)
  const part = join(dirname(to), `.${randomBytes(8).toString('hex')}.part`)
  try {
    file.copyTo(copy)
    open(copy, key).close() // a copy that does not open is none
    const files = filesOf(place, copy)
    await encryptInto(part, files, lock)
    renameSync(part, to)
    flushFolder(dirname(to))
    const captures = [...files.keys()].filter((name) => name.startsWith('captures/')).length
    return { bytes: statSync(to).size, captures }
  } finally {
    for (const left of [copy, `${copy}-wal`, `${copy}-shm`, part]) rmSync(left, { force: true })
  }
}

// By their names in the backup.
function filesOf(place: VaultFolder, copy: string): Map<string, string> {
  const files = new Map([
    ['vault.key', place.keyFile],
    ['vault.khronika', copy],
  ])
  if (!existsSync(place.captures)) return files
  for (const entry of readdirSync(place.captures, { recursive: true, withFileTypes: true })) {
    const group = entry.parentPath.slice(-2)
    if (entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
      files.set(`captures/${group}/${entry.name}`, join(entry.parentPath, entry.name))
  }
  return files
}

async function encryptInto(part: string, files: ReadonlyMap<string, string>, lock: Lock): Promise<void> {
  const hashes = new Map<string, string>()
  for (const [name, path] of files) hashes.set(name, await hashOf(createReadStream(path)))
  const content = (target: string, text: string) => ({ type: 'content' as const, target, content: text })
  const tar = packTar([
    content('READ-ME.txt', READ_ME),
    ...[...files].map(([target, source]) => ({ type: 'file' as const, target, source })),
    content(SUMS, sumsOf(hashes)),
  ])
  const { encrypter, opener } = await lockFor(lock)
  const sealed = await encrypter.encrypt(Readable.toWeb(tar) as globalThis.ReadableStream<Uint8Array>)
  const out = createWriteStream(part, { mode: 0o600, flags: 'wx', flush: true })
  await pipeline(Readable.fromWeb(sealed as ReadableStream), out)
  await readBackup(part, opener, passOver) // it compares each hash
}
