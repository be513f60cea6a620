// Custody: the spans in which somebody was not free, one after another, and the gaps that the record leaves
// between them. Where days are imprecise so are the spans.
import { findTerm } from '../vocabulary/list.ts'
import { STANDINGS } from '../vocabulary/people/standings.ts'
import type { SubjectId } from '../record/subject.ts'
import { boundsOf, daysBetween, isDated, isSurelyBefore } from './bounds.ts'
import type { Bounds } from './bounds.ts'
import { courseOf } from './standing.ts'
import type { Staged } from './standing.ts'
import type { Ordered, Step } from './step.ts'
import { endAfter, termEnd } from './term.ts'

export interface Span {
  status: string // a code of the list 'standings': in-custody, remanded …
  from: Bounds
  to: Bounds | undefined // undefined: nobody says until when
  step: Step // what began it
  endedBy: Step | undefined
  where: SubjectId | undefined
  under: SubjectId[] // in whose hands
  ordered: Ordered | undefined
}

// How it ended: by a release (or death), because the ordered time is over, or not at all so far.
export type Ending = 'released' | 'term' | 'open'

export interface Custody {
  spans: [Span, ...Span[]] // each followed at once by the next
  from: Bounds
  to: Bounds | undefined
  ending: Ending
}

/** `steps` are those of one person. In time. */
export function custodiesIn(steps: readonly Step[]): Custody[] {
  const course = telling(courseOf('liberty', steps))
  const found: Custody[] = []
  course.forEach((one, place) => {
    if (!isHeld(one)) return
    const before = found.at(-1)
    const running = before?.ending === 'open' || before?.ending === 'term' ? before : undefined
    const span = spanOf(one, running)
    if (running && isTakenAgain(running, span)) releaseUnsaid(running, span)
    else if (running && !leavesGap(running, span)) return endBy(follow(running, span), course[place + 1])
    found.push({ spans: [span], from: span.from, to: span.to, ending: endingOf(span) })
    endBy(found.at(-1), course[place + 1])
  })
  return found
}

// An arrest without a day says nothing of when, where others have one; an extension says that it went on.
function telling(course: readonly Staged<Step>[]): readonly Staged<Step>[] {
  const hasDay = ({ step }: Staged<Step>) => isDated(boundsOf(step.whens))
  if (!course.some((one) => isHeld(one) && hasDay(one))) return course
  return course.filter((one) => !isTaking(one.status) || hasDay(one))
}

function isTaking(status: string): boolean {
  return (findTerm(STANDINGS, status)?.order ?? 0) < FIRST_DECISION
}

const FIRST_DECISION = 20 // the natural order of a remand: what comes before is taking somebody

function isHeld({ status }: Staged<Step>): boolean {
  return findTerm(STANDINGS, status)?.held ?? false
}

function spanOf({ status, step }: Staged<Step>, running: Custody | undefined): Span {
  const ordered =
    step.measures.find(({ lengths, until }) => lengths.length + until.length > 0) ?? step.measures[0]
  const said = boundsOf(ordered?.from ?? [])
  const from = isDated(said) ? said : boundsOf(step.whens)
  return {
    status,
    from,
    to: (ordered && termEnd(ordered, beginningOf(status, from, running))) ?? lastedTo(from, step),
    step,
    endedBy: undefined,
    where: ordered?.where ?? step.place,
    under: ordered?.under ? [ordered.under] : actorsOf(step),
    ordered,
  }
}

// A sentence counts from when custody began, or from its own day; whether it does is for the court to say, so
// both can be. What has no day of its own is not earlier than the custody it goes on with.
function beginningOf(status: string, from: Bounds, running: Custody | undefined): Bounds {
  if (!running) return from
  if (!isDated(from)) return { earliest: running.from.earliest }
  return status === 'imprisoned'
    ? { earliest: running.from.earliest ?? from.earliest, latest: from.latest }
    : from
}

// Held for three hours: it says that they were let go.
function endingOf({ step, to }: Span): Ending {
  if (!to) return 'open'
  return step.lasted.length > 0 &&
    step.measures.every(({ lengths, until }) => lengths.length + until.length === 0)
    ? 'released'
    : 'term'
}

function lastedTo(from: Bounds, { lasted }: Step): Bounds | undefined {
  return lasted.map((length) => endAfter(from, length)).find(isDated)
}

function actorsOf({ parts }: Step): SubjectId[] {
  return [...new Set(parts.filter(({ role }) => role === 'actor').map(({ whom }) => whom))]
}

function leavesGap({ to }: Custody, span: Span): boolean {
  return to !== undefined && isSurelyBefore(to, span.from)
}

function follow(custody: Custody, span: Span): Custody {
  const last = custody.spans.at(-1)
  if (last) Object.assign(last, { to: isDated(span.from) ? span.from : last.to, endedBy: span.step })
  custody.spans.push(span)
  return Object.assign(custody, { to: span.to, ending: endingOf(span) })
}

// Who is taken was free before, unless it is how the first taking went on.
function isTakenAgain({ spans, ending }: Custody, span: Span): boolean {
  const last = spans.at(-1)
  if (!last || ending !== 'open' || !isTaking(span.status)) return false
  if (span.step.answers.some(({ event }) => spans.some(({ step }) => step.subject === event))) return false
  return (daysBetween(last.from, span.from).min ?? 0) > DAYS_BEFORE_A_COURT
}

// Detained, and arrested the day after: one taking. The longest time before a judge is 72 hours in many
// constitutions (Kazakhstan’s of 1995, article 16).
const DAYS_BEFORE_A_COURT = 3

function releaseUnsaid(custody: Custody, span: Span): void {
  const to: Bounds = { latest: span.from.latest }
  Object.assign(custody.spans.at(-1) ?? {}, { to })
  Object.assign(custody, { to, ending: 'released' })
}

// By what comes next, where that sets free.
function endBy(custody: Custody | undefined, next: Staged<Step> | undefined): void {
  const last = custody?.spans.at(-1)
  if (!custody || !last || !next || isHeld(next)) return
  const on = boundsOf(next.step.whens)
  const to = isDated(on) ? on : (lastedTo(custody.from, next.step) ?? on)
  Object.assign(last, { to, endedBy: next.step })
  Object.assign(custody, { to, ending: 'released' })
}

export interface Gap {
  after: Custody
  before: Custody
  from: Bounds // the ordered time was over
  to: Bounds // the next holding began
}

/** Between a time that was over and the next holding, where nobody says that they were free. */
export function gapsIn(custodies: readonly Custody[]): Gap[] {
  return custodies.flatMap((before, place) => {
    const after = custodies[place - 1]
    return after?.ending === 'term' && after.to ? [{ after, before, from: after.to, to: before.from }] : []
  })
}
