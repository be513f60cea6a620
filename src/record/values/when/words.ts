// A text as words with their places. Numbers and letters are parted even where a report glues them
// ('2017and', '10th'), any kind of space parts words, and a blank line is a word of its own, so that
// no expression reaches over it.
export interface Word {
  start: number
  end: number
  text: string
  lower: string
}

const nextWord = /\n[^\S\n]*\n|\r\n[^\S\n]*\r?\n|\d+|\p{L}[\p{L}\p{M}]*|[^\s\p{L}\d]/gu

export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = []
  nextWord.lastIndex = from
  for (let found = nextWord.exec(text); found && found.index < to; found = nextWord.exec(text)) {
    const word = found[0]
    words.push({ start: found.index, end: found.index + word.length, text: word, lower: word.toLowerCase() })
  }
  return words
}

// Where the words go on after a phrase that stands at `at`; undefined where it does not stand there.
export function after(words: Word[], at: number, phrase: string): number | undefined {
  const first = words[at]?.lower
  if (first === undefined || !phrase.startsWith(first)) return undefined
  let next = at
  for (const part of partsOf(phrase)) {
    if (words[next]?.lower !== part) return undefined
    next += 1
  }
  return next
}

// Phrases come from the lexicon and the grammar, so there are only so many of them.
const knownParts = new Map<string, readonly string[]>()

function partsOf(phrase: string): readonly string[] {
  const known = knownParts.get(phrase)
  if (known) return known
  const parts = phrase.split(' ')
  knownParts.set(phrase, parts)
  return parts
}

export function afterAny(words: Word[], at: number, phrases: readonly string[]): number | undefined {
  const first = words[at]?.lower
  if (first === undefined || (phrases.length > 12 && !firstWordsOf(phrases).has(first))) return undefined
  let furthest: number | undefined
  for (const phrase of phrases) {
    const next = after(words, at, phrase)
    if (next !== undefined && next > (furthest ?? -1)) furthest = next
  }
  return furthest
}

// Most words begin none of the phrases of a long list.
const knownFirsts = new WeakMap<readonly string[], ReadonlySet<string>>()

function firstWordsOf(phrases: readonly string[]): ReadonlySet<string> {
  const known = knownFirsts.get(phrases)
  if (known) return known
  const firsts = new Set(phrases.map((phrase) => partsOf(phrase)[0] ?? ''))
  knownFirsts.set(phrases, firsts)
  return firsts
}

export function skip(words: Word[], at: number, ...phrases: string[]): number {
  let furthest = at
  for (const phrase of phrases) furthest = Math.max(furthest, after(words, at, phrase) ?? at)
  return furthest
}

export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text)
}

export function isGlued(words: Word[], at: number): boolean {
  return at > 0 && words[at - 1]?.end === words[at]?.start
}

// What a table of the lexicon says of a word.
export function told<T>(table: Readonly<Record<string, T>>, word: Word | undefined): T | undefined {
  return word && Object.hasOwn(table, word.lower) ? table[word.lower] : undefined
}
