import { describe, expect, test } from 'vitest'
import { randomSupply } from './random-supply.ts'

describe('a supply of random bytes', () => {
  test('gives as many as asked for, across its end and beyond its size', () => {
    const random = randomSupply()
    const lengths = [16, 4090, 10, 0, 5000, 16]
    expect(lengths.map((bytes) => random(bytes).length)).toEqual(lengths)
  })

  test('gives no bytes twice, and takes none back when they are overwritten', () => {
    const random = randomSupply()
    const given = Array.from({ length: 2000 }, () => random(16))
    const seen = new Set(given.map((bytes) => Buffer.from(bytes).toString('hex')))
    expect(seen.size).toBe(2000)
    expect(seen).not.toContain('0'.repeat(32))
    given.at(-1)?.fill(0)
    expect(Buffer.from(random(16)).toString('hex')).not.toBe('0'.repeat(32))
  })
})
