// 'Tas bolat' and 'Tasbolat', 'Ann Lind' and 'AnnLind': a space too many or too few.
import { spell } from '../words/word.ts'
import type { Spelled } from '../words/word.ts'
import { soundPair } from './pair.ts'
import type { Pair } from './pair.ts'
import type { Paired } from './pairing.ts'

const MOST = 60 // so much may be lost beside the space
const JOINED: Pair = { code: 'joined', loss: 30 }

interface Side<W> {
  words: readonly W[]
  used: Set<number>
}

/** Two whole names that are one but for their spaces. */
export function areTogether(one: Spelled, other: Spelled): Pair | undefined {
  if (one.sound.length < 6 || Math.abs(one.sound.length - other.sound.length) > 3) return undefined
  const pair = soundPair(one, other)
  return pair && pair.loss <= MOST ? { code: 'joined', loss: JOINED.loss + pair.loss } : undefined
}

/** Neighbours left over on one side that the other writes as one word. At most one such pair. */
export function pairJoined<W extends Spelled>(one: Side<W>, other: Side<W>): Paired<W>[] {
  const here = joinedIn(one, other)
  if (here) return [{ one: here.run, other: [here.whole], pair: JOINED, places: here.places }]
  const there = joinedIn(other, one)
  if (!there) return []
  const [from, to] = there.places
  return [{ one: [there.whole], other: there.run, pair: JOINED, places: [to, from] }]
}

function joinedIn<W extends Spelled>(
  parts: Side<W>,
  wholes: Side<W>,
): { run: W[]; whole: W; places: readonly [number, number] } | undefined {
  for (const run of runs(parts)) {
    const words = run.flatMap((at) => parts.words[at] ?? [])
    const together = spell(words.map(({ written }) => written).join(''))
    const place = wholes.words.findIndex((whole, at) => !wholes.used.has(at) && isWhole(together, whole))
    const whole = wholes.words[place]
    if (!whole) continue
    for (const at of run) parts.used.add(at)
    wholes.used.add(place)
    return { run: words, whole, places: [run[0] ?? 0, place] }
  }
  return undefined
}

function isWhole(together: Spelled, whole: Spelled): boolean {
  if (Math.abs(together.sound.length - whole.sound.length) > 3) return false
  return (soundPair(together, whole)?.loss ?? MOST + 1) <= MOST
}

// Two or three neighbours that are free; the longest first.
function runs({ words, used }: Side<Spelled>): number[][] {
  const found: number[][] = []
  for (const length of [3, 2])
    for (let start = 0; start + length <= words.length; start++) {
      const run = Array.from({ length }, (_, step) => start + step)
      if (run.every((at) => !used.has(at))) found.push(run)
    }
  return found
}
