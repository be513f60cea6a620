// How two values stand to each other. Agreement is a common intersection, a dispute is 'apart'; what
// says nothing ('recently', 'unknown', another currency or language) neither agrees nor contradicts.
import { compareDecimals } from './decimal.ts'
import { secondsOf } from './seconds.ts'
import type { Code, Count, Day, Money, Part, Text, Value, When, Mention } from './value.ts'

export type Relation = 'same' | 'inside' | 'contains' | 'overlaps' | 'apart' | 'incomparable'

export type Resolve = (when: When) => When // gives an anchored When its bounds

export function relation(a: Value, b: Value, resolve?: Resolve): Relation {
  if (isSilent(a) || isSilent(b)) return 'incomparable'
  if (a.kind === 'none' || b.kind === 'none') return a.kind === b.kind ? 'same' : 'apart'
  if (a.kind === 'when' && b.kind === 'when') return whens(resolved(a, resolve), resolved(b, resolve))
  if (a.kind === 'money' && b.kind === 'money') return moneys(a, b)
  if (a.kind === 'count' && b.kind === 'count') return counts(a, b)
  if (a.kind === 'duration' && b.kind === 'duration') return spans(secondsOf(a), secondsOf(b), byNumber)
  if (a.kind === 'text' && b.kind === 'text') return texts(a, b)
  return a.kind === b.kind ? equalOrApart(a, b) : 'incomparable'
}

function isSilent(value: Value): boolean {
  return value.kind === 'unknown' || value.kind === 'withheld'
}

function resolved(when: When, resolve: Resolve | undefined): When {
  return when.anchor && resolve ? resolve(when) : when
}

export interface Range<T> {
  min?: T | undefined
  max?: T | undefined
}

function whens(a: When, b: When): Relation {
  return spans<Day>({ min: a.earliest, max: a.latest }, { min: b.earliest, max: b.latest }, byText)
}

function moneys(a: Money, b: Money): Relation {
  if (a.currency === undefined || a.currency !== b.currency || (a.each ?? false) !== (b.each ?? false))
    return 'incomparable'
  return spans(a, b, compareDecimals)
}

function counts(a: Count, b: Count): Relation {
  if (a.of !== undefined && b.of !== undefined && a.of !== b.of) return 'incomparable'
  return spans(a, b, byNumber)
}

// An absent bound is open; a value without any says nothing.
function spans<T>(a: Range<T>, b: Range<T>, compare: (a: T, b: T) => number): Relation {
  if (isUnbounded(a) || isUnbounded(b)) return 'incomparable'
  if (isBefore(a, b, compare) || isBefore(b, a, compare)) return 'apart'
  const [within, around] = [isWithin(a, b, compare), isWithin(b, a, compare)]
  if (within && around) return 'same'
  if (within) return 'inside'
  return around ? 'contains' : 'overlaps'
}

function isUnbounded<T>({ min, max }: Range<T>): boolean {
  return min === undefined && max === undefined
}

function isBefore<T>(a: Range<T>, b: Range<T>, compare: (a: T, b: T) => number): boolean {
  return a.max !== undefined && b.min !== undefined && compare(a.max, b.min) < 0
}

function isWithin<T>(a: Range<T>, b: Range<T>, compare: (a: T, b: T) => number): boolean {
  const startsIn = b.min === undefined || (a.min !== undefined && compare(a.min, b.min) >= 0)
  const endsIn = b.max === undefined || (a.max !== undefined && compare(a.max, b.max) <= 0)
  return startsIn && endsIn
}

function texts(a: Text, b: Text): Relation {
  if (a.language.toLowerCase() !== b.language.toLowerCase()) return 'incomparable'
  return a.text.trim() === b.text.trim() ? 'same' : 'apart'
}

function equalOrApart(a: Value, b: Value): Relation {
  return isEqual(a, b) ? 'same' : 'apart'
}

function isEqual(a: Value, b: Value): boolean {
  if (a.kind === 'part' && b.kind === 'part') return isSamePart(a, b)
  if (a.kind === 'code' && b.kind === 'code') return isSameCode(a, b)
  if (a.kind === 'ref' && b.kind === 'ref') return a.subject === b.subject
  if (a.kind === 'mention' && b.kind === 'mention') return isSameMention(a, b)
  return inOrder(a) === inOrder(b)
}

function isSameCode(a: Code, b: Code): boolean {
  return a.list === b.list && a.code === b.code
}

function isSameMention(a: Mention, b: Mention): boolean {
  return a.subject === b.subject && a.start === b.start && a.end === b.end && a.quote === b.quote
}

function isSamePart(a: Part, b: Part): boolean {
  if (a.whom !== b.whom || a.role !== b.role || a.capacity !== b.capacity) return false
  if (a.count === undefined || b.count === undefined) return a.count === b.count
  return a.count.min === b.count.min && a.count.max === b.count.max && a.count.of === b.count.of
}

// The same keys in whatever order they were written, an absent one like one left out.
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    held !== null && typeof held === 'object' && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => byText(a, b)))
      : held,
  )
}

function byNumber(a: number, b: number): number {
  return a - b
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
