// What can be said of a subject of each kind, and whether two answers dispute each other: only a
// property that holds one value can be disputed.
import type { Kind } from '../subject.ts'
import type { ValueKind } from '../values/value.ts'
import { CASE, CHARGE, EVENT, HEARING, INTERVENTION, MEASURE } from './events.ts'
import { GROUP, ORGANISATION, PERSON, PLACE } from './parties.ts'
import { many } from './rules.ts'
import { LAW, RATING, SOURCE, UPDATE, WORK } from './texts.ts'

export type Cardinality = 'one' | 'many' | 'one at a time'

export interface PropertyRule {
  property: string
  label: string
  cardinality: Cardinality
  values: readonly ValueKind[]
  list?: string // of codes
}

const RULES: Record<Kind, readonly PropertyRule[]> = {
  person: PERSON,
  organisation: ORGANISATION,
  group: GROUP,
  place: PLACE,
  event: EVENT,
  measure: MEASURE,
  charge: CHARGE,
  hearing: HEARING,
  case: CASE,
  law: LAW,
  work: WORK,
  intervention: INTERVENTION,
  source: SOURCE,
  update: UPDATE,
  rating: RATING,
}

export function listProperties(kind: Kind): readonly PropertyRule[] {
  return RULES[kind]
}

// Of a subject of any kind; no answer to what it is, so it stands in no list of its properties.
// `check-settled`: 'CODE GROUND reason', what somebody settled of what was raised on it, and why.
// `note`: what we tell each other while we work on it. It rests on nothing and nothing rests on it, so no update
// opens it.
const OF_ANY: readonly PropertyRule[] = [
  many('check-settled', 'Check settled', ['text']),
  many('note', 'Note', ['text']),
]

export function findProperty(kind: Kind, property: string): PropertyRule | undefined {
  return [...RULES[kind], ...OF_ANY].find((rule) => rule.property === property)
}

// A property of a newer version is kept and shown, but never disputed.
export function propertyRule(kind: Kind, property: string): PropertyRule {
  return findProperty(kind, property) ?? { property, label: property, cardinality: 'many', values: [] }
}
