// The stages of a law, an organisation or a site, each with its day. A provision of a package has its own,
// and those of the package as long as nothing took it out.
import type { CourseName } from '../vocabulary/courses/stage.ts'
import { courseOf, findStage, standingOn } from './standing.ts'
import type { Staged, Standing } from './standing.ts'
import { boundsOf } from './bounds.ts'
import type { Bounds } from './bounds.ts'
import type { Happening } from './step.ts'

export interface StagesOf<H extends Happening> {
  stages: Staged<H>[]
  now: Standing<H> | undefined // undefined: the record is silent
}

export function stagesOn<H extends Happening>(course: CourseName, steps: readonly H[]): StagesOf<H> {
  return { stages: courseOf(course, steps), now: standingOn(course, steps) }
}

/** Of a provision: what befell it, and what befell the law it is part of. Once withdrawn, it is out. */
export function provisionStages<H extends Happening>(
  own: readonly H[],
  ofTheWhole: readonly H[],
): StagesOf<H> {
  const apart = stagesOn('law', own)
  const isOut = own.some(({ act, happened }) => happened === 'yes' && findStage('law', act)?.final)
  return isOut ? apart : stagesOn('law', [...own, ...ofTheWhole])
}

export interface Blocking<H extends Happening> {
  since: Bounds
  until: Bounds | undefined // undefined: nobody says that it can be reached again
  steps: H[]
}

/** Each time a site was blocked. */
export function blockingsOf<H extends Happening>(steps: readonly H[]): Blocking<H>[] {
  const found: Blocking<H>[] = []
  for (const { step } of courseOf('site', steps)) {
    const open = found.at(-1)
    if (findStage('site', step.act)?.blocked)
      if (open && !open.until) open.steps.push(step)
      else found.push({ since: boundsOf(step.whens), until: undefined, steps: [step] })
    else if (open && !open.until) Object.assign(open, { until: boundsOf(step.whens) }).steps.push(step)
  }
  return found
}
