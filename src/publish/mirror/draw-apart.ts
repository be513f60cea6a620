// The child's side of draw-together.ts.
import { wipe } from '../../access/seal.ts'
import { open } from '../../vault/open.ts'
import type { Language } from '../../vocabulary/list.ts'
import { drawPages } from './draw.ts'
import type { Looked } from './draw.ts'
import { Folder } from './folder.ts'
import { Manifest } from './manifest.ts'

export interface Share {
  vault: string // its file
  key: Uint8Array
  place: string
  languages: readonly Language[]
  isWhole: boolean
  addresses: string[]
}

export function answer({ vault, key, place, languages, isWhole, addresses }: Share): Looked[] {
  const file = open(vault, key)
  wipe(key)
  const folder = new Folder(place)
  try {
    return drawPages({ file, folder, manifest: new Manifest(folder), languages, isWhole }, addresses)
  } finally {
    file.close()
  }
}
