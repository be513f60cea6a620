import { expect, test } from 'vitest'
import { heldSaid } from './held-said.ts'

const said = (act: string, text: string) =>
  heldSaid(act, { start: 10, end: 10 + text.length, text })?.words.text

test('how long somebody was held is read from the words around it', () => {
  expect(said('release', 'He was held for three hours before being released.')).toBe('three hours')
  expect(said('detention', 'She was detained on leaving the office and held for three hours.')).toBe(
    'three hours',
  )
  expect(said('release', 'While he was released after a few hours, the other was not.')).toBe('a few hours')
})

test('a sentence of days is what was ordered, and other lengths are of other things', () => {
  expect(said('administrative-arrest', 'He was sentenced to 15 days.')).toBeUndefined()
  expect(said('detention', 'He was detained for writing two hours of songs.')).toBeUndefined()
  expect(heldSaid('release', undefined)).toBeUndefined()
})
