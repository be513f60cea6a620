// The folder of a mirror. A file is replaced at once (written beside, renamed), so that whoever copies the
// folder meanwhile finds whole files; it can be made again, so nothing waits for the disk.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from './sha256.ts'

export class Folder {
  readonly path: string
  readonly #made = new Set<string>()

  constructor(path: string) {
    this.path = path
  }

  read(name: string): string | undefined {
    const path = join(this.path, name)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }

  hashOf(name: string): string | undefined {
    const path = join(this.path, name)
    return existsSync(path) ? sha256(readFileSync(path)) : undefined
  }

  write(name: string, content: string | Uint8Array): void {
    const path = join(this.path, name)
    this.#makeFolderOf(path)
    if (isWrittenNew(path, content)) return
    const part = `${path}.part`
    writeFileSync(part, content)
    renameSync(part, path)
  }

  remove(name: string): void {
    rmSync(join(this.path, name), { force: true })
  }

  #makeFolderOf(path: string): void {
    const folder = dirname(path)
    if (this.#made.has(folder)) return
    mkdirSync(folder, { recursive: true })
    this.#made.add(folder)
  }
}

function isWrittenNew(path: string, content: string | Uint8Array): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
