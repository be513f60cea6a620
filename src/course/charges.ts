// Each charge against somebody with its own status. An event that names charges bears on those; one that
// names none bears on all of that person in that matter.
import type { Happening, Step } from './step.ts'
import type { SubjectId } from '../record/subject.ts'
import { standingOn } from './standing.ts'
import type { Standing } from './standing.ts'

export interface ChargeCourse {
  charge: SubjectId
  standing: Standing<Step> | undefined // undefined: the record is silent
  steps: Step[]
}

/** `steps` are those of one person in one matter. */
export function chargesIn(steps: readonly Step[]): ChargeCourse[] {
  const charges = [...new Set(steps.flatMap((step) => step.charges))].sort()
  return charges.map((charge) => {
    const own = steps.filter(({ charges: named }) => named.length === 0 || named.includes(charge))
    return { charge, standing: standingOn('proceedings', own), steps: own }
  })
}

export interface Appeal<H extends Happening = Step> {
  filed: H
  outcome: H | undefined // undefined: nobody says what came of it
}

const DECIDES = ['decision-upheld', 'decision-overturned', 'sentence-changed']

/** Each appeal of one person in one matter with the decision on it: said to answer it, or the only one there is. */
export function appealsIn<H extends Happening>(steps: readonly H[]): Appeal<H>[] {
  const happened = steps.filter(({ happened: did }) => did === 'yes')
  const filed = happened.filter(({ act }) => act === 'appeal-filed')
  const decisions = happened.filter(({ act }) => DECIDES.includes(act))
  return filed.map((appeal) => ({
    filed: appeal,
    outcome:
      decisions.find(({ answers = [] }) => answers.some(({ event }) => event === appeal.subject)) ??
      (filed.length === 1 && decisions.length === 1 ? decisions[0] : undefined),
  }))
}
