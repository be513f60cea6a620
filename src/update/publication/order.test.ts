import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderNumbers } from './order.ts'

const numbers = fc.array(fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }), { maxLength: 12 })

test('numbers rise, are whole, and are none below one', () => {
  fc.assert(
    fc.property(numbers, (known) => {
      const found = orderNumbers(known)
      expect(found).toHaveLength(known.length)
      for (const [place, number] of found.entries()) {
        expect(Number.isSafeInteger(number)).toBe(true)
        expect(number).toBeGreaterThan(place === 0 ? 0 : (found[place - 1] ?? 0))
      }
    }),
  )
})

test('those that stay keep theirs, and new ones stand between them', () => {
  expect(orderNumbers([undefined, undefined, undefined])).toEqual([10, 20, 30])
  expect(orderNumbers([10, undefined, 20, 30])).toEqual([10, 15, 20, 30])
  expect(orderNumbers([10, 20, 30, undefined])).toEqual([10, 20, 30, 40])
  expect(orderNumbers([30, 10, 20])).toEqual([5, 10, 20])
  expect(orderNumbers([10, 11, undefined, 12])).toEqual([10, 20, 30, 40])
})
