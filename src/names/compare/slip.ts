// One word left on each side of a long name: a slip of a letter even in a short word, or of a number.
import { distance } from '../sound/distance.ts'
import { ANOTHER } from '../sound/letters-apart.ts'
import type { OrganisationWord } from '../words/organisation-words.ts'
import type { Pair } from './pair.ts'
import type { Pairing } from './pairing.ts'
import { lettersIn } from './weighing.ts'

const LONG = { letters: 10, number: 12 } as const // letters that agree elsewhere
const ONE_LETTER = ANOTHER + 2

export function withSlip(pairing: Pairing<OrganisationWord>): Pairing<OrganisationWord> {
  const { paired, leftOne, leftOther } = pairing
  const [[one, more], [other, further]] = [leftOne, leftOther]
  if (!one || !other || more || further || one.isSmall || other.isSmall) return pairing
  const pair = slipOf(one, other, lettersIn(paired.flatMap((agreeing) => agreeing.one)))
  if (!pair) return pairing
  return {
    paired: [...paired, { one: [one], other: [other], pair, places: [0, 0] }],
    leftOne: [],
    leftOther: [],
  }
}

function slipOf(one: OrganisationWord, other: OrganisationWord, agreeing: number): Pair | undefined {
  if (one.number !== undefined && other.number !== undefined)
    return agreeing >= LONG.number && isOneSignApart(one.number, other.number)
      ? { code: 'number', loss: 500 }
      : undefined
  if (one.number !== undefined || other.number !== undefined || agreeing < LONG.letters) return undefined
  if (Math.min(one.sound.length, other.sound.length) < 3 || one.script === 'syllables') return undefined
  return distance(one.sound, other.sound, ONE_LETTER) <= ONE_LETTER ? { code: 'alike', loss: 300 } : undefined
}

// V and VI, 2005 and 2006.
function isOneSignApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}
