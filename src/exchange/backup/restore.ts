// A backup becomes a vault again, in a folder that appears whole or not at all. It is another device from then
// on: two that wrote under one number would be a fork.
import { randomBytes } from 'node:crypto'
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { flushFolder, makeFolder } from '../../access/whole-file.ts'
import { Refusal } from '../../refusal.ts'
import { passOver } from './hashed.ts'
import { readBackup } from './read-backup.ts'
import type { Opener } from './lock.ts'

/** `finish` works on the folder before it takes its place; what it throws leaves nothing behind. */
export async function restoreBackup(
  path: string,
  opener: Opener,
  folder: string,
  finish: (folder: string) => Promise<void> | void,
): Promise<void> {
  const to = resolve(folder)
  if (existsSync(to))
    throw new Refusal(
      'conflict',
      `${to} exists already and was left alone. Name a new folder to restore into.`,
    )
  const making = `${to}.restoring-${randomBytes(8).toString('hex')}`
  try {
    makeFolder(making)
    await readBackup(path, opener, async (name, bytes) => {
      if (name === 'READ-ME.txt') return passOver(name, bytes)
      const file = join(making, name)
      makeFolder(dirname(file))
      await pipeline(Readable.from(bytes), createWriteStream(file, { mode: 0o600, flags: 'wx', flush: true }))
    })
    await finish(making)
    renameSync(making, to)
    flushFolder(dirname(to))
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}
