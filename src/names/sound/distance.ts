// What it takes to make one sound out of another, in twentieths of a letter: exchanging, leaving out,
// two letters in each other's place. Given up above `most`.
import { exchange, isVowel, surplus } from './letters-apart.ts'

const SWAPPED = 12
const UNWRITTEN = 2 // a vowel that Arabic letters leave out
const WIDTH = 260

// Three rows at a time and what each letter costs to leave out, kept between calls: a hundred thousand
// comparisons a second leave no room for new ones.
let [older, last, next] = [0, 1, 2].map(() => new Int32Array(WIDTH)) as [Int32Array, Int32Array, Int32Array]
const surplusOfB = new Int32Array(WIDTH)

export function distance(a: string, b: string, most: number, unwritten = false): number {
  if (a === b) return 0
  if (a.length >= WIDTH || b.length >= WIDTH) return most + 1
  last[0] = 0
  for (let j = 1; j <= b.length; j++) {
    surplusOfB[j] = left(b, j - 1, unwritten)
    last[j] = (last[j - 1] ?? 0) + (surplusOfB[j] ?? 0)
  }
  let before = 0
  for (let i = 1; i <= a.length; i++) {
    const least = fillRow(a, b, i, unwritten)
    if (least > most && before > most) return most + 1 // two rows: a swap reaches back over one
    before = least
    const free = older
    older = last
    last = next
    next = free
  }
  return Math.min(last[b.length] ?? most + 1, most + 1)
}

function fillRow(a: string, b: string, i: number, unwritten: boolean): number {
  const letter = a.charCodeAt(i - 1)
  const earlier = i > 1 ? a.charCodeAt(i - 2) : -1
  const without = left(a, i - 1, unwritten)
  let least = (next[0] = (last[0] ?? 0) + without)
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1)
    let cost = (last[j - 1] ?? 0) + exchange(letter, other)
    cost = Math.min(cost, (last[j] ?? 0) + without, (next[j - 1] ?? 0) + (surplusOfB[j] ?? 0))
    if (other === earlier && j > 1 && letter === b.charCodeAt(j - 2))
      cost = Math.min(cost, (older[j - 2] ?? 0) + SWAPPED)
    next[j] = cost
    if (cost < least) least = cost
  }
  return least
}

function left(word: string, at: number, unwritten: boolean): number {
  const letter = word.charCodeAt(at)
  if (unwritten && isVowel(letter)) return UNWRITTEN
  return surplus(
    letter,
    at > 0 ? word.charCodeAt(at - 1) : 0,
    at + 1 < word.length ? word.charCodeAt(at + 1) : 0,
  )
}
