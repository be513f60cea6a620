// Pages of the site as they were drawn, for as long as nothing is written: most of those who come ask for the
// same few. All are drawn for a reader without rights, so what one was shown may be shown to anybody.
import type { Drawn } from '../site/pages/page-kind.ts'
import type { VaultFile } from '../vault/vault-file.ts'

export const MOST = 32_000_000 // bytes; then they are forgotten and it begins anew

export interface KeptPage {
  mediaType: string
  body: Uint8Array<ArrayBuffer>
}

interface Kept {
  generation: number
  pages: Map<string, KeptPage>
  size: number
}

const keptOf = new WeakMap<VaultFile, Kept>()

/** `path`: all that the page depends on besides the record. */
export function keptPage(file: VaultFile, path: string, draw: () => Drawn | undefined): KeptPage | undefined {
  const generation = file.generation()
  const kept = generation === undefined ? undefined : keptSince(file, generation)
  const known = kept?.pages.get(path)
  if (known) return known
  const drawn = draw()
  const page = drawn && { mediaType: drawn.mediaType, body: new TextEncoder().encode(drawn.body) }
  if (kept && page) keep(kept, path, page)
  return page
}

function keep(kept: Kept, path: string, page: KeptPage): void {
  if (kept.size + page.body.length > MOST) {
    kept.pages.clear()
    kept.size = 0
  }
  kept.pages.set(path, page)
  kept.size += page.body.length
}

function keptSince(file: VaultFile, generation: number): Kept {
  const known = keptOf.get(file)
  if (known?.generation === generation) return known
  const made: Kept = { generation, pages: new Map(), size: 0 }
  keptOf.set(file, made)
  return made
}
