// Who a sentence is about, and who did it. Of a protest they are the same.
import type { Wording } from '../lexicon/wording.ts'
import type { Party, Telling } from '../telling/telling.ts'

const SUFFER = new Set(['victim', 'defendant'])
const DO = new Set(['actor', 'court', 'judge', 'claimant', 'organiser', 'participant', 'author'])

/** Of a law what it is about stands where others have a person. */
export function victimsOf(telling: Telling, wording: Wording): Party[] {
  const victims = telling.parties.filter(({ role }) => SUFFER.has(role))
  if (victims.length > 0 || (!wording.passive && !wording.active?.includes('{v}'))) return victims
  return telling.about.map(({ value, label, rests, alleged, cites }) => {
    const about = {
      kind: 'law' as const,
      role: 'victim',
      capacity: undefined,
      count: undefined,
      includes: [],
    }
    return { subject: value, label, rests, alleged, cites, ...about }
  })
}

export function doersOf(telling: Telling, wording: Wording): Party[] {
  const doers = telling.parties.filter(({ role }) => DO.has(role))
  if (doers.length > 0 || wording.passive) return doers
  return telling.parties.filter(({ role }) => SUFFER.has(role))
}

/** Those whose story it is: never police or courts. */
export function protagonistsOf(telling: Telling, wording: Wording): Party[] {
  const victims = telling.parties.filter(({ role }) => SUFFER.has(role))
  return victims.length > 0 || wording.passive ? victims : doersOf(telling, wording)
}

export function partiesIn(telling: Telling, role: string): Party[] {
  return telling.parties.filter((party) => party.role === role)
}
