// An edition in the making: what was drawn is taken into its lists, what is there no more leaves a notice,
// and all of it is signed.
import { lastPublicChange } from '../../vault/readings/public-change.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Language } from '../../vocabulary/list.ts'
import { keep } from './draw.ts'
import type { Drawing, Looked } from './draw.ts'
import type { EditionKey } from './edition-key.ts'
import type { Folder } from './folder.ts'
import { Manifest } from './manifest.ts'
import { keepMirror } from './mirrors.ts'
import { sha256 } from './sha256.ts'
import { signEdition } from './sign-edition.ts'
import { withdrawnNotice } from './withdrawn.tsx'

export interface Job {
  file: VaultFile
  folder: Folder
  key: EditionKey
  languages: readonly Language[]
  form: string
}

export interface Mirrored {
  edition: number
  drawn: number // pages looked at
  written: number // files that came out new or different
  withdrawn: number // pages that left a notice, files that went
}

export class Edition {
  readonly drawing: Drawing
  readonly #job: Job
  readonly #seen: number // what is written from here on is for the next edition
  readonly #present = new Set<string>()
  readonly #counts = { drawn: 0, written: 0, withdrawn: 0 }

  constructor(job: Job, { isWhole }: { isWhole: boolean }) {
    const { file, folder, languages } = job
    this.#job = job
    this.#seen = lastPublicChange(file)
    this.drawing = { file, folder, languages, isWhole, manifest: new Manifest(folder) }
  }

  take(all: readonly Looked[]): void {
    for (const looked of all) {
      this.#present.add(looked.path)
      this.#counts.drawn++
      if (looked.hash === undefined) this.#withdraw(looked.path)
      else this.#list(looked)
    }
  }

  leaveNoticesForTheRest(): void {
    for (const path of this.drawing.manifest.paths()) if (!this.#present.has(path)) this.#withdraw(path)
  }

  sign(): Mirrored {
    const { file, folder, key, form } = this.#job
    const { edition, top } = signEdition(folder, key, this.drawing.manifest)
    keepMirror(file, { place: folder.path, seen: this.#seen, edition, form, manifest: sha256(top) })
    return { edition, ...this.#counts }
  }

  #list({ path, hash, isWritten }: Looked): boolean {
    if (!isWritten || hash === undefined) return false
    this.drawing.manifest.set(path, hash)
    this.#counts.written++
    return true
  }

  // A page leaves a notice where it was; a list or a feed goes.
  #withdraw(path: string): void {
    const { manifest, folder, languages } = this.drawing
    if (manifest.hashOf(path) === undefined) return
    if (path.endsWith('.html')) {
      if (this.#list(keep(this.drawing, path, withdrawnNotice(path, languages)))) this.#counts.withdrawn++
      return
    }
    folder.remove(path)
    manifest.remove(path)
    this.#counts.withdrawn++
  }
}
