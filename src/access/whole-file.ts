// A file appears whole or not at all, also after a power cut: written beside its place, flushed,
// renamed, and the folder flushed too (a rename is only safe once its folder is).
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

export function writeWhole(path: string, bytes: Uint8Array): void {
  const folder = dirname(path)
  const part = join(folder, `.${randomBytes(8).toString('hex')}.part`)
  try {
    writeFlushed(part, bytes)
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
  flushFolder(folder)
}

// For a file that must not replace another. Refused by the system (EEXIST) when the name is taken.
export function writeNew(path: string, bytes: Uint8Array): void {
  writeFlushed(path, bytes)
  flushFolder(dirname(path))
}

// Folders of ours are for their owner alone.
export function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (first !== undefined) flushFolder(dirname(first))
}

export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return // Windows flushes no folders and refuses to open one
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function writeFlushed(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'wx', 0o600)
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
