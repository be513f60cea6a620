// Which subjects' pages show something of a subject, so that they are drawn anew when it changes: those
// that point at it, those it points at or did, and for every event among them the same once more; of an update
// those of what it rests on, for their pages name it.
import { findRestedOn, findUpdatesResting } from '../../find/updates/resting.ts'
import { clusterOf, keptReading, membersOf } from '../../find/readings.ts'
import { subjectsPointingAt } from '../../find/pointing-at.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { pointedAt } from '../../vault/readings/public-change.ts'
import type { PublicChange } from '../../vault/readings/public-change.ts'
import type { Reading } from './page-kind.ts'

// What a page shows as part of another subject's: these have no page, or are told on the pages around. A law
// says where its provisions stand, a case where its people do, and they in which cases.
const TOLD_AROUND = new Set(['event', 'measure', 'charge', 'hearing', 'intervention', 'law', 'case'])

const known = new WeakMap<PublicChange, ReadonlySet<SubjectId>>()

/** Every kind of page asks it of the same change: it is looked for once. */
export function around(asking: Reading, change: PublicChange): ReadonlySet<SubjectId> {
  const found = known.get(change) ?? lookAround(asking, change)
  known.set(change, found)
  return found
}

function lookAround(asking: Reading, { subject, was }: PublicChange): Set<SubjectId> {
  const found = new Set<SubjectId>([subject, ...membersOf(asking.file, subject, asking.reader)])
  const near = [...found].flatMap((one) => neighbours(asking, one)).concat(was?.pointed ?? [])
  const told = near.filter((one) => TOLD_AROUND.has(kindOf(one)))
  const further = [...new Set(told)].flatMap((one) => neighbours(asking, one))
  for (const one of [...near, ...further]) found.add(one)
  if (kindOf(subject) === 'update')
    for (const event of findRestedOn(asking.file, subject))
      for (const one of [event, ...neighbours(asking, event)]) found.add(one)
  for (const update of findUpdatesResting(asking.file, asking.reader, [...found].filter(isEvidence)))
    found.add(update)
  return new Set([...found, ...[...found].map((one) => clusterOf(asking.file, one, asking.reader))])
}

function neighbours({ file, reader }: Reading, subject: SubjectId): SubjectId[] {
  const reading = keptReading(file, subject, reader)
  return [...subjectsPointingAt(file, subject), ...(reading ? pointedAt(reading) : [])]
}

function isEvidence(subject: SubjectId): boolean {
  return kindOf(subject) === 'event' || kindOf(subject) === 'measure'
}
