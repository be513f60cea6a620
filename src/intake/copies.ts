// The same report at another address: nearly the same words, perhaps with other furniture around.
// Shingles of five words (Broder 1997): fewer recur by chance, more break at every mended typo.
import { createHash } from 'node:crypto'
import { folded } from './outline/piece.ts'

const SHINGLE = 5 // words
const SKETCH = 512 // hashes kept: the smallest, a fair sample of all

// Sorted hashes, hex; of a short text all of them.
export function sketchOf(text: string): string[] {
  const words = folded(text).split(' ')
  const hashes = new Set<string>()
  for (let at = 0; at === 0 || at + SHINGLE <= words.length; at++)
    hashes.add(hashOf(words.slice(at, at + SHINGLE).join(' ')))
  return [...hashes].sort().slice(0, SKETCH)
}

// Share of the shingles of both that are in both, 0 to 1.
export function resemblance(a: string[], b: string[]): number {
  const { shared, ofA, ofB } = compare(a, b)
  return share(shared, ofA + ofB - shared)
}

// Share of the smaller one's shingles that are in the larger one too, 0 to 1.
export function containment(a: string[], b: string[]): number {
  const { shared, ofA, ofB } = compare(a, b)
  return share(shared, Math.min(ofA, ofB))
}

// One word changed breaks five shingles: a text with every twentieth word changed still resembles by
// 0.6. Press releases of one publisher that share their stock paragraphs came to 0.11, and to 0.24 of
// the shorter. A repost within furniture contains nearly the whole report, and the report makes up a
// third of the page at least; a statement quoted in full in a long report is contained too, and is no
// copy of it.
const SAME = 0.6
const INSIDE = 0.8
const SMALLEST_PART = 1 / 3

export function isCopy(a: string[], b: string[]): boolean {
  if (resemblance(a, b) >= SAME) return true
  const { ofA, ofB } = compare(a, b)
  return containment(a, b) >= INSIDE && share(Math.min(ofA, ofB), Math.max(ofA, ofB)) >= SMALLEST_PART
}

// Of two sketches only the hashes below the end of the shorter range are samples of both texts.
function compare(a: string[], b: string[]): { shared: number; ofA: number; ofB: number } {
  const end = [a, b].flatMap((sketch) => (sketch.length < SKETCH ? [] : (sketch.at(-1) ?? []))).sort()[0]
  const within = (sketch: string[]): string[] =>
    end === undefined ? sketch : sketch.filter((hash) => hash <= end)
  const inA = new Set(within(a))
  const inB = within(b)
  return { shared: inB.filter((hash) => inA.has(hash)).length, ofA: inA.size, ofB: inB.length }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 16)
}
