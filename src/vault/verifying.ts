// What can be said of a vault besides its entries: whether each page of the file is as it was written, and each
// captured file that is named is there and whole. Nothing is changed.
import type { Captures } from './captures.ts'
import { capturesNamed } from './captures-named.ts'
import { VaultPages } from './recovery/pages.ts'
import type { VaultFile } from './vault-file.ts'

/** Numbers of the pages that none of the keys opens, before SQLite looks at any. */
export function damagedPages(path: string, keys: readonly Uint8Array[]): number[] {
  const pages = new VaultPages(path, keys)
  try {
    const damaged: number[] = []
    for (let number = 1; number <= pages.count; number++) if (!pages.findPage(number)) damaged.push(number)
    return damaged
  } finally {
    pages.close()
  }
}

export interface CapturesChecked {
  whole: number
  missing: string[] // hashes
  damaged: string[]
}

export function checkCaptures(file: VaultFile, captures: Captures): CapturesChecked {
  const checked: CapturesChecked = { whole: 0, missing: [], damaged: [] }
  for (const sha256 of capturesNamed(file)) {
    if (captures.findCapture(sha256)) checked.whole++
    else if (captures.holdsCapture(sha256)) checked.damaged.push(sha256)
    else checked.missing.push(sha256)
  }
  return checked
}
