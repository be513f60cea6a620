// Which sentence of a rewritten text stands for which of the old one. In their order: as many as possible
// unchanged; then those that share most words; then, where nothing tells them apart (a translation),
// one after the other.
export interface Pair {
  before: number
  after: number
  same: boolean
}

export function alignSentences(before: readonly string[], after: readonly string[]): Pair[] {
  const score = scores(before, after)
  const best = bestFrom(score, before.length, after.length)
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    const here = at(best, i, j)
    if (here === at(score, i, j) + at(best, i + 1, j + 1))
      pairs.push({ before: i, after: j, same: before[i++] === after[j++] })
    else if (here === at(best, i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}

const SAME = 1_000_000
const BESIDE = 1 // that two stand at the same place says little, but more than nothing

function scores(before: readonly string[], after: readonly string[]): number[][] {
  const words = after.map(wordsOf)
  return before.map((one) => {
    const own = wordsOf(one)
    return after.map((other, j) => (one === other ? SAME : BESIDE + shared(own, words[j] ?? new Set())))
  })
}

// At most 1000: the share of the words of either that both have.
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length
  return Math.floor((2000 * both) / Math.max(1, one.size + other.size))
}

// Short words stand in every sentence.
function wordsOf(sentence: string): Set<string> {
  return new Set(sentence.toLowerCase().match(/\p{N}+|\p{L}{4,}/gu))
}

// The most that can be had of the sentences from i and from j on.
function bestFrom(score: readonly number[][], rows: number, columns: number): number[][] {
  const best = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0))
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const paired = at(score, i, j) + at(best, i + 1, j + 1)
      const row = best[i]
      if (row) row[j] = Math.max(paired, at(best, i + 1, j), at(best, i, j + 1))
    }
  return best
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}
