import { expect, test } from 'vitest'
import { listProperties } from '../../record/kinds/properties.ts'
import type { Kind } from '../../record/subject.ts'
import type { Money, When } from '../../record/values/value.ts'
import { SUBJECT_KINDS } from '../../vocabulary/kinds.ts'
import { eventTitle } from '../event-words.ts'
import type { EventLine } from '../events.ts'
import { amountIn, printedIn } from './printed.ts'
import { PROPERTY_LABELS } from './property-labels.ts'
import { told } from './told.ts'

test('every property is called by a name in three languages', () => {
  const called = SUBJECT_KINDS.terms
    .flatMap(({ code }) => listProperties(code as Kind))
    .map(({ label }) => label)
  expect([...new Set(called)].sort()).toEqual(Object.keys(PROPERTY_LABELS).sort())
})

const march: When = {
  kind: 'when',
  said: 'on 5 March 2017',
  earliest: '2017-03-05',
  latest: '2017-03-05',
  basis: 'stated',
}

test('words that say no more than their day are printed as a day; other words stay as they were said', () => {
  expect(printedIn('ru', march)).toBe('5 марта 2017 г.')
  expect(printedIn('kk', march)).toBe('2017 ж. 5 наурыз')
  expect(printedIn('ru', { ...march, said: 'on the eve of the vote' })).toBe('on the eve of the vote')
  expect(printedIn('en', march)).toBe('on 5 March 2017')
})

test('an amount that nobody put in words is printed with the forms of the language', () => {
  const years = { kind: 'duration', said: '', iso: 'P2Y' } as const
  expect(amountIn('ru', years)).toBe('2 года')
  expect(amountIn('ru', { ...years, iso: 'P5Y', min: 2, max: 5 })).toBe('2–5 лет')
  expect(amountIn('ru', { ...years, max: 2 })).toBe('не больше 2 лет')
  expect(amountIn('ru', { ...years, iso: 'P1M', min: 1 })).toBe('не меньше 1 месяца')
  expect(amountIn('kk', { ...years, iso: 'P15D' })).toBe('15 күн')
  const fine: Money = { kind: 'money', said: '', min: '113450', max: '113450', currency: 'KZT', each: true }
  expect(amountIn('ru', fine)).toBe('113\u00a0450 KZT каждому')
  expect(printedIn('ru', { ...fine, said: 'fifty units' })).toBe('fifty units')
})

test('an event is told in the language of the page, its names in their own letters', () => {
  const part = (label: string) =>
    ({ kind: 'part', whom: 'person-aaaaaaaaaaaaaaaa', role: 'victim', label }) as const
  const event: EventLine = {
    subject: 'event-aaaaaaaaaaaaaaaa',
    act: 'detention',
    happened: 'yes',
    alleged: false,
    whens: [march],
    parts: [part('Aigerim'), { ...part('somebody'), unnamed: true }],
    place: undefined,
    country: undefined,
    disputed: false,
    tellings: 1,
  }
  expect(eventTitle(event, 'ru')).toBe('Задержание: Aigerim и кто-то, 5 марта 2017 г.')
  expect(told('kk', 'Not so: {words}', { words: 'Kyzylsu' })).toBe('Олай емес: Kyzylsu')
})
