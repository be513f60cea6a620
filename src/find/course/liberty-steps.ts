// Events that bear on somebody's liberty as steps of a course, from the columns alone: nothing is opened.
import { isConcerned } from '../../course/people.ts'
import { findStage } from '../../course/standing.ts'
import { ANSWERING } from '../../course/step.ts'
import type { Answer, Ordered, Step } from '../../course/step.ts'
import { readEventTold, readMeasureTold } from '../../course/told.ts'
import { isSubjectId, kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { fromDayNumber } from '../../record/values/day.ts'
import type { Part } from '../../record/values/value.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { OPEN, readAs } from '../columns/columns.ts'
import type { Columns } from '../columns/columns.ts'
import { EVENT } from '../columns/kinds.ts'

const LIBERTY_ACTS = ACTS.terms.flatMap(({ code }) => (findStage('liberty', code) ? [code] : []))

/** Slots of all events with an act that bears on it. */
export function libertySlots({ acting, codes }: Columns): number[] {
  return LIBERTY_ACTS.flatMap((act) => acting[codes.find(act) ?? -1] ?? [])
}

/** Numbers of the people whose liberty an event bears on. An organisation is not locked up; groups are counted by their own sources. */
export function peopleAt(columns: Columns, slot: number): Set<number> {
  const found = new Set<number>()
  const act = columns.codes.words[columns.act[slot]!]!
  if (columns.kind[slot] !== EVENT || !findStage('liberty', act)) return found
  for (const { whom, role } of partsAt(columns, slot))
    if (kindOf(whom) === 'person' && role !== 'claimant' && isConcerned({ kind: 'part', whom, role }, act))
      found.add(readAs(columns, columns.subjects.of(whom)))
  return found
}

export function libertyStep(columns: Columns, slot: number): Step {
  const { codes, subjects } = columns
  const subject = columns.subject[slot]!
  const told = columns.told.get(slot)
  return {
    ...NOTHING_MORE,
    subject,
    members: [subject],
    act: codes.words[columns.act[slot]!]!,
    happened: codes.words[columns.happened[slot]!]! || 'unknown',
    place: columns.place[slot]! < 0 ? undefined : subjectOf(subjects.words[columns.place[slot]!]),
    parts: partsAt(columns, slot).filter(({ role }) => role === 'actor'), // in whose hands
    answers: answersAt(columns, slot),
    measures: tiesAt(columns, slot, 'measure').flatMap((measure) => measureOf(columns, measure)),
    whens: [{ kind: 'when', said: '', ...daysAt(columns, slot), basis: 'stated' }],
    ...(told === undefined ? {} : readEventTold(told)),
  }
}

const NOTHING_MORE = {
  alleged: false,
  charges: [],
  hearings: [],
  about: [],
  cases: [],
  counts: [],
  lasted: [],
}

function daysAt({ earliest, latest }: Columns, slot: number) {
  const day = (number: number) => (number === OPEN ? undefined : fromDayNumber(number))
  return { earliest: day(earliest[slot]!), latest: day(latest[slot]!) }
}

function partsAt({ parts, codes, subjects }: Columns, slot: number): Part[] {
  const own = parts[slot]!
  const found: Part[] = []
  for (let at = 0; at < own.length; at += 3) {
    const whom = subjectOf(subjects.words[own[at]!])
    if (whom) found.push({ kind: 'part', whom, role: codes.words[own[at + 1]!]! })
  }
  return found
}

function answersAt(columns: Columns, slot: number): Answer[] {
  if (columns.ties[slot]!.length === 0) return []
  return ANSWERING.flatMap((how) =>
    tiesAt(columns, slot, how).flatMap((number) => {
      const event = subjectOf(columns.subjects.words[number])
      return event ? [{ how, event }] : []
    }),
  )
}

function tiesAt({ ties, codes }: Columns, slot: number, way: string): number[] {
  const own = ties[slot]!
  const number = codes.find(way)
  const found: number[] = []
  if (number === undefined) return found
  for (let at = 0; at < own.length; at += 2) if (own[at] === number) found.push(own[at + 1]!)
  return found
}

function measureOf(columns: Columns, measure: number): Ordered[] {
  const subject = subjectOf(columns.subjects.words[readAs(columns, measure)])
  const slot = subject === undefined ? undefined : columns.slotOfSubject.get(subject)
  const told = slot === undefined ? undefined : columns.told.get(slot)
  return told === undefined ? [] : [readMeasureTold(told)]
}

function subjectOf(word: string | undefined): SubjectId | undefined {
  return word !== undefined && isSubjectId(word) ? word : undefined
}
