import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromDayNumber } from './day.ts'
import { printBounds } from './print.ts'
import { readWhen } from './read-when.ts'

function read(typed: string, published?: string): string {
  const { when, unread } = readWhen(typed, { published })
  expect(when.said).toBe(typed)
  expect(unread).toBe(when.earliest === undefined && when.latest === undefined)
  return `${when.earliest ?? ''}..${when.latest ?? ''}`
}

test.each([
  ['2017-03-10', '2017-03-10..2017-03-10'],
  ['2017-03', '2017-03-01..2017-03-31'],
  ['2017', '2017-01-01..2017-12-31'],
  ['2017-02-10/2017-02-12', '2017-02-10..2017-02-12'],
  ['[2017-03-21..2017-03-31]', '2017-03-21..2017-03-31'],
  ['{2017-03-21,2017-03-23}', '2017-03-21..2017-03-23'],
  ['../2017-03', '..2017-03-31'],
  ['2017-03/..', '2017-03-01..'],
  ['2017-21', '2017-03-01..2017-05-31'],
  ['2016-41', '2016-07-01..2016-12-31'],
  ['2016-33', '2016-01-01..2016-03-31'],
  ['201X', '2010-01-01..2019-12-31'],
  ['in late March 2017', '2017-03-21..2017-03-31'],
  ['May 2017', '2017-05-01..2017-05-31'],
  ['10 march 2017', '2017-03-10..2017-03-10'],
])('typed by hand: %s', (typed, days) => expect(read(typed)).toBe(days))

test.each([
  '31 February 2017',
  '31st April',
  '2017-02-29',
  '2017-13',
  '2017-03-10/2017-03-01',
  '[2017-05..2017-03]',
  'from 3 June 2019 till April 2019',
  'recently',
  'after the trial',
  '10 May 2017 or so they say',
  '',
])('cannot be read, keeps its words and says so: %s', (typed) => expect(read(typed, '2021-12-08')).toBe('..'))

test('a month alone needs the day of publication', () => {
  expect(read('May', '2021-12-08')).toBe('2021-05-01..2021-05-31')
  expect(read('May')).toBe('..')
})

test('the following day is read, and asks for its event', () => {
  expect(readWhen('the following day')).toMatchObject({ unread: false, anchor: { from: 1, to: 1 } })
})

const day = fc.integer({ min: -719162, max: 2932896 }).map(fromDayNumber)

test('bounds that are printed read back as the same bounds', () => {
  fc.assert(
    fc.property(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }), (a, b) => {
      const [earliest, latest] = a && b && a > b ? [b, a] : [a, b]
      const { when } = readWhen(printBounds({ earliest, latest }))
      expect([when.earliest, when.latest]).toEqual([earliest, latest])
    }),
    { numRuns: 500 },
  )
})

test('whole months and years read back too', () => {
  for (const [earliest, latest] of [
    ['2017-02-01', '2017-02-28'],
    ['2017-01-01', '2017-12-31'],
    ['2017-01-01', '2018-12-31'],
    ['2017-03-21', '2017-03-31'],
  ] as const) {
    expect(readWhen(printBounds({ earliest, latest })).when).toMatchObject({ earliest, latest })
  }
})
