// Two people's names. A word that each has and the other has not tells them apart; a word that only one of
// them has is only left out.
import type { PersonName } from '../words/person-words.ts'
import type { Word } from '../words/word.ts'
import { descentDiffers, genderDiffers, inConflict } from './apart.ts'
import { pairUp } from './pairing.ts'
import type { Paired, Pairing } from './pairing.ts'
import { pairOf } from './pair.ts'
import type { Reason, Weighed } from './reason.ts'
import { NOTHING, isTurned, lossOf, pairReasons, reason } from './weighing.ts'
import { areTogether } from './written-together.ts'

// In thousandths: what is taken off, and how far a name of this kind gets at most.
const TAKEN = { leftOut: 45, patronymic: 10, order: 5, gender: 380, descent: 350 } as const
const MOST = { conflict: 620, familyName: 720, oneWord: 650, initials: 600, leftOut: 250 } as const

export function weighPersons(one: PersonName, other: PersonName): Weighed {
  const [ones, others] = [one.words, other.words]
  if (ones.length === 0 || others.length === 0) return NOTHING
  const together = ones.length === others.length ? undefined : areTogether(one.together, other.together)
  if (together) return { thousandths: 1000 - together.loss, because: () => [reason('joined', ones, others)] }
  const pairing = pairUp(ones, others, pairOf)
  const thousandths = Math.max(0, scoreOf(pairing, ones, others))
  return { thousandths, because: () => reasonsFor(pairing, ones, others) }
}

function scoreOf(pairing: Pairing<Word>, ones: readonly Word[], others: readonly Word[]): number {
  const { paired } = pairing
  if (paired.length === 0) return 0
  const likeness = 1000 - lossOf(paired)
  const longest = Math.max(ones.length, others.length)
  if (inConflict(pairing, ones, others))
    return Math.floor((MOST.conflict * paired.length * likeness) / (1000 * longest))
  const score = likeness - takenOff(pairing)
  if (paired.every(({ pair }) => pair.code === 'initial')) return Math.min(score, MOST.initials)
  if (paired.length > 1 || ones.length === others.length) return score
  return Math.min(score, loneWord(paired[0], ones, others))
}

function takenOff({ paired, leftOne, leftOther }: Pairing<Word>): number {
  const left = [...leftOne, ...leftOther].reduce(
    (sum, { role }) => sum + (role === 'patronymic' ? TAKEN.patronymic : TAKEN.leftOut),
    0,
  )
  let taken = Math.min(left, MOST.leftOut)
  if (isTurned(paired)) taken += TAKEN.order
  if (genderDiffers(paired)) taken += TAKEN.gender
  if (descentDiffers(paired)) taken += TAKEN.descent
  return taken
}

// 'Sadykov' alone is worth asking about; a given name alone means too many.
function loneWord(only: Paired<Word> | undefined, ones: readonly Word[], others: readonly Word[]): number {
  const lone = ones.length === 1 ? ones[0] : others.length === 1 ? others[0] : undefined
  if (!lone || !only || only.pair.loss > 0 || lone.sound.length < 5) return MOST.oneWord
  return lone.forms ? MOST.oneWord : MOST.familyName
}

function reasonsFor(pairing: Pairing<Word>, ones: readonly Word[], others: readonly Word[]): Reason[] {
  const { paired, leftOne, leftOther } = pairing
  const reasons = pairReasons(pairing)
  if (isTurned(paired)) reasons.push(reason('order', ones, others))
  if (genderDiffers(paired)) reasons.push(reason('gender', ones, others))
  if (descentDiffers(paired)) reasons.push(reason('descent', ones, others))
  if (leftOne.length + leftOther.length > 0)
    reasons.push(reason(inConflict(pairing, ones, others) ? 'differs' : 'left-out', leftOne, leftOther))
  if (paired.length === 1 && ones.length !== others.length) reasons.push(reason('one-word', ones, others))
  return reasons
}
