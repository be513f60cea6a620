// Which word of one name answers which of the other: the best pairs first, then words written together.
import type { Spelled } from '../words/word.ts'
import type { Pair } from './pair.ts'
import { pairJoined } from './written-together.ts'

export interface Paired<W> {
  one: W[]
  other: W[] // mostly one word each; several where the other side writes them as one
  pair: Pair
  places: readonly [number, number]
}

export interface Pairing<W> {
  paired: Paired<W>[]
  leftOne: W[]
  leftOther: W[]
}

export function pairUp<W extends Spelled>(
  ones: readonly W[],
  others: readonly W[],
  pairOf: (one: W, other: W) => Pair | undefined,
): Pairing<W> {
  const found = everyPair(ones, others, pairOf)
  if (found.length > 1) found.sort(closestFirst)
  const [usedOne, usedOther] = [new Set<number>(), new Set<number>()]
  const paired = found.filter(({ places: [at, place] }) => {
    if (usedOne.has(at) || usedOther.has(place)) return false
    usedOne.add(at)
    usedOther.add(place)
    return true
  })
  if (paired.length > 0 && usedOne.size < ones.length && usedOther.size < others.length)
    paired.push(...pairJoined({ words: ones, used: usedOne }, { words: others, used: usedOther }))
  return {
    paired,
    leftOne: ones.filter((_, at) => !usedOne.has(at)),
    leftOther: others.filter((_, place) => !usedOther.has(place)),
  }
}

function everyPair<W>(
  ones: readonly W[],
  others: readonly W[],
  pairOf: (one: W, other: W) => Pair | undefined,
): Paired<W>[] {
  const found: Paired<W>[] = []
  ones.forEach((one, at) =>
    others.forEach((other, place) => {
      const pair = pairOf(one, other)
      if (pair) found.push({ one: [one], other: [other], pair, places: [at, place] })
    }),
  )
  return found
}

// Of equal pairs those that stand at the same place, so that the result does not hang on chance.
function closestFirst<W>(a: Paired<W>, b: Paired<W>): number {
  return (
    a.pair.loss - b.pair.loss ||
    Math.abs(a.places[0] - a.places[1]) - Math.abs(b.places[0] - b.places[1]) ||
    a.places[0] - b.places[0]
  )
}
