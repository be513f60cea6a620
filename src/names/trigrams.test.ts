import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName } from './fold.ts'
import { trigramsOf } from './trigrams.ts'

test('each word is cut in threes, with two spaces before it and one behind', () => {
  expect(trigramsOf('saia')).toEqual(['  s', ' sa', 'sai', 'aia', 'ia '])
  expect(trigramsOf('li')).toEqual(['  l', ' li', 'li '])
})

test('a trigram that occurs twice is given once', () => {
  expect(trigramsOf('li li')).toEqual(trigramsOf('li'))
})

test('the order of the words does not matter', () => {
  expect(trigramsOf('saia lind').sort()).toEqual(trigramsOf('lind saia').sort())
})

test('nothing gives nothing', () => {
  expect(trigramsOf('')).toEqual([])
})

test('of any name, every trigram is three whole letters, once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const trigrams = trigramsOf(foldName(name))
      expect(trigrams.filter((trigram) => Array.from(trigram).length !== 3)).toEqual([])
      expect(new Set(trigrams).size).toBe(trigrams.length)
    }),
  )
})
