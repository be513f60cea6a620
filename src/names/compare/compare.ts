// Comparing names: equal or alike is a reason to ask, never to join.
import { organisationName } from '../words/organisation-words.ts'
import type { OrganisationName } from '../words/organisation-words.ts'
import { personName } from '../words/person-words.ts'
import type { PersonName } from '../words/person-words.ts'
import { weighOrganisations } from './organisations.ts'
import { weighPersons } from './persons.ts'
import { turned } from './reason.ts'
import type { Comparison, Weighed } from './reason.ts'

export type NameKind = 'person' | 'organisation'
export type ReadName = PersonName | OrganisationName

// A name read once may be compared many times.
export function readName(kind: NameKind, name: string): ReadName {
  return kind === 'person' ? personName(name) : organisationName(name)
}

export function compareNames(kind: NameKind, one: string, other: string): Comparison {
  return compareRead(readName(kind, one), readName(kind, other))
}

export function compareRead(one: ReadName, other: ReadName): Comparison {
  const { thousandths, because } = weigh(one, other)
  const reasons = because()
  return { score: thousandths / 1000, reasons: isInOrder(one, other) ? reasons : reasons.map(turned) }
}

/** The score alone, for going through many. */
export function scoreRead(one: ReadName, other: ReadName): number {
  return weigh(one, other).thousandths / 1000
}

// Always the same way round, so that neither order of asking gives another answer.
function weigh(one: ReadName, other: ReadName): Weighed {
  const [first, second] = isInOrder(one, other) ? [one, other] : [other, one]
  if (first.kind === 'person' && second.kind === 'person') return weighPersons(first, second)
  if (first.kind === 'organisation' && second.kind === 'organisation')
    return weighOrganisations(first, second)
  return { thousandths: 0, because: () => [] }
}

function isInOrder(one: ReadName, other: ReadName): boolean {
  return one.together.written <= other.together.written
}
