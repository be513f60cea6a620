// Pages of the site as they were drawn, for as long as nothing is written: most of those who come ask for the
// same few. All are drawn for a reader without rights, so what one was shown may be shown to anybody.
import type { Drawn } from '../site/pages/page-kind.ts'
import type { VaultFile } from '../vault/vault-file.ts'

export const MOST = 32_000_000 // characters; then they are forgotten and it begins anew

interface Kept {
  generation: number
  pages: Map<string, Drawn>
  size: number
}

const keptOf = new WeakMap<VaultFile, Kept>()

/** `path`: all that the page depends on besides the record. */
export function keptPage(file: VaultFile, path: string, draw: () => Drawn | undefined): Drawn | undefined {
  const generation = file.generation()
  if (generation === undefined) return draw()
  const kept = keptSince(file, generation)
  const known = kept.pages.get(path)
  if (known) return known
  const drawn = draw()
  if (drawn) keep(kept, path, drawn)
  return drawn
}

function keep(kept: Kept, path: string, drawn: Drawn): void {
  if (kept.size + drawn.body.length > MOST) {
    kept.pages.clear()
    kept.size = 0
  }
  kept.pages.set(path, drawn)
  kept.size += drawn.body.length
}

function keptSince(file: VaultFile, generation: number): Kept {
  const known = keptOf.get(file)
  if (known?.generation === generation) return known
  const made: Kept = { generation, pages: new Map(), size: 0 }
  keptOf.set(file, made)
  return made
}
