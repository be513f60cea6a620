// The public edition as a signed folder of files. Made by a reader without rights, so that what is not
// public cannot be in it. Only what changed is drawn; only what came out different is written.
import { resolve } from 'node:path'
import { addressesTouched, drawPage, listAddresses } from '../../site/pages/pages.ts'
import type { Asking } from '../../site/from-record/asking.ts'
import { lastPublicChange, listPublicChanges } from '../../vault/readings/public-change.ts'
import type { Vault } from '../../vault/vault.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { LANGUAGES } from '../../vocabulary/list.ts'
import type { Language } from '../../vocabulary/list.ts'
import { checkPlace } from './check-place.ts'
import { editionKey } from './edition-key.ts'
import type { EditionKey } from './edition-key.ts'
import { Folder } from './folder.ts'
import { formOf } from './form.ts'
import { Manifest, TOP } from './manifest.ts'
import { mirrorLink, mirrorPath } from './mirror-path.ts'
import { beginMirror, findMirror, keepMirror } from './mirrors.ts'
import { signEdition } from './sign-edition.ts'
import { sha256 } from './sha256.ts'
import { withdrawnNotice } from './withdrawn.tsx'

export interface Mirroring {
  languages?: readonly Language[] | undefined // English, Russian and Kazakh unless told otherwise
  whole?: boolean | undefined // draw everything, whatever is known of the folder
}

export interface Mirrored {
  edition: number
  drawn: number // pages looked at
  written: number // files that came out new or different
  withdrawn: number // pages that left a notice, files that went
}

export function publishMirror(vault: Vault, place: string, mirroring: Mirroring = {}): Mirrored {
  const { file } = vault
  const folder = new Folder(resolve(place))
  const key = file.write(() => editionKey(file))
  checkPlace(folder, key)
  const known = findMirror(file, folder.path)
  const form = formOf(file, mirroring.languages ?? LANGUAGES)
  const isKnown = known?.form === form && known.manifest === sha256(folder.read(TOP) ?? '')
  const job = { file, folder, key, languages: mirroring.languages ?? LANGUAGES, form }
  if (!known) beginMirror(file, folder.path) // so that what is written meanwhile is noted
  if (!isKnown || mirroring.whole) return mirror(job, undefined)
  return mirror(job, known.seen) ?? mirror(job, undefined)
}

interface Job {
  file: VaultFile
  folder: Folder
  key: EditionKey
  languages: readonly Language[]
  form: string
}

// Since a change of the record, or all of it. Undefined: the lists in the folder are not as we left them.
function mirror(job: Job, since: undefined): Mirrored
function mirror(job: Job, since: number | undefined): Mirrored | undefined
function mirror(job: Job, since: number | undefined): Mirrored | undefined {
  const { file, folder } = job
  const reader = 'public'
  const seen = lastPublicChange(file)
  const writing = new Writing(job, since === undefined)
  const addresses =
    since === undefined
      ? listAddresses({ file, reader })
      : addressesTouched({ file, reader }, listPublicChanges(file, since))
  for (const address of addresses) writing.page(address)
  if (since === undefined) writing.leaveNoticesForTheRest()
  if (writing.manifest.isDamaged && since !== undefined) return undefined
  const { edition, top } = signEdition(folder, job.key, writing.manifest)
  keepMirror(file, { place: folder.path, seen, edition, form: job.form, manifest: sha256(top) })
  return { edition, ...writing.counts }
}

class Writing {
  readonly manifest: Manifest
  readonly counts = { drawn: 0, written: 0, withdrawn: 0 }
  readonly #job: Job
  readonly #whole: boolean
  readonly #present = new Set<string>()

  constructor(job: Job, whole: boolean) {
    this.#job = job
    this.#whole = whole
    this.manifest = new Manifest(job.folder)
  }

  page(address: string): void {
    for (const language of this.#job.languages) {
      const path = mirrorPath(address, language)
      if (this.#present.has(path)) continue // one without languages
      this.#present.add(path)
      const drawn = drawPage(this.#asking(path, language), address)
      this.counts.drawn++
      if (drawn) this.#keep(path, drawn.body)
      else this.#withdraw(path)
    }
  }

  leaveNoticesForTheRest(): void {
    for (const path of this.manifest.paths()) if (!this.#present.has(path)) this.#withdraw(path)
  }

  #asking(path: string, language: Language): Asking {
    const { file, languages } = this.#job
    return { file, reader: 'public', language, languages, link: mirrorLink(path, language, languages) }
  }

  #keep(path: string, content: string): void {
    const hash = sha256(content)
    if (this.#isThere(path, hash)) return
    this.#job.folder.write(path, content)
    this.manifest.set(path, hash)
    this.counts.written++
  }

  // What we remember holds while nobody touched the folder; whoever asks for the whole wants to be sure.
  #isThere(path: string, hash: string): boolean {
    if (this.manifest.hashOf(path) !== hash) return false
    return !this.#whole || this.#job.folder.hashOf(path) === hash
  }

  // A page leaves a notice where it was; a list or a feed goes.
  #withdraw(path: string): void {
    if (this.manifest.hashOf(path) === undefined) return
    if (path.endsWith('.html')) {
      const before = this.counts.written
      this.#keep(path, withdrawnNotice(path, this.#job.languages))
      this.counts.withdrawn += this.counts.written - before
      return
    }
    this.#job.folder.remove(path)
    this.manifest.remove(path)
    this.counts.withdrawn++
  }
}
