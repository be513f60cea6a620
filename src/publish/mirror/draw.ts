// Pages drawn for a reader without rights, each written where it came out new or different.
import { drawPage, hasLanguages } from '../../site/pages/pages.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Language } from '../../vocabulary/list.ts'
import type { Folder } from './folder.ts'
import type { Manifest } from './manifest.ts'
import { mirrorLink, mirrorPath } from './mirror-path.ts'
import { sha256 } from './sha256.ts'

export interface Drawing {
  file: VaultFile
  folder: Folder
  manifest: Manifest // of what stands in the folder
  languages: readonly Language[]
  isWhole: boolean // whoever asks for the whole wants to be sure of every file
}

export interface Looked {
  path: string
  hash?: string | undefined // absent: there is no such page
  isWritten: boolean
}

export function drawPages(drawing: Drawing, addresses: Iterable<string>): Looked[] {
  return [...addresses].flatMap((address) =>
    languagesOf(drawing, address).map((language) => look(drawing, address, language)),
  )
}

function languagesOf({ languages }: Drawing, address: string): readonly Language[] {
  return hasLanguages(address) ? languages : languages.slice(0, 1)
}

function look(drawing: Drawing, address: string, language: Language): Looked {
  const { file, languages } = drawing
  const path = mirrorPath(address, language)
  const link = mirrorLink(path, language, languages)
  const drawn = drawPage({ file, reader: 'public', language, languages, link }, address)
  return drawn ? keep(drawing, path, drawn.body) : { path, isWritten: false }
}

export function keep(drawing: Drawing, path: string, content: string): Looked {
  const bytes = Buffer.from(content)
  const hash = sha256(bytes)
  const isWritten = !isThere(drawing, path, hash)
  if (isWritten) drawing.folder.write(path, bytes)
  return { path, hash, isWritten }
}

// What we remember holds while nobody touched the folder.
function isThere({ manifest, folder, isWhole }: Drawing, path: string, hash: string): boolean {
  if (manifest.hashOf(path) !== hash) return false
  return !isWhole || folder.hashOf(path) === hash
}
