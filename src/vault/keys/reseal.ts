// Captured files are sealed with a key derived from the vault's: a new one seals them anew, under other names,
// beside the old, so that at any moment those of the key that opens the vault are whole.
import type { Captures } from '../captures.ts'

export interface Sealings {
  from: Captures
  to: Captures
}

export function resealAll(named: Iterable<string>, { from, to }: Sealings): void {
  for (const sha256 of named) {
    const bytes = to.findCapture(sha256) ? undefined : from.findCapture(sha256)
    if (bytes) to.keepCapture(bytes)
  }
}

/** Only what is whole under the other key goes: one that is damaged stays where it is. */
export function dropSealed(named: Iterable<string>, { from, to }: Sealings): void {
  for (const sha256 of named) if (to.findCapture(sha256)) from.dropCapture(sha256)
}
