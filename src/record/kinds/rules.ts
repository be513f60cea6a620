// Short forms for writing the tables of properties.
import type { ValueKind } from '../values/value.ts'
import type { PropertyRule } from './properties.ts'

export function one(
  property: string,
  label: string,
  values: readonly ValueKind[],
  list?: string,
): PropertyRule {
  return { property, label, cardinality: 'one', values, ...(list ? { list } : {}) }
}

export function many(
  property: string,
  label: string,
  values: readonly ValueKind[],
  list?: string,
): PropertyRule {
  return { property, label, cardinality: 'many', values, ...(list ? { list } : {}) }
}

export function oneAtATime(
  property: string,
  label: string,
  values: readonly ValueKind[],
  list?: string,
): PropertyRule {
  return { property, label, cardinality: 'one at a time', values, ...(list ? { list } : {}) }
}
