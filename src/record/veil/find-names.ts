// Where a text names somebody who is hidden.
import type { Spellings } from './spellings.ts'
import { wordsIn } from './words.ts'
import type { Word } from './words.ts'

export interface Named {
  start: number
  end: number
  by: Spellings
}

/** `near`: the text tells of them, so that one word of a name is enough. In order, without overlaps. */
export function findNames(text: string, all: readonly Spellings[], near = false): Named[] {
  const words = wordsIn(text)
  if (words.length === 0) return []
  const found = all.flatMap((by) =>
    rangesOf(words, by, near).map(([from, to]) => spanOf(words, from, to, by)),
  )
  return withoutOverlaps(found)
}

type Range = [from: number, to: number] // of words, the last included

function rangesOf(words: readonly Word[], spellings: Spellings, near: boolean): Range[] {
  const ranges = words.flatMap((word, at): Range[] => [
    ...(spellings.acronyms.includes(word.raw) ? [[at, at] as Range] : []),
    ...spellings.wholes
      .filter((whole) => isAt(words, at, whole))
      .map((whole): Range => [at, at + whole.length - 1]),
  ])
  return spellings.kind === 'person' ? [...ranges, ...runsOf(words, spellings, near)] : ranges
}

function isAt(words: readonly Word[], at: number, whole: readonly string[]): boolean {
  if (whole.length === 1 && !words[at]?.isCapital) return false
  return whole.every((word, place) => words[at + place]?.folded === word)
}

// 'Galym Berikov', 'Berikov G.', 'G. B. Berikov' of whoever is called Galym Bolatovich Berikov.
function runsOf(words: readonly Word[], spellings: Spellings, near: boolean): Range[] {
  const runs: Range[] = []
  for (let from = 0; from < words.length; from++) {
    let to = from
    while (isOfName(words[to], spellings)) to++
    if (to === from) continue
    const run = words.slice(from, to)
    const full = run.filter(({ folded }) => spellings.words.has(folded))
    if (full.length > 1 || (full.length === 1 && run.length > 1)) runs.push([from, to - 1])
    else if (near && full.length === 1 && full[0]?.isCapital) runs.push([from, to - 1])
    from = to
  }
  return runs
}

function isOfName(word: Word | undefined, { words }: Spellings): boolean {
  if (!word) return false
  if (words.has(word.folded)) return true
  return word.folded.length === 1 && word.isCapital && [...words].some((one) => one.startsWith(word.folded))
}

function spanOf(words: readonly Word[], from: number, to: number, by: Spellings): Named {
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0, by }
}

// The longest of those that overlap, stretched over all of them: no letter of either is left.
function withoutOverlaps(found: Named[]): Named[] {
  const kept: Named[] = []
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last && one.start < last.end) last.end = Math.max(last.end, one.end)
    else kept.push({ ...one })
  }
  return kept
}
