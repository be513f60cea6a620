import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, dayNumber, fromDayNumber, isDay, lastOfMonth, weekday } from './day.ts'

const numbers = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') })

test('a day exists or it does not', () => {
  expect(['2016-02-29', '2000-02-29', '2017-12-31'].every(isDay)).toBe(true)
  expect(['2017-02-29', '1900-02-29', '2017-04-31', '2017-13-01', '0000-01-01', '2017-3-1'].some(isDay)).toBe(
    false,
  )
})

test('days are counted from 1970-01-01, in both directions', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dayNumber('2000-03-01')).toBe(11017)
  expect(fromDayNumber(-1)).toBe('1969-12-31')
})

test('every number of a day gives the day that has that number, one after the other', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const day = fromDayNumber(number)
      expect(isDay(day)).toBe(true)
      expect(dayNumber(day)).toBe(number)
      expect(addDays(day, 1) > day || day === '9999-12-31').toBe(true)
    }),
  )
})

test('the weekday moves on with each day', () => {
  expect(weekday('2017-03-10')).toBe(5)
  fc.assert(
    fc.property(numbers, (number) => weekday(fromDayNumber(number)) === ((((number + 3) % 7) + 7) % 7) + 1),
  )
})

test('a month later is the same day or the last of a shorter month', () => {
  expect(addMonths('2017-01-31', 1)).toBe('2017-02-28')
  expect(addMonths('2017-01-15', -13)).toBe('2015-12-15')
  expect(lastOfMonth(2024, 2)).toBe(29)
})

test('there is no day beyond the years 1 to 9999', () => {
  expect(addDays('9999-12-30', 5)).toBe('9999-12-31')
  expect(addMonths('0001-01-10', -2)).toBe('0001-01-01')
})
