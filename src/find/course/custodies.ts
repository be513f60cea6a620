// The custodies of everybody, by the number of the person, put together at the first question; afterwards only
// those are looked at anew whom something that was written bears on.
import { custodiesIn } from '../../course/custody.ts'
import type { Custody } from '../../course/custody.ts'
import type { Step } from '../../course/step.ts'
import { isSubjectId } from '../../record/subject.ts'
import { readAs, togetherWith } from '../columns/columns.ts'
import type { Columns } from '../columns/columns.ts'
import { libertySlots, libertyStep, peopleAt } from './liberty-steps.ts'

interface Kept {
  followed: number // how much of what was read anew is in it
  people: Map<number, readonly Custody[]>
  concerned: Map<number, ReadonlySet<number>> // by number of an event: on whose liberty it bears
}

const kept = new WeakMap<Columns, Kept>()

export function custodiesOf(columns: Columns): ReadonlyMap<number, readonly Custody[]> {
  const known = kept.get(columns)
  if (known) follow(columns, known)
  else kept.set(columns, gathered(columns))
  return kept.get(columns)!.people
}

function gathered(columns: Columns): Kept {
  const concerned = new Map<number, ReadonlySet<number>>()
  const steps = new Map<number, Step[]>()
  for (const slot of libertySlots(columns)) {
    const people = peopleAt(columns, slot)
    if (people.size === 0) continue
    concerned.set(columns.subjects.of(columns.subject[slot]!), people)
    const step = libertyStep(columns, slot)
    for (const one of people) {
      const own = steps.get(one)
      if (own) own.push(step)
      else steps.set(one, [step])
    }
  }
  const people = new Map<number, readonly Custody[]>()
  for (const [one, own] of steps) put(people, one, own)
  return { followed: columns.followed.length, people, concerned }
}

function follow(columns: Columns, known: Kept): void {
  const people = new Set<number>()
  for (const number of new Set(columns.followed.slice(known.followed)))
    for (const one of borneOn(columns, known, number)) people.add(one)
  for (const one of people) {
    known.people.delete(one)
    const now = readAs(columns, one)
    put(known.people, now, stepsOfPerson(columns, now))
  }
  known.followed = columns.followed.length
}

// By an event, before and now; by a measure, through the events that order it; a person by themselves.
function borneOn(columns: Columns, { concerned }: Kept, number: number): number[] {
  const subject = columns.subjects.words[number]!
  if (subject.startsWith('person-')) return [number]
  if (subject.startsWith('measure-'))
    return togetherWith(columns, number).flatMap((one) =>
      (columns.tied[one] ?? []).flatMap((slot) => [...peopleAt(columns, slot)]),
    )
  const before = concerned.get(number) ?? []
  const now = peopleAtSubject(columns, number)
  if (now.size > 0) concerned.set(number, now)
  else concerned.delete(number)
  return [...before, ...now]
}

function peopleAtSubject(columns: Columns, number: number): ReadonlySet<number> {
  const subject = columns.subjects.words[number]!
  const slot = isSubjectId(subject) ? columns.slotOfSubject.get(subject) : undefined
  return slot === undefined ? new Set() : peopleAt(columns, slot)
}

function stepsOfPerson(columns: Columns, person: number): Step[] {
  const slots = new Set(togetherWith(columns, person).flatMap((one) => columns.tied[one] ?? []))
  return [...slots]
    .filter((slot) => peopleAt(columns, slot).has(person))
    .map((slot) => libertyStep(columns, slot))
}

function put(people: Map<number, readonly Custody[]>, person: number, steps: readonly Step[]): void {
  const custodies = custodiesIn(steps)
  if (custodies.length > 0) people.set(person, custodies)
  else people.delete(person)
}
