import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOOK_UP } from './look-up.ts'
import type { LookUp } from './look-up.ts'
import { nameScript } from './script.ts'

const fit = (typed: string, name: string) => LOOK_UP.fit(LOOK_UP.words(typed), name)

describe('a name is found', () => {
  test.each([
    ['Садыкова', 'Aigerim Sadykova'],
    ['Sadykova', 'Айгерим Садыкова'],
    ['садыкова айг', 'Aigerim Sadykova'],
    ['Yerzhan', 'Ержан Кадыев'],
    ['Erjan', 'Yerjan Kadyev'],
    ['Sadikova', 'Aigerim Sadykova'],
    ['Aigirim', 'Aigerim Sadykova'], // another letter
    ['Aigrim', 'Aigerim Sadykova'], // one fewer
    ['Aigeerim', 'Aigerim Sadykova'], // one more
    ['Aigreim', 'Aigerim Sadykova'], // two that changed places
  ])('by “%s”: %s', (typed, name) => {
    expect(fit(typed, name)).toBeGreaterThan(0)
  })
})

test.each([
  ['Bolat', 'Aigerim Sadykova'],
  ['Aigerim Akhmetova', 'Aigerim Sadykova'],
  ['Sya', 'Saya Tasbolat'], // too short to be mistyped
  ['', 'Aigerim Sadykova'],
  ['«»', 'Aigerim Sadykova'],
])('“%s” is not %s', (typed, name) => {
  expect(fit(typed, name)).toBe(0)
})

test('a whole word fits better than its beginning, and that better than a word mistyped', () => {
  const [whole, begins, nearly] = ['Saya Tasbolat', 'Sayara Tasbolat', 'Saiy Tasbolat'].map((name) =>
    fit('saya tasbolat', name),
  )
  expect(whole).toBeGreaterThan(begins!)
  expect(begins).toBeGreaterThan(nearly!)
})

test('what is sent to the browser looks names up as we do', () => {
  const sent = runInNewContext(nameScript()) as LookUp
  const names = fc.string({ unit: fc.constantFrom(...Array.from('айгежсқңяюabcehixyz ’-.É')), maxLength: 12 })
  fc.assert(
    fc.property(names, names, (typed, name) => {
      const words = LOOK_UP.words(typed)
      expect([...sent.words(typed)]).toEqual(words)
      expect(sent.fit(words, name)).toBe(LOOK_UP.fit(words, name))
    }),
    { numRuns: 500 },
  )
})
