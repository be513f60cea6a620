import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relation } from './compare.ts'
import { fromDayNumber } from './day.ts'
import { compareDecimals, plainDecimal, timesTenTo } from './decimal.ts'
import type { Count, Duration, Money, Part, Value, When } from './value.ts'

const when = (earliest?: string, latest?: string): When => ({
  kind: 'when',
  said: '',
  earliest,
  latest,
  basis: 'stated',
})
const money = (min?: string, max?: string, currency = 'EUR'): Money => ({
  kind: 'money',
  said: '',
  min,
  max,
  currency,
})
const count = (min?: number, max?: number, of?: string): Count => ({ kind: 'count', said: '', min, max, of })
const lasting = (iso: string, min?: number, max?: number): Duration => ({
  kind: 'duration',
  said: '',
  iso,
  min,
  max,
})

const arrest = when('2017-03-28', '2017-03-28')
const late = when('2017-03-21', '2017-03-31')

test.each<[string, Value, Value, string]>([
  ['28 March lies inside late March', arrest, late, 'inside'],
  ['late March contains 28 March', late, arrest, 'contains'],
  ['late March and April are apart', late, when('2017-04-01', '2017-04-30'), 'apart'],
  ['until 25 March overlaps late March', when(undefined, '2017-03-25'), late, 'overlaps'],
  ['28 March lies inside until April', arrest, when(undefined, '2017-04-01'), 'inside'],
  ['recently says nothing', when(), arrest, 'incomparable'],
  ['300 and 300.00 are the same', money('300', '300'), money('300.00', '300.0'), 'same'],
  ['euros and tenge do not compare', money('300', '300'), money('300', '300', 'KZT'), 'incomparable'],
  ['9 is less than 10', money('9', '9'), money('10', '10'), 'apart'],
  ['over 800 and thousands agree', count(2000), count(801), 'inside'],
  ['people and copies do not compare', count(3, 3, 'people'), count(3, 3, 'copies'), 'incomparable'],
  ['three is three people', count(3, 3), count(3, 3, 'people'), 'same'],
  ['30 days lie inside a month', lasting('P30D'), lasting('P1M'), 'inside'],
  ['24 hours are a day', lasting('PT24H'), lasting('P1D'), 'same'],
  ['two years are no five years', lasting('P2Y', 2, 2), lasting('P5Y', 5, 5), 'apart'],
  ['a few hours may be a day', lasting('PT1H', 2), lasting('P1D'), 'contains'],
  ['a year and a half is eighteen months', lasting('P1Y6M'), lasting('P18M'), 'inside'],
  [
    'texts are equal after trimming',
    { kind: 'text', text: ' a', language: 'en' },
    { kind: 'text', text: 'a ', language: 'EN' },
    'same',
  ],
  [
    'other languages do not compare',
    { kind: 'text', text: 'a', language: 'en' },
    { kind: 'text', text: 'a', language: 'ru' },
    'incomparable',
  ],
  [
    'codes of one list',
    { kind: 'code', list: 'acts', code: 'fine' },
    { kind: 'code', list: 'acts', code: 'search' },
    'apart',
  ],
  ['unknown against a date', { kind: 'unknown' }, arrest, 'incomparable'],
  ['unknown against unknown', { kind: 'unknown' }, { kind: 'unknown' }, 'incomparable'],
  ['none against a date', { kind: 'none' }, arrest, 'apart'],
  ['none and none', { kind: 'none' }, { kind: 'none' }, 'same'],
  ['withheld against none', { kind: 'withheld' }, { kind: 'none' }, 'incomparable'],
  ['a date against a count', arrest, count(1, 1), 'incomparable'],
])('%s', (_, a, b, expected) => expect(relation(a, b)).toBe(expected))

test('a part is the same when whom, role, capacity and count are', () => {
  const part: Part = { kind: 'part', whom: 'person-aaaaaaaaaaaaaaaa', role: 'victim', count: count(2, 2) }
  expect(relation(part, { ...part, capacity: undefined, count: { ...count(2, 2), said: 'two' } })).toBe(
    'same',
  )
  expect(relation(part, { ...part, role: 'actor' })).toBe('apart')
})

test('an anchored date is compared by the bounds the reader resolves', () => {
  const next: When = {
    ...when(),
    basis: 'carried',
    anchor: { event: 'event-aaaaaaaaaaaaaaaa', from: 1, to: 1 },
  }
  expect(relation(next, arrest)).toBe('incomparable')
  expect(relation(next, arrest, () => arrest)).toBe('same')
})

const days = fc
  .tuple(fc.option(fc.nat(40), { nil: undefined }), fc.option(fc.nat(40), { nil: undefined }))
  .map(([a, b]) => (a !== undefined && b !== undefined && a > b ? [b, a] : [a, b]))
  .map(([a, b]) => when(a === undefined ? a : fromDayNumber(a), b === undefined ? b : fromDayNumber(b)))
const counts = fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) => count(Math.min(a, b), Math.max(a, b)))
const values: fc.Arbitrary<Value> = fc.oneof(
  days,
  counts,
  fc.constant<Value>({ kind: 'none' }),
  fc.constant<Value>({ kind: 'unknown' }),
)
const turned: Record<string, string> = { inside: 'contains', contains: 'inside' }

describe('laws', () => {
  test('the other way round it is the same relation turned round', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const found = relation(a, b)
        expect(relation(b, a)).toBe(turned[found] ?? found)
      }),
      { numRuns: 1000 },
    )
  })

  test('a value that says something is the same as itself', () => {
    fc.assert(
      fc.property(days, (a) => {
        expect(relation(a, a)).toBe(
          a.earliest === undefined && a.latest === undefined ? 'incomparable' : 'same',
        )
      }),
    )
  })

  test('what lies inside what lies inside a third lies inside the third', () => {
    const inside = (a: When, b: When) => relation(a, b) === 'inside'
    fc.assert(
      fc.property(days, days, days, (a, b, c) => {
        expect(inside(a, b) && inside(b, c) && !inside(a, c)).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })

  test('what lies inside a value is apart from all that the value is apart from', () => {
    const apart = (a: When, b: When) => relation(a, b) === 'apart'
    fc.assert(
      fc.property(days, days, days, (a, b, c) => {
        expect(relation(a, b) === 'inside' && apart(b, c) && !apart(a, c)).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })
})

test('decimals are compared and scaled as digits', () => {
  expect(timesTenTo('1.5', 6)).toBe('1500000')
  expect(timesTenTo('0.0125', 2)).toBe('1.25')
  expect(plainDecimal('007.50')).toBe('7.5')
  expect(compareDecimals('0.1', '0.10')).toBe(0)
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.bigInt({ min: 0n, max: 10n ** 30n }), (a, b) => {
      const thousandth = (number: bigint) => `${number / 1000n}.${String(number % 1000n).padStart(3, '0')}`
      expect(Math.sign(compareDecimals(thousandth(a), thousandth(b)))).toBe(a < b ? -1 : a > b ? 1 : 0)
    }),
  )
})
