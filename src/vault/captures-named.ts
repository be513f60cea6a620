// The captured files that the record or the inbox names, by their hashes.
import type { VaultFile } from './vault-file.ts'

export function capturesNamed(file: VaultFile): Set<string> {
  const named = new Set<string>()
  for (const { sha256 } of file.all<{ sha256: string }>('select sha256 from inbox')) named.add(sha256)
  const bodies = file.all<{ body: string }>(
    `select body from content where instr(body, '"property":"capture"') > 0`,
  )
  for (const { body } of bodies) for (const hash of capturesIn(body)) named.add(hash)
  return named
}

/** Those that one change, in its canonical form, names. */
export function capturesIn(body: string): string[] {
  return body.includes('"property":"capture"') ? (body.match(/\b[0-9a-f]{64}\b/g) ?? []) : []
}
