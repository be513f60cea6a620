// What a mirror consists of: lists of hashes in the form of `sha256sum`, in 256 parts so that one changed
// page changes one short list, a list of the lists, and the signature over that. It is also all that we
// remember of a mirror: what was written stands in it.
import type { Folder } from './folder.ts'
import { sha256 } from './sha256.ts'

export const TOP = 'MANIFEST.sha256'
export const SIGNATURE = 'MANIFEST.sha256.sig'
export const KEY = 'public-key.pem'
export const EDITION = 'edition.json'

export type Hashes = Map<string, string> // path → sha256

export function partOf(path: string): string {
  return `manifest/${sha256(path).slice(0, 2)}.sha256`
}

export function readList(text: string): Hashes {
  const lines = [...text.matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm)]
  return new Map(lines.map(([, hash = '', path = '']) => [path, hash]))
}

export function writeList(hashes: Hashes): string {
  const lines = [...hashes].map(([path, hash]) => `${hash}  ${path}\n`)
  return lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('')
}

/** The lists of a mirror, each read when it is asked for and written back when it changed. */
export class Manifest {
  readonly #folder: Folder
  readonly #parts = new Map<string, { hashes: Hashes; before: string }>()
  readonly #top: Hashes
  isDamaged = false // somebody changed a list that was read

  constructor(folder: Folder) {
    this.#folder = folder
    this.#top = readList(folder.read(TOP) ?? '')
  }

  hashOf(path: string): string | undefined {
    return this.#part(partOf(path)).get(path)
  }

  set(path: string, hash: string): void {
    this.#part(partOf(path)).set(path, hash)
  }

  remove(path: string): void {
    this.#part(partOf(path)).delete(path)
  }

  paths(): string[] {
    return [...this.#top.keys()]
      .filter((name) => name.startsWith('manifest/'))
      .flatMap((part) => [...this.#part(part).keys()])
  }

  // The list of lists as it will be; undefined where nothing changed.
  save(): string | undefined {
    let changed = false
    for (const [name, { hashes, before }] of this.#parts) {
      const text = writeList(hashes)
      if (text === before) continue
      changed = true
      if (hashes.size > 0) this.#folder.write(name, text)
      else this.#folder.remove(name)
      if (hashes.size > 0) this.#top.set(name, sha256(text))
      else this.#top.delete(name)
    }
    return changed ? writeList(this.#top) : undefined
  }

  #part(name: string): Hashes {
    const known = this.#parts.get(name)
    if (known) return known.hashes
    const before = this.#top.has(name) ? (this.#folder.read(name) ?? '') : ''
    if (this.#top.has(name) && sha256(before) !== this.#top.get(name)) this.isDamaged = true
    const hashes = readList(before)
    this.#parts.set(name, { hashes, before })
    return hashes
  }
}
