import { expect, test } from 'vitest'
import { Refusal } from '../../refusal.ts'
import { checkValue } from './check-value.ts'
import type { Value } from './value.ts'

const person = 'person-aaaaaaaaaaaaaaaa'
const event = 'event-aaaaaaaaaaaaaaaa'

test.each<[string, Value]>([
  [
    'a day',
    { kind: 'when', said: '28 March', earliest: '2017-03-28', latest: '2017-03-28', basis: 'stated' },
  ],
  [
    'a day told from an event',
    { kind: 'when', said: 'then', basis: 'carried', anchor: { event, from: 1, to: 1 } },
  ],
  ['words without bounds', { kind: 'when', said: '31 April', basis: 'stated' }],
  ['money', { kind: 'money', said: '', min: '0.5', max: '10', currency: 'EUR' }],
  ['a count', { kind: 'count', said: 'three', min: 3, max: 3, of: 'people' }],
  ['a duration', { kind: 'duration', said: 'less than two minutes', iso: 'PT2M', max: 2 }],
  ['a text with an emoji', { kind: 'text', text: 'a 🕊', language: 'kk-Latn' }],
  ['a part', { kind: 'part', whom: person, role: 'victim', capacity: 'journalist' }],
  ['a mention', { kind: 'mention', subject: person, start: 5, end: 8, quote: 'Osei'.slice(1) }],
  ['nothing', { kind: 'none' }],
])('%s may be signed', (_, value) => expect(() => checkValue(value)).not.toThrow())

test.each<[string, unknown]>([
  ['a day that is none', { kind: 'when', said: '', earliest: '2017-02-29', basis: 'stated' }],
  [
    'a first day after the last',
    { kind: 'when', said: '', earliest: '2017-03-02', latest: '2017-03-01', basis: 'stated' },
  ],
  [
    'an anchored date with days of its own',
    { kind: 'when', said: '', earliest: '2017-03-01', basis: 'carried', anchor: { event, from: 1, to: 1 } },
  ],
  [
    'an anchor of half a day',
    { kind: 'when', said: '', basis: 'carried', anchor: { event, from: 0.5, to: 1 } },
  ],
  ['words that are too long', { kind: 'when', said: 'a'.repeat(501), basis: 'stated' }],
  ['an amount with an exponent', { kind: 'money', said: '', min: '1e3' }],
  ['a negative amount', { kind: 'money', said: '', min: '-1' }],
  ['amounts the wrong way round', { kind: 'money', said: '', min: '10', max: '9' }],
  ['a currency in small letters', { kind: 'money', said: '', currency: 'eur' }],
  ['half a person', { kind: 'count', said: '', min: 0.5 }],
  ['counts the wrong way round', { kind: 'count', said: '', min: 3, max: 2 }],
  ['a duration of words', { kind: 'duration', said: '', iso: 'two days' }],
  ['a text without a language', { kind: 'text', text: 'a', language: '' }],
  ['a text that is too long', { kind: 'text', text: 'a'.repeat(20_001), language: 'en' }],
  ['half a surrogate pair', { kind: 'text', text: 'a\ud83d', language: 'en' }],
  ['half a surrogate pair as said', { kind: 'count', said: '\udd4a', min: 1 }],
  ['a subject that is none', { kind: 'ref', subject: 'person-x' }],
  ['an empty code', { kind: 'code', list: 'acts', code: '' }],
  ['a figure beyond the end of its passage', passage({ start: 3, end: 5, query: 'events fine' })],
  ['a figure that asks nothing that can be kept', passage({ start: 0, end: 3, query: 'a'.repeat(501) })],
  ['a mention longer than its words', { kind: 'mention', subject: person, start: 0, end: 9, quote: 'Osei' }],
  ['a value of no known kind', { kind: 'colour', code: 'red' }],
])('%s is refused with a sentence', (_, value) => {
  expect(() => checkValue(value as Value)).toThrow(Refusal)
})

test('figures inside a passage are kept with their query', () => {
  expect(() => checkValue(passage({ start: 0, end: 2, query: 'events fine' }))).not.toThrow()
})

function passage(figure: { start: number; end: number; query: string }): Value {
  const about = { kind: 'passage', order: 0, section: 'lead', form: 'paragraph', language: 'en' } as const
  return { ...about, text: '12 .', rests: [], links: [], figures: [figure] }
}
