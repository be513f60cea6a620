import { expect, test } from 'vitest'
import { printAmount, printBounds, printValue } from './print.ts'

test('the words as said come first', () => {
  expect(
    printValue({
      kind: 'when',
      said: 'late March',
      earliest: '2017-03-21',
      latest: '2017-03-31',
      basis: 'stated',
    }),
  ).toBe('late March')
  expect(printValue({ kind: 'count', said: '', min: 801, of: 'signatures' })).toBe('at least 801 signatures')
  expect(printValue({ kind: 'withheld' })).toBe('withheld')
})

test.each([
  ['2017-03-10', '2017-03-10', '10 March 2017'],
  ['2017-03-21', '2017-03-31', '21–31 March 2017'],
  ['2017-03-01', '2017-03-31', 'March 2017'],
  ['2017-01-01', '2017-12-31', '2017'],
  ['2017-03-21', '2017-04-03', '21 March – 3 April 2017'],
  ['2016-12-28', '2017-01-03', '28 December 2016 – 3 January 2017'],
  [undefined, '2017-04-06', 'by 6 April 2017'],
  ['2017-04-06', undefined, 'not before 6 April 2017'],
  [undefined, undefined, 'no date can be made of these words'],
])('bounds %s to %s are printed %s', (earliest, latest, words) =>
  expect(printBounds({ earliest, latest })).toBe(words),
)

test('amounts are printed with no-break spaces between thousands', () => {
  expect(printAmount({ kind: 'money', said: '', min: '2000', currency: 'EUR', each: true })).toBe(
    'at least 2\u00a0000 EUR each',
  )
  expect(printAmount({ kind: 'money', said: '', min: '1500000.5', max: '1500000.5' })).toBe(
    '1\u00a0500\u00a0000.5',
  )
  expect(printAmount({ kind: 'duration', said: '', iso: 'P15D' })).toBe('15 days')
  expect(printAmount({ kind: 'duration', said: '', iso: 'PT2M', max: 2 })).toBe('at most 2 minutes')
})
