// Which value a reader is shown: preferred if an editor said so, else agreed, else disputed. One
// function, used everywhere.
import type { Standing } from './settle.ts'
import type { Stance } from './statement.ts'
import { relation } from './values/compare.ts'
import type { Value, When } from './values/value.ts'

export interface Shown {
  value: Value
  claims: Standing[] // all that state this very value
  alleged: boolean // nobody but those who allege it
  ours: boolean // our own conclusion
}

export interface Best {
  state: 'none' | 'preferred' | 'agreed' | 'disputed'
  shown: Shown[]
}

const supporting: readonly Stance[] = ['states', 'confirms', 'alleges', 'infers']

// Denials, doubts, demands and comments never support a value.
export function supports({ statement }: Standing): boolean {
  return supporting.includes(statement.stance)
}

export type Resolve = (when: When) => When

export function best(standing: readonly Standing[], resolve?: Resolve): Best {
  const claims = standing.filter(supports)
  const preferred = claims.filter((claim) => claim.preferred.length > 0)
  const values = distinct(preferred.length > 0 ? preferred : claims, resolve)
  if (values.length === 0) return { state: 'none', shown: [] }
  if (values.some((a) => values.some((b) => relation(a.value, b.value, resolve) === 'apart')))
    return { state: 'disputed', shown: values }
  return { state: preferred.length > 0 ? 'preferred' : 'agreed', shown: narrowest(values, resolve) }
}

// One for each value, with everybody who says just that. A source may name hundreds of people: values
// that are equal or not, and never overlap, are grouped without comparing each with each.
export function distinct(claims: readonly Standing[], resolve?: Resolve): Shown[] {
  const groups: Standing[][] = []
  const exact = new Map<string, Standing[]>()
  for (const claim of claims) {
    const key = exactKey(claim.statement.value)
    const group = key === undefined ? groups.find((one) => isSameAs(one, claim, resolve)) : exact.get(key)
    if (group) {
      group.push(claim)
      continue
    }
    const made = [claim]
    groups.push(made)
    if (key !== undefined) exact.set(key, made)
  }
  return groups.flatMap((group) =>
    group[0] ? [show(resolved(group[0].statement.value, resolve), group)] : [],
  )
}

function exactKey(value: Value): string | undefined {
  if (value.kind === 'ref') return value.subject
  if (value.kind === 'passage') return JSON.stringify(value)
  return value.kind === 'mention' ? `${value.subject} ${value.start} ${value.end} ${value.quote}` : undefined
}

function isSameAs([first]: Standing[], claim: Standing, resolve?: Resolve): boolean {
  return first !== undefined && isSame(first.statement.value, claim.statement.value, resolve)
}

function show(value: Value, claims: Standing[]): Shown {
  const all = (stance: Stance) => claims.every(({ statement }) => statement.stance === stance)
  return { value, claims, alleged: all('alleges'), ours: all('infers') }
}

// A date counted from another event is shown with the bounds it has now; the statement keeps none.
function resolved(value: Value, resolve: Resolve | undefined): Value {
  return value.kind === 'when' && resolve ? resolve(value) : value
}

function isSame(a: Value, b: Value, resolve?: Resolve): boolean {
  const found = relation(a, b, resolve)
  return found === 'same' || (found === 'incomparable' && JSON.stringify(a) === JSON.stringify(b))
}

// 28 March lies inside late March, so 28 March is shown. Where none lies inside all others, all are.
function narrowest(values: Shown[], resolve?: Resolve): Shown[] {
  const telling = values.filter(({ value }) => value.kind !== 'unknown' && value.kind !== 'withheld')
  const among = telling.length > 0 ? telling : values
  const inside = among.find((one) =>
    among.every((other) => other === one || relation(one.value, other.value, resolve) === 'inside'),
  )
  return inside ? [inside] : among
}
