import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDuration } from '../record/values/read-amounts.ts'
import { custodiesIn, gapsIn } from './custody.ts'
import { heldOn, lengthSoFar } from './held.ts'
import { inventedOrder, inventedStep as step, inventedWhen } from './invented.ts'
import type { Step } from './step.ts'

const long = (said: string) => readDuration(said).duration
const ordered = (kind: string, said: string) => ({
  measures: [inventedOrder(kind, { lengths: [long(said)] })],
})
const only = (...steps: Step[]) => {
  const [custody, ...more] = custodiesIn(steps)
  expect(more).toEqual([])
  if (!custody) throw new Error('nobody was held')
  return custody
}

const detention = step('detention', '2017-02-10')
const remand = step('remand', '2017-02-11', ordered('remand', 'two months'))

describe('custody', () => {
  test('goes on from the detention through the remand to the release', () => {
    const custody = only(step('release', '2017-03-01'), remand, detention)
    expect(custody.spans.map(({ status }) => status)).toEqual(['in-custody', 'remanded'])
    expect(custody).toMatchObject({ ending: 'released', from: { earliest: '2017-02-10' } })
    expect(lengthSoFar(custody, '2017-12-31')).toEqual({ min: 19, max: 19 })
    expect(heldOn(custody, '2017-02-20')).toBe('surely')
    expect(heldOn(custody, '2017-03-02')).toBe('no')
    expect(heldOn(custody, '2017-02-09')).toBe('no')
  })

  test('of two months from 11 February ends on 11 April, and what came then nobody says', () => {
    const custody = only(detention, remand)
    expect(custody).toMatchObject({ ending: 'term', to: { earliest: '2017-04-11', latest: '2017-04-11' } })
    expect(heldOn(custody, '2017-04-10')).toBe('surely')
    expect(heldOn(custody, '2017-04-12')).toBe('term')
    expect(lengthSoFar(custody, '2017-03-12')).toEqual({ min: 30, max: 30 })
    expect(lengthSoFar(custody, '2017-06-10')).toEqual({ min: 60, max: 120 })
  })

  test('keeps its imprecision: an arrest in late January is as long as its days allow', () => {
    const custody = only(step('arrest', 'late January 2017'), step('release', 'mid-March 2017'))
    expect(lengthSoFar(custody, '2017-12-31')).toEqual({ min: 39, max: 58 })
    expect(heldOn(custody, '2017-01-25')).toBe('perhaps')
    expect(heldOn(custody, '2017-02-25')).toBe('surely')
    expect(heldOn(custody, '2017-03-15')).toBe('perhaps')
  })

  test('without a word of its end is what was last said, not more', () => {
    const custody = only(step('arrest', 'late January 2017'))
    expect(custody.ending).toBe('open')
    expect(heldOn(custody, '2017-04-07')).toBe('said')
    expect(lengthSoFar(custody, '2017-01-31')).toEqual({ min: 0, max: 10 })
  })

  test('with an extension without days goes on, nobody knows until when', () => {
    const custody = only(detention, remand, step('remand-extension'))
    expect(custody).toMatchObject({ ending: 'open', to: undefined })
    expect(custody.spans[1]).toMatchObject({ to: { earliest: '2017-04-11' } })
  })

  test('of fifteen days is over after them', () => {
    const custody = only(
      step('detention', '2017-02-23'),
      step('administrative-arrest', '2017-02-23', ordered('administrative-arrest', '15 days')),
    )
    expect(custody.to).toEqual({ earliest: '2017-03-10', latest: '2017-03-10' })
  })

  test('of fifteen days that nobody says the first of is not over before they can be', () => {
    const days = step('administrative-arrest', undefined, ordered('administrative-arrest', '15 days'))
    const custody = only(step('detention', '2017-02-23'), days)
    expect(custody.to).toEqual({ earliest: '2017-03-10', latest: undefined })
    expect(heldOn(custody, '2017-03-09')).toBe('surely')
    expect(heldOn(custody, '2017-03-11')).toBe('perhaps')
  })

  test('of three hours is over on its day, or after midnight', () => {
    const short = step('detention', '2017-02-23', { lasted: [long('three hours')] })
    expect(only(short)).toMatchObject({
      ending: 'released',
      to: { earliest: '2017-02-23', latest: '2017-02-24' },
    })
    const freed = step('release', undefined, { lasted: [long('three hours')] })
    expect(only(step('detention', '2017-02-23'), freed).to).toEqual({
      earliest: '2017-02-23',
      latest: '2017-02-24',
    })
    expect(heldOn(only(short), '2017-02-25')).toBe('no')
  })

  test('that was prolonged is sure to the day to which it was first ordered', () => {
    const custody = only(detention, remand, step('remand-extension'))
    expect(lengthSoFar(custody, '2017-04-12')).toEqual({ min: 60, max: 61 })
    expect(heldOn(custody, '2017-04-11')).toBe('surely')
    expect(heldOn(custody, '2017-04-12')).toBe('said')
  })

  test('of the same person years later is another, whether or not the release was told', () => {
    const again = step('arrest', '2017-02-01')
    expect(
      custodiesIn([step('arrest', 'March 2013'), step('release', 'September 2013'), again]),
    ).toHaveLength(2)
    const [first, second] = custodiesIn([step('arrest', 'March 2013'), again])
    expect(first).toMatchObject({ ending: 'released', to: { latest: '2017-02-01' } })
    expect(first?.to?.earliest).toBeUndefined()
    expect(second?.spans).toHaveLength(1)
  })

  test('that was over before the next began leaves a gap', () => {
    const later = step('remand-extension', '2017-05-10', {
      measures: [inventedOrder('remand', { from: [inventedWhen('2017-05-10')] })],
    })
    const [gap, ...more] = gapsIn(custodiesIn([detention, remand, later]))
    expect(more).toEqual([])
    expect(gap).toMatchObject({ from: { latest: '2017-04-11' }, to: { earliest: '2017-05-10' } })
    expect(gapsIn(custodiesIn([detention, remand]))).toEqual([])
  })
})

const ACTS = [
  'detention',
  'arrest',
  'remand',
  'remand-extension',
  'release',
  'prison-sentence',
  'house-arrest',
]
const SAID = [
  undefined,
  '2016',
  '2017',
  'February 2017',
  '2017-02-10',
  '2017-02-11',
  '2017-03-01',
  'late March 2017',
]
const someSteps = fc
  .array(fc.tuple(fc.constantFrom(...ACTS), fc.constantFrom(...SAID), fc.constantFrom('', 'two months')), {
    maxLength: 8,
  })
  .map((told) =>
    told.map(([act, said, term], at) =>
      step(act, said, { subject: `event-${at}`, ...(term ? ordered('remand', term) : {}) }),
    ),
  )

test('custody does not hang on the order in which events are told', () => {
  fc.assert(
    fc.property(
      someSteps.chain((steps) =>
        fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length })),
      ),
      ([steps, shuffled]) => {
        expect(custodiesIn(shuffled)).toEqual(custodiesIn(steps))
      },
    ),
  )
})

test('a length is never less than nothing, nor its least more than its most', () => {
  fc.assert(
    fc.property(
      someSteps,
      fc.constantFrom('2015-01-01', '2017-02-10', '2017-06-01', '2020-01-01'),
      (steps, day) => {
        for (const custody of custodiesIn(steps)) {
          const { min, max } = lengthSoFar(custody, day)
          expect(min ?? 0).toBeGreaterThanOrEqual(0)
          if (min !== undefined && max !== undefined) expect(min).toBeLessThanOrEqual(max)
        }
      },
    ),
  )
})
