import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../refusal.ts'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { FREEDOMS } from '../../vocabulary/freedoms.ts'
import { CAPACITIES } from '../../vocabulary/people/capacities.ts'
import { ROLES } from '../../vocabulary/people/roles.ts'
import { parseQuery, printQuery } from './query.ts'

const codes = (terms: readonly { code: string }[]) => fc.constantFrom(...terms.map(({ code }) => code))
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })

describe('a query', () => {
  test('says what is counted and what narrows it', () => {
    expect(parseQuery('persons detention KZ 2017-01..2017-03')).toEqual({
      counted: 'persons',
      acts: ['detention'],
      country: 'KZ',
      from: '2017-01-01',
      until: '2017-03-31',
    })
    expect(parseQuery('events freedom:assembly place:"New Port" 2017-02 capacity:journalist')).toMatchObject({
      counted: 'acts',
      freedom: 'assembly',
      place: 'New Port',
      from: '2017-02-01',
      until: '2017-02-28',
      capacity: 'journalist',
    })
    expect(parseQuery('reports integrity ..2016').acts).toContain('killing')
  })

  test('printed and read again is the same question', () => {
    const query = fc.record({
      counted: fc.constantFrom('persons', 'events', 'reports'),
      acts: fc.uniqueArray(codes(ACTS.terms), { maxLength: 3 }),
      country: maybe(fc.constantFrom('KZ', 'HT', 'BY')),
      period: maybe(fc.constantFrom('2017', '2017-03', '2017-03-28', '2016..2017-05', '..2017', '2017-02..')),
      freedom: maybe(codes(FREEDOMS.terms)),
      role: maybe(codes(ROLES.terms)),
      capacity: maybe(codes(CAPACITIES.terms)),
      place: maybe(fc.constantFrom('Kyzylsu', 'New Port')),
    })
    fc.assert(
      fc.property(query, ({ counted, acts, country, period, place, ...named }) => {
        const more = Object.entries(named).flatMap(([name, value]) => (value ? [`${name}:${value}`] : []))
        const at = place ? [`place:"${place}"`] : []
        const parsed = parseQuery(
          [counted, ...acts, country, period, ...more, ...at].filter(Boolean).join(' '),
        )
        expect(parseQuery(printQuery(parsed))).toEqual(parsed)
      }),
    )
  })

  test.each([
    ['', 'Begin with persons'],
    ['everybody detention', 'Begin with persons'],
    ['constructor', 'Begin with persons'],
    ['persons detained', 'is no act, country or period'],
    ['persons XX', 'There is no country'],
    ['persons 2017-13', 'is no period'],
    ['persons 2017-02-30', 'is no period'],
    ['persons 2017-03..2017-01', 'ends before it begins'],
    ['persons 2016 2017', 'of one period'],
    ['persons colour:red', 'narrows nothing'],
    ['persons role:hero', '“role:hero” is not in its list'],
    ['persons role:actor role:victim', 'stands twice'],
  ])('“%s” is refused with a sentence', (words, sentence) => {
    expect(() => parseQuery(words)).toThrow(Refusal)
    expect(() => parseQuery(words)).toThrow(sentence)
  })
})
