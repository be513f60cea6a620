import { expect, test } from 'vitest'
import { calendarDay, datelineOf, notBefore } from './published.ts'

test.each([
  ['It fell on 2nd May 2019 and was upheld on June 3, 2019. A club closed in July 2019.', '2019-06-03'],
  ['Суд прошёл 4 апреля 2019 года, а 12 мая 2019 года решение отменили.', '2019-05-12'],
  ['The deadline is 31 May 2019. The bill passed on 3 May 2019.', '2019-05-03'],
  ['It was prolonged from 10th May 2019 till the end of March 2019.', undefined],
  ['He is held until 9 July 2019, since 9 May 2019.', '2019-05-09'],
  ['A hearing will be held on 9 July 2019.', undefined],
  ['It is said to have been 31 February 2019.', undefined],
])('%j is not before %s', (text, day) => {
  expect(notBefore(text)).toBe(day)
})

test('a line that is only a day tells the day of publication', () => {
  expect(datelineOf('8 December, 2019')).toBe('2019-12-08')
  expect(datelineOf('Posted on May 3, 2019')).toBe('2019-05-03')
  expect(datelineOf('Опубликовано: 3 мая 2019 года')).toBe('2019-05-03')
  expect(datelineOf('Closed on 8 December 2019')).toBeUndefined()
})

test('days that are in no calendar are no days', () => {
  expect(calendarDay(2020, 2, 29)).toBe('2020-02-29')
  expect(calendarDay(2019, 2, 29)).toBeUndefined()
  expect(calendarDay(2019, 13, 1)).toBeUndefined()
})
