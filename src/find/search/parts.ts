// Who took part, in which role and capacity: where more than one of these is asked, of one and the same.
import { isSubjectId } from '../../record/subject.ts'
import { togetherWith } from '../columns/columns.ts'
import type { Columns } from '../columns/columns.ts'
import type { Question } from './question.ts'

export type PartTest = (whom: number, role: number, capacity: number) => boolean

export interface PartTests {
  role: ((slot: number) => boolean) | undefined
  capacity: ((slot: number) => boolean) | undefined
  together: ((slot: number) => boolean) | undefined
  isPart: PartTest
  fitsRole: PartTest
  fitsCapacity: PartTest
}

export function partTests(columns: Columns, { who, role, capacity }: Question): PartTests {
  const members =
    who && isSubjectId(who) ? new Set(togetherWith(columns, columns.subjects.find(who) ?? -1)) : undefined
  const asked = (code: string | undefined) => (code ? (columns.codes.find(code) ?? -1) : undefined)
  const [roleAsked, capacityAsked] = [asked(role), asked(capacity)]
  const isWho: PartTest = (whom) => !who || (members?.has(whom) ?? false)
  const fitsRole: PartTest = (whom, own) =>
    isWho(whom, 0, 0) && (roleAsked === undefined || own === roleAsked)
  const fitsCapacity: PartTest = (whom, _, own) =>
    isWho(whom, 0, 0) && (capacityAsked === undefined || own === capacityAsked)
  const isPart: PartTest = (...part) => fitsRole(...part) && fitsCapacity(...part)
  const some = (fits: PartTest) => (slot: number) => {
    const own = columns.parts[slot]!
    for (let at = 0; at < own.length; at += 3) if (fits(own[at]!, own[at + 1]!, own[at + 2]!)) return true
    return false
  }
  return {
    role: role ? some(fitsRole) : undefined,
    capacity: capacity ? some(fitsCapacity) : undefined,
    together: who || (role && capacity) ? some(isPart) : undefined,
    isPart,
    fitsRole,
    fitsCapacity,
  }
}

/** Of those of an event's parts that fit: whom (0), in which role (1), in which capacity (2). */
export function ofParts({ parts }: Columns, slot: number, which: 0 | 1 | 2, fits: PartTest): number[] {
  const own = parts[slot]!
  const found: number[] = []
  for (let at = 0; at < own.length; at += 3)
    if (fits(own[at]!, own[at + 1]!, own[at + 2]!)) found.push(own[at + which]!)
  return found
}
