// By how many first letters names are told apart, so that no page and no part of an index grows beyond
// what a reader, or a slow line, can take. The same for the whole edition: were it decided letter by letter,
// one new name could move a hundred others to other pages.
import { INITIALS } from '../../vault/readings/public-change.ts'
import { firstOf } from './filed.ts'

export function lettersFor(words: Iterable<string>, most: number): number {
  const all = [...words]
  for (let letters = 1; letters < INITIALS; letters++) if (largest(all, letters) <= most) return letters
  return INITIALS
}

function largest(words: readonly string[], letters: number): number {
  const counts = new Map<string, number>()
  for (const word of words) {
    const first = firstOf(word, letters)
    counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}
