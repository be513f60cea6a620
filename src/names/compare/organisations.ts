// Two organisations' names. Unlike in people's names, one word more is another organisation.
import type { OrganisationName, OrganisationWord } from '../words/organisation-words.ts'
import { pairUp } from './pairing.ts'
import type { Pairing } from './pairing.ts'
import { soundPair } from './pair.ts'
import type { Pair } from './pair.ts'
import type { Reason, Weighed } from './reason.ts'
import { withSlip } from './slip.ts'
import { NOTHING, isTurned, lossOf, pairReasons, reason } from './weighing.ts'
import { areTogether } from './written-together.ts'

// In thousandths, as for persons. A branch that leaves out its place is worth asking about.
const TAKEN = { leftOut: 330, place: 280, small: 10, order: 60 } as const
const MOST = { conflict: 620, acronym: 850, leftOut: 700 } as const

export function weighOrganisations(one: OrganisationName, other: OrganisationName): Weighed {
  const [ones, others] = [one.words, other.words]
  if (ones.length === 0 || others.length === 0) return NOTHING
  const beside = besideAcronym(one, other) ?? besideAcronym(other, one)
  if (beside !== undefined)
    return { thousandths: MOST.acronym - beside * 100, because: () => [reason('acronym', ones, others)] }
  const together = ones.length === others.length ? undefined : areTogether(one.together, other.together)
  if (together) return { thousandths: 1000 - together.loss, because: () => [reason('joined', ones, others)] }
  const pairing = withSlip(pairUp(ones, others, pairOf))
  const thousandths = Math.max(0, scoreOf(pairing, ones, others))
  return { thousandths, because: () => reasonsFor(pairing) }
}

function pairOf(one: OrganisationWord, other: OrganisationWord): Pair | undefined {
  if (one.written === other.written) return { code: 'same', loss: 0 }
  if (one.number !== undefined || other.number !== undefined || one.isSmall !== other.isSmall)
    return undefined
  return soundPair(one, other)
}

// How many words the shorter name has beside an acronym of the longer: 'HRW' and 'Human Rights Watch'.
function besideAcronym(short: OrganisationName, long: OrganisationName): number | undefined {
  if (short.acronym.length < 2 || short.words.length > 2 || long.words.length < 2) return undefined
  return short.acronym === long.initials || short.acronym === long.allInitials
    ? short.words.length - 1
    : undefined
}

function scoreOf(
  pairing: Pairing<OrganisationWord>,
  ones: readonly OrganisationWord[],
  others: readonly OrganisationWord[],
): number {
  const { paired, leftOne, leftOther } = pairing
  if (paired.length === 0) return 0
  const likeness = 1000 - lossOf(paired)
  const longest = Math.max(ones.length, others.length)
  if (hasOwn(leftOne) && hasOwn(leftOther))
    return Math.floor((MOST.conflict * paired.length * likeness) / (1000 * longest))
  const left = [...leftOne, ...leftOther].reduce((sum, word) => sum + weightOf(word), 0)
  return likeness - Math.min(MOST.leftOut, left) - (isTurned(paired) ? TAKEN.order : 0)
}

function hasOwn(words: readonly OrganisationWord[]): boolean {
  return words.some(({ isSmall }) => !isSmall)
}

function weightOf({ isSmall, isPlace }: OrganisationWord): number {
  if (isSmall) return TAKEN.small
  return isPlace ? TAKEN.place : TAKEN.leftOut
}

function reasonsFor(pairing: Pairing<OrganisationWord>): Reason[] {
  const { paired, leftOne, leftOther } = pairing
  const reasons = pairReasons(pairing)
  const all = [paired.flatMap(({ one }) => one), paired.flatMap(({ other }) => other)] as const
  if (isTurned(paired)) reasons.push(reason('order', ...all))
  if (leftOne.length + leftOther.length === 0) return reasons
  return [
    ...reasons,
    reason(hasOwn(leftOne) && hasOwn(leftOther) ? 'differs' : 'left-out', leftOne, leftOther),
  ]
}
