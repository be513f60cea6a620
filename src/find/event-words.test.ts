import { expect, test } from 'vitest'
import type { When } from '../record/values/value.ts'
import { eventTitle, listed, statusesOf, statusInWords } from './event-words.ts'
import type { EventLine } from './events.ts'

const day: When = {
  kind: 'when',
  said: 'on 23 February 2017',
  earliest: '2017-02-23',
  latest: '2017-02-23',
  basis: 'stated',
}

function event(more: Partial<EventLine> = {}): EventLine {
  return {
    subject: 'event-aaaaaaaaaaaaaaaa',
    act: 'detention',
    happened: 'yes',
    alleged: false,
    whens: [day],
    parts: [],
    place: undefined,
    country: undefined,
    disputed: false,
    tellings: 1,
    ...more,
  }
}

function parts(role: string, ...labels: string[]): EventLine['parts'] {
  return labels.map((label) => ({ kind: 'part', whom: 'person-aaaaaaaaaaaaaaaa', role, label }))
}

test('an event is told in one line: what, of whom, where, when', () => {
  const place = { subject: 'place-aaaaaaaaaaaaaaaa', label: 'Kyzylsu' } as const
  const line = event({ place, parts: [...parts('victim', 'Aigerim', 'Bolat'), ...parts('actor', 'police')] })
  expect(eventTitle(line)).toBe('Detention of Aigerim and Bolat, Kyzylsu, 23 February 2017')
})

test('an act that is not “of” somebody is told apart by a colon; without a victim, by whom', () => {
  expect(eventTitle(event({ act: 'fine', parts: parts('victim', 'Dana') }))).toBe(
    'Fine: Dana, 23 February 2017',
  )
  expect(eventTitle(event({ act: 'strike', parts: parts('actor', 'dockers') }))).toBe(
    'Strike by dockers, 23 February 2017',
  )
})

test('words that lean on their neighbours are told by their days, away from them', () => {
  const following: When = { ...day, said: 'the following day', earliest: '2017-02-24', latest: '2017-02-24' }
  expect(eventTitle(event({ whens: [following] }))).toBe('Detention, 24 February 2017')
  expect(eventTitle(event({ whens: [day, following] }))).toBe(
    'Detention, 23 February 2017 or 24 February 2017',
  )
})

test('words that allow no date stay words', () => {
  const reversed: When = { kind: 'when', said: 'from 10 May 2017 till March 2017', basis: 'stated' }
  expect(eventTitle(event({ whens: [reversed] }))).toBe('Detention, from 10 May 2017 till March 2017')
})

test('a date that began a sentence of the report stands within ours', () => {
  const late: When = { ...day, said: 'Late February 2017', earliest: '2017-02-21', latest: '2017-02-28' }
  expect(eventTitle(event({ whens: [late] }))).toBe('Detention, late February 2017')
})

test('many names are two and a number', () => {
  expect(listed(['A'])).toBe('A')
  expect(listed(['A', 'B', 'C'])).toBe('A, B and C')
  expect(listed(['A', 'B', 'C', 'D', 'E'])).toBe('A, B and 3 others')
  expect(listed([])).toBe('')
})

test('what is not simply so is said in words', () => {
  expect(statusInWords(event())).toBeUndefined()
  expect(statusesOf(event({ happened: 'planned' }))).toEqual(['planned'])
  expect(statusesOf(event({ alleged: true }))).toEqual(['alleged'])
  expect(statusesOf(event({ alleged: true, disputed: true }))).toEqual(['disputed'])
})
