// The words somebody looks for, kept from the address: a browser writes addresses into its history, and the words
// are names. They stay here, in memory, while the vault is open; an address has a mark in their place.
import { randomBytes } from 'node:crypto'
import { base32 } from '../../../record/subject.ts'
import type { VaultFile } from '../../../vault/vault-file.ts'

interface Kept {
  marks: Map<string, string> // by words
  words: Map<string, string> // by mark
}

const MOST = 5000
const kept = new WeakMap<VaultFile, Kept>()

/** The same words have the same mark for as long as the vault is open. */
export function markFor(file: VaultFile, words: string): string {
  const { marks, words: byMark } = keptOf(file)
  const known = marks.get(words)
  if (known) return known
  const [oldest] = marks.size >= MOST ? marks : []
  if (oldest) {
    marks.delete(oldest[0])
    byMark.delete(oldest[1])
  }
  const mark = base32(randomBytes(10))
  marks.set(words, mark)
  byMark.set(mark, words)
  return mark
}

/** undefined: they were forgotten when the vault was locked. */
export function wordsBehind(file: VaultFile, mark: string): string | undefined {
  return keptOf(file).words.get(mark)
}

function keptOf(file: VaultFile): Kept {
  const known = kept.get(file)
  if (known) return known
  const made: Kept = { marks: new Map(), words: new Map() }
  kept.set(file, made)
  return made
}
