// The same name but for letters and the order of given and family name. A candidate, not a match:
// two people may share a name, and a father and his son the same words ('Asan bin Omar', 'Omar bin Asan').
import { foldName } from './fold.ts'

export function sameAfterFolding(a: string, b: string): boolean {
  const key = nameKey(a)
  return key !== '' && key === nameKey(b)
}

// Folded words in a fixed order, for looking up candidates. Every word counts, as often as it stands.
export function nameKey(name: string): string {
  return foldName(name).split(' ').sort().join(' ')
}
