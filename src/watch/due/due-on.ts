// Everything that is due on one subject.
import type { Reading } from '../../record/reading.ts'
import { addDays } from '../../record/values/day.ts'
import type { Scene } from '../scene.ts'
import type { Deadline } from './deadline.ts'
import { dueOfEvent } from './of-event.ts'
import { dueOfPerson } from './of-person.ts'

export function dueOn(reading: Reading, scene: Scene): Deadline[] {
  if (reading.kind === 'person') return dueOfPerson(reading, scene)
  if (reading.kind === 'event') return dueOfEvent(reading, scene)
  return reading.kind === 'case' ? dueOfCase(reading, scene) : []
}

export const SILENT = 60 // days

// Counted from the last day any of its events can have been.
function dueOfCase({ subject }: Reading, scene: Scene): Deadline[] {
  const days = scene.eventsInCase(subject).flatMap(({ latest, earliest }) => latest ?? earliest ?? [])
  const last = days.sort().at(-1)
  if (last === undefined) return []
  const day = addDays(last, SILENT)
  const facts: Deadline['facts'] = { case: { kind: 'subject', subject }, last: { kind: 'day', day: last } }
  return [{ code: 'silent', about: subject, also: [], on: { earliest: day, latest: day }, facts }]
}
