// The names in parts small enough to be fetched one by one, each by the first letters of its words.
import { foldName } from '../../names/fold.ts'
import type { Reader } from '../../record/reader.ts'
import { audienceOf } from '../../vault/readings/refresh.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { remembered } from '../remembered.ts'
import { lettersFor } from './depth.ts'
import { firstOf } from './filed.ts'
import { listListed } from './listed.ts'
import type { Listed } from './listed.ts'

export interface Shards {
  letters: number // how many first letters tell one from another
  names: ReadonlyMap<string, readonly Listed[]>
}

// Some 30 kB.
const MOST = 250

export function shardsOf(file: VaultFile, reader: Reader): Shards {
  return remembered(file, 'shards', audienceOf(reader), () => {
    const all = listListed(file, reader).map((listed) => ({ listed, words: wordsOf(listed) }))
    const letters = lettersFor(
      all.flatMap(({ words }) => words),
      MOST,
    )
    const names = new Map<string, Listed[]>()
    for (const { listed, words } of all) {
      for (const first of new Set(words.map((word) => firstOf(word, letters)))) add(names, first, listed)
    }
    return { letters, names }
  })
}

function wordsOf({ spellings }: Listed): string[] {
  return [...new Set(spellings.flatMap((spelling) => foldName(spelling).split(' ')))].filter(Boolean)
}

function add(names: Map<string, Listed[]>, first: string, listed: Listed): void {
  const known = names.get(first)
  if (known) known.push(listed)
  else names.set(first, [listed])
}
