// What cannot be right about somebody's liberty: let go without having been held, held longer without having
// been held, remanded before the arrest, a time in custody that nothing ordered.
import { isSurelyBefore } from '../../course/bounds.ts'
import { custodiesIn, gapsIn } from '../../course/custody.ts'
import type { Gap } from '../../course/custody.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { addDays } from '../../record/values/day.ts'
import type { Finding } from '../finding.ts'
import type { Scene } from '../scene.ts'
import { isPerson, sourcesOf } from './happening.ts'
import type { Happening } from './happening.ts'

/** Acts after which somebody is held. */
export const HOLDS: ReadonlySet<string> = new Set([
  'detention',
  'arrest',
  'remand',
  'remand-extension',
  'house-arrest',
  'abduction',
  'enforced-disappearance',
  'administrative-arrest',
  'prison-sentence',
  'death-sentence',
  'forced-psychiatric-examination',
])

const TAKES = new Set(['detention', 'arrest', 'abduction'])
const DAYS_NEAR = 60 // a remand belongs to an arrest so soon after

export function libertyFaults(reading: Reading, scene: Scene): Finding[] {
  const happening = scene.happening(reading.subject)
  if (happening?.happened !== 'yes') return []
  const people = happening.victims.filter(isPerson)
  if (happening.act === 'release')
    return people
      .filter((person) => heldUntil(happening, person, scene).length === 0 && !isToldOfMany(reading, scene))
      .map((person) => raised('release.without-detention', happening, person))
  if (happening.act !== 'remand' && happening.act !== 'remand-extension') return []
  return people.flatMap((person) => orderFaults(happening, person, scene))
}

function orderFaults(happening: Happening, person: SubjectId, scene: Scene): Finding[] {
  const isExtension = happening.act === 'remand-extension'
  if (heldUntil(happening, person, scene).length > 0)
    return isExtension ? gapsBefore(happening, person, scene) : []
  const arrest = holding(happening, person, scene).find((one) => isSoonAfter(happening, one))
  if (arrest) return [beforeArrest(happening, person, arrest)]
  return isExtension ? [raised('status.without-event', happening, person, 'extension')] : []
}

// Whatever may have come before.
function heldUntil(happening: Happening, person: SubjectId, scene: Scene): Happening[] {
  return holding(happening, person, scene).filter((one) => !isSurelyBefore(happening, one))
}

function holding({ subject }: Happening, person: SubjectId, scene: Scene): Happening[] {
  const isHolding = ({ act, happened, victims }: Happening) =>
    happened === 'yes' && HOLDS.has(act) && victims.includes(person)
  return scene.eventsOf(person).filter((one) => one.subject !== subject && isHolding(one))
}

function isSoonAfter(happening: Happening, one: Happening): boolean {
  if (!TAKES.has(one.act) || happening.latest === undefined || one.earliest === undefined) return false
  return happening.latest < one.earliest && one.earliest <= addDays(happening.latest, DAYS_NEAR)
}

// 'Three people were detained … two of them were released': whoever is named may be one of those counted.
function isToldOfMany(reading: Reading, scene: Scene): boolean {
  return sourcesOf(reading).some((source) =>
    scene
      .eventsFrom(source)
      .map(({ subject }) => scene.happening(subject))
      .some((one) => one && HOLDS.has(one.act) && !one.victims.some(isPerson)),
  )
}

function raised(code: Finding['code'], { subject }: Happening, person: SubjectId, variant?: string): Finding {
  const facts = { event: named(subject), person: named(person) }
  return { code, variant, about: subject, also: [person], facts, readings: [] }
}

function beforeArrest(happening: Happening, person: SubjectId, arrest: Happening): Finding {
  const { facts, ...finding } = raised('event.before-arrest', happening, person)
  return {
    ...finding,
    also: [arrest.subject, person],
    facts: {
      ...facts,
      arrest: named(arrest.subject),
      latest: { kind: 'day', day: happening.latest ?? '' },
      earliest: { kind: 'day', day: arrest.earliest ?? '' },
    },
  }
}

// What is extended goes on: between the end of the order before and this one nothing held them.
function gapsBefore(happening: Happening, person: SubjectId, scene: Scene): Finding[] {
  const steps = scene.eventsOf(person).filter(({ victims }) => victims.includes(person))
  const gaps = gapsIn(custodiesIn(steps))
  return gaps.flatMap((gap) => gapFound(gap, happening, person) ?? [])
}

function gapFound(
  { after, before, from, to }: Gap,
  happening: Happening,
  person: SubjectId,
): Finding | undefined {
  const order = after.spans.at(-1)?.step.subject
  if (before.spans[0].step.subject !== happening.subject || !order || !from.latest || !to.earliest)
    return undefined
  if (to.earliest <= addDays(from.latest, 1)) return undefined
  const { facts, ...finding } = raised('custody.gap', happening, person)
  return {
    ...finding,
    also: [order, person],
    facts: {
      ...facts,
      order: named(order),
      ended: { kind: 'day', day: from.latest },
      earliest: { kind: 'day', day: to.earliest },
    },
  }
}

function named(subject: SubjectId) {
  return { kind: 'subject' as const, subject }
}
