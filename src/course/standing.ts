// Where somebody or something stands: what the last event of a course left, never typed in. Liberty and
// proceedings are two courses: somebody may be at home and on trial.
import type { CourseName, Stage } from '../vocabulary/courses/stage.ts'
import { STAGES } from '../vocabulary/courses/stages.ts'
import { STANDINGS } from '../vocabulary/people/standings.ts'
import { boundsOf, isDated } from './bounds.ts'
import { inOrder, lastOf } from './order.ts'
import type { Placed } from './order.ts'
import type { Happening } from './step.ts'

export interface Standing<H extends Happening = Happening> {
  status: string // a code of the list 'standings' or 'stages'
  since: H // what made it so: the first of those that kept it so
  last: H // the last that says so
  perhaps: string[] // what it may be as well, where the days do not tell which came last
}

export interface WhereSomebodyStands<H extends Happening = Happening> {
  liberty: Standing<H> | undefined
  proceedings: Standing<H> | undefined
}

export interface Staged<H extends Happening> {
  status: string
  step: H
}

/** Of events in which somebody was the one it was done to. What is planned or did not happen changes nothing. */
export function standingIn<H extends Happening>(steps: readonly H[]): WhereSomebodyStands<H> {
  return { liberty: standingOn('liberty', steps), proceedings: standingOn('proceedings', steps) }
}

export function standingOn<H extends Happening>(
  course: CourseName,
  steps: readonly H[],
): Standing<H> | undefined {
  const [last, ...rivals] = lastOf(placed(course, steps))
  if (!last) return undefined
  const status = statusOf(course, last)
  const rank = Math.floor(last.order)
  const perhaps = rivals
    .filter(({ order }) => Math.floor(order) === rank)
    .map((rival) => statusOf(course, rival))
    .filter((other) => other !== status)
  return {
    status,
    since: firstOfRun(courseOf(course, steps), status, last.step),
    last: last.step,
    perhaps: [...new Set(perhaps)],
  }
}

// A remand that was prolonged is one since it began. What has no day says nothing of since when.
function firstOfRun<H extends Happening>(course: readonly Staged<H>[], status: string, last: H): H {
  const end = course.findIndex(({ step }) => step === last)
  const broken = course.slice(0, end).findLastIndex((one) => one.status !== status)
  const run = course.slice(broken + 1, end + 1).map(({ step }) => step)
  return run.find(({ whens }) => isDated(boundsOf(whens))) ?? last
}

/** Every step of the course, in order. */
export function courseOf<H extends Happening>(course: CourseName, steps: readonly H[]): Staged<H>[] {
  return inOrder(placed(course, steps)).map((one) => ({ status: statusOf(course, one), step: one.step }))
}

export function findStage(course: CourseName, act: string): Stage | undefined {
  return STAGE_OF.get(course)?.get(act)
}

const ALL: readonly Stage[] = [...STANDINGS.terms, ...STAGES.terms]
const STAGE_OF: ReadonlyMap<string, ReadonlyMap<string, Stage>> = new Map(
  [...new Set(ALL.map(({ course }) => course))].map((course) => [
    course,
    new Map(
      ALL.filter((stage) => stage.course === course).flatMap((stage) =>
        stage.acts.map((act) => [act, stage]),
      ),
    ),
  ]),
)

function placed<H extends Happening>(course: CourseName, steps: readonly H[]): Placed<H>[] {
  return steps.flatMap((step) => {
    const stage = step.happened === 'yes' ? findStage(course, step.act) : undefined
    return stage ? [{ step, order: stage.order + stage.acts.indexOf(step.act) / 100 }] : []
  })
}

function statusOf(course: CourseName, { step }: Placed<Happening>): string {
  return findStage(course, step.act)?.code ?? ''
}
