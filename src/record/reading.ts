// The derived view of a subject, for a reader who has been given a view. Nothing here is stored that
// cannot be derived again.
import { best, distinct, supports } from './best.ts'
import type { Best, Resolve } from './best.ts'
import { propertyRule } from './kinds/properties.ts'
import type { Cardinality } from './kinds/properties.ts'
import type { Settled, Standing } from './settle.ts'
import { kindOf } from './subject.ts'
import type { Kind, SubjectId } from './subject.ts'
import type { Value } from './values/value.ts'

export interface PropertyReading extends Best {
  property: string
  cardinality: Cardinality
  objections: Standing[] // denials and doubts: shown beside what they object to
  remarks: Standing[] // demands and comments
}

export interface Reading {
  subject: SubjectId
  members: SubjectId[]
  kind: Kind
  properties: PropertyReading[]
}

// Of all that stands about the members of one cluster. Undefined where, for this reader, nothing does.
export function readSubject(
  members: readonly SubjectId[],
  view: Settled,
  resolve?: Resolve,
): Reading | undefined {
  const subject = members[0]
  const own = view.statements.filter(({ statement }) => members.includes(statement.subject))
  if (!subject || own.length === 0) return undefined
  const kind = kindOf(subject)
  const names = [...new Set(own.map(({ statement }) => statement.property))]
  return {
    subject,
    members: [...members],
    kind,
    properties: names.map((name) => readProperty(kind, name, own, resolve)),
  }
}

function readProperty(
  kind: Kind,
  property: string,
  own: readonly Standing[],
  resolve?: Resolve,
): PropertyReading {
  const { cardinality } = propertyRule(kind, property)
  const said = own.filter(({ statement }) => statement.property === property)
  const withStance = (...stances: string[]) =>
    said.filter(({ statement }) => stances.includes(statement.stance))
  return {
    property,
    cardinality,
    ...(cardinality === 'one' ? best(said, resolve) : every(said, resolve)),
    objections: withStance('denies', 'doubts'),
    remarks: withStance('demands', 'comments'),
  }
}

// Of a property that may have many values no two dispute each other.
function every(said: readonly Standing[], resolve?: Resolve): Best {
  const shown = distinct(said.filter(supports), resolve)
  return { state: shown.length > 0 ? 'agreed' : 'none', shown }
}

export function findProperty(reading: Reading, property: string): PropertyReading | undefined {
  return reading.properties.find((one) => one.property === property)
}

// The values a reader is shown, most telling first.
export function valuesOf(reading: Reading, property: string): Value[] {
  return findProperty(reading, property)?.shown.map(({ value }) => value) ?? []
}

export function textsOf(reading: Reading, property: string): string[] {
  return valuesOf(reading, property).flatMap((value) => (value.kind === 'text' ? [value.text] : []))
}

// The first value of that kind, where the record has one.
export function valueOf<K extends Value['kind']>(
  reading: Reading,
  property: string,
  kind: K,
): Extract<Value, { kind: K }> | undefined {
  const found = valuesOf(reading, property).find((value) => value.kind === kind)
  return found as Extract<Value, { kind: K }> | undefined
}

// Do speakers disagree: two values that cannot both be, or a value that somebody denies or doubts?
export function isDisputed({ state, objections, shown }: PropertyReading): boolean {
  return state === 'disputed' || (shown.length > 0 && objections.length > 0)
}
