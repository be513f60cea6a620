import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stretches } from './marks.ts'
import type { Mark, MarkState } from './marks.ts'

const states: MarkState[] = ['open', 'settled', 'aside', 'reference', 'unclaimed']
const marks = fc.array(
  fc.record({
    start: fc.nat(60),
    length: fc.integer({ min: 1, max: 20 }),
    state: fc.constantFrom(...states),
    of: fc.constantFrom('a', 'b', 'c'),
    isTrigger: fc.boolean(),
  }),
)
const made = (
  drawn: { start: number; length: number; state: MarkState; of: string; isTrigger: boolean }[],
): Mark[] => drawn.map(({ length, ...mark }) => ({ ...mark, end: mark.start + length }))

describe('a marked text', () => {
  test('keeps every letter of the report, once and in order, whatever is claimed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 70 }), marks, fc.nat(30), (text, drawn, from) => {
        const span = { start: Math.min(from, text.length), end: text.length }
        const shown = stretches(text, span, made(drawn))
        expect(shown.map((stretch) => stretch.text).join('')).toBe(text.slice(span.start))
      }),
    )
  })

  test('marks a letter if and only if something claims it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 70 }), marks, (text, drawn) => {
        let at = 0
        const all = made(drawn)
        for (const { text: words, mark } of stretches(text, { start: 0, end: text.length }, all)) {
          for (const end = at + words.length; at < end; at++)
            expect(all.some((one) => one.start <= at && at < one.end)).toBe(mark !== undefined)
        }
      }),
    )
  })

  test('shows the words that lead to a card still open before all else', () => {
    const sentence: Mark = { start: 0, end: 12, state: 'unclaimed', of: 'a', isTrigger: true }
    const settled: Mark = { start: 0, end: 12, state: 'settled', of: 'b', isTrigger: true }
    const open: Mark = { start: 4, end: 7, state: 'open', of: 'c', isTrigger: true }
    const shown = stretches('She was held', { start: 0, end: 12 }, [sentence, settled, open])
    expect(shown.map(({ text, mark }) => [text, mark?.of])).toEqual([
      ['She ', 'b'],
      ['was', 'c'],
      [' held', 'b'],
    ])
  })
})
