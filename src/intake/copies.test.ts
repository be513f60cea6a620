import fc from 'fast-check'
import { expect, test } from 'vitest'
import { containment, isCopy, resemblance, sketchOf } from './copies.ts'

// Words that do not repeat, so that every shingle is its own.
function words(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(' ')
}

test('the same words in other type and spacing are a copy', () => {
  const report = `“The Club” was closed. ${words(0, 300)}`
  expect(isCopy(sketchOf(report), sketchOf(report.toUpperCase().replaceAll(' ', '\u00A0\n')))).toBe(true)
})

test('a report reposted with furniture around it is a copy', () => {
  const report = sketchOf(words(0, 900))
  const repost = sketchOf(words(5000, 5600) + ' ' + words(0, 900) + ' ' + words(7000, 7500))
  expect(resemblance(report, repost)).toBeLessThan(0.6)
  expect(containment(report, repost)).toBeGreaterThan(0.9)
  expect(isCopy(report, repost)).toBe(true)
})

test('a report with a word in forty mended is a copy', () => {
  const mended = words(0, 900).replace(/w\d*[048]0\b/g, 'mended')
  expect(isCopy(sketchOf(words(0, 900)), sketchOf(mended))).toBe(true)
})

test('a short statement quoted in full in a long report is no copy of it', () => {
  expect(isCopy(sketchOf(words(0, 60)), sketchOf(words(0, 3000)))).toBe(false)
})

test('two reports that share a stock paragraph are no copies', () => {
  expect(isCopy(sketchOf(words(0, 600)), sketchOf(words(480, 1100)))).toBe(false)
})

test('a sketch has a fixed size, and what it tells of long texts is close to the truth', () => {
  const half = [sketchOf(words(0, 9000)), sketchOf(words(3000, 12_000))] as const
  expect(half[0]).toHaveLength(512)
  expect(Math.abs(resemblance(...half) - 0.5)).toBeLessThan(0.1)
})

test('any text resembles itself wholly, and resemblance is the same both ways', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (one, other) => {
      const [a, b] = [sketchOf(one), sketchOf(other)]
      expect(resemblance(a, a)).toBe(1)
      expect(resemblance(a, b)).toBe(resemblance(b, a))
      expect(resemblance(a, b)).toBeLessThanOrEqual(containment(a, b))
    }),
  )
})
