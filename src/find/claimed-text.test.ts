import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { stretchesOf } from './claimed-text.ts'
import type { Claim } from './claims.ts'

function claim(start: number, end: number): Claim {
  const cite = { source: 'source-aaaaaaaaaaaaaaaa', start, end, quote: 'x'.repeat(end - start) } as const
  const statement = {
    subject: 'event-aaaaaaaaaaaaaaaa',
    property: 'act',
    value: { kind: 'code', list: 'acts', code: 'fine' },
    stance: 'states',
    cite,
    access: 'team',
  } as const
  const standing = {
    id: 'a:1:0',
    lamport: 1,
    entry: '',
    author: '',
    instant: '',
    statement,
    access: 'team',
    preferred: [],
  } as const
  return { subject: statement.subject, standing: { ...standing, preferred: [] } }
}

const spans = fc
  .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), { maxLength: 8 })
  .map((pairs) => pairs.map(([start, length]) => claim(start, start + length)))
  .map((claims) => claims.sort((a, b) => startOf(a) - startOf(b)))

function startOf({ standing }: Claim): number {
  return standing.statement.cite?.start ?? 0
}

test('stretches cover the whole text in order, without gap or overlap', () => {
  fc.assert(
    fc.property(spans, (claims) => {
      const stretches = stretchesOf(claims, { start: 0, end: 60 })
      expect(stretches.every(({ start, end }) => start < end)).toBe(true)
      expect(stretches.map(({ start }) => start)).toEqual([
        0,
        ...stretches.slice(0, -1).map(({ end }) => end),
      ])
      expect(stretches.at(-1)?.end).toBe(60)
    }),
  )
})

test('every claim lies within one stretch, whose edges or cuts are where its words begin and end', () => {
  fc.assert(
    fc.property(spans, (claims) => {
      const stretches = stretchesOf(claims, { start: 0, end: 60 })
      for (const one of claims) {
        const holding = stretches.filter((stretch) => stretch.claims.includes(one))
        expect(holding).toHaveLength(1)
        const edges = holding.flatMap(({ start, end, cuts }) => [start, end, ...cuts])
        expect(edges).toContain(one.standing.statement.cite?.start)
        expect(edges).toContain(one.standing.statement.cite?.end)
      }
    }),
  )
})

test('a claim that begins before the part shown or ends after it is marked as far as it is shown', () => {
  const [first, , last] = stretchesOf([claim(5, 15), claim(25, 40)], { start: 10, end: 30 })
  expect(first).toMatchObject({ start: 10, end: 15 })
  expect(last).toMatchObject({ start: 25, end: 30 })
})
