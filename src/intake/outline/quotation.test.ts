import { expect, test } from 'vitest'
import { isWhollyQuoted } from './quotation.ts'

test.each([
  '“All of it”.',
  '“…in part”',
  '"straight"',
  '«ёлочки».',
  '„unten“',
  '‘it’s the clubs’ money’',
  '“a “b” c”',
])('wholly quoted: %s', (text) => {
  expect(isWhollyQuoted(text)).toBe(true)
})

test.each([
  '“Yes,” she said. “No.”',
  '"a" and "b"',
  '“never closed',
  'He said “no”',
  '“begun” and gone on',
  '“',
])('not wholly quoted: %s', (text) => {
  expect(isWhollyQuoted(text)).toBe(false)
})
