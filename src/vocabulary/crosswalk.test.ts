import { expect, test } from 'vitest'
import { ACTS } from './acts/acts.ts'
import { CIVICUS_TAGS, crossingsOf } from './crosswalk.ts'
import { findTerm } from './list.ts'
import { CAPACITIES } from './people/capacities.ts'

const capacities = [undefined, ...CAPACITIES.terms.map((term) => term.code)]
const all = ACTS.terms.flatMap((act) => capacities.flatMap((capacity) => crossingsOf(act.code, capacity)))

test('a crossing starts at an act and a capacity we have', () => {
  expect(all.length).toBeGreaterThan(0)
  expect(all.filter(({ act }) => !findTerm(ACTS, act))).toEqual([])
  expect(all.filter(({ capacity }) => capacity && !findTerm(CAPACITIES, capacity))).toEqual([])
})

test('only tags whose number is confirmed are used', () => {
  const tags = all.filter((to) => to.list === 'civicus-tag').map((to) => to.code)
  expect(tags.filter((tag) => !CIVICUS_TAGS.includes(tag))).toEqual([])
})

test('a suit against a journalist never becomes an attack on the reputation of the victim', () => {
  for (const act of ['lawsuit', 'damages-order', 'charge', 'conviction']) {
    const codes = crossingsOf(act, 'journalist').map((to) => to.code)
    expect(codes.filter((code) => code.startsWith('14'))).toEqual([])
  }
  expect(crossingsOf('lawsuit', 'journalist')).toEqual([])
})

test('a prosecution counts as that of a defender only where the victim is one', () => {
  expect(crossingsOf('charge', 'human-rights-defender').map((to) => to.code)).toEqual(['61'])
  expect(crossingsOf('charge', 'journalist')).toEqual([])
  expect(crossingsOf('charge')).toEqual([])
})

test('whether a law restricts is left to an editor', () => {
  expect(all.filter((to) => to.code === '54')).toEqual([])
})

test('an act unknown here leads nowhere', () => {
  expect(crossingsOf('eclipse')).toEqual([])
})
