import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inventedStep as step } from './invented.ts'
import { courseOf, standingIn, standingOn } from './standing.ts'
import type { Step } from './step.ts'

const words = (...steps: Step[]) => {
  const { liberty, proceedings } = standingIn(steps)
  return [liberty?.status, proceedings?.status]
}

describe('where somebody stands', () => {
  test('is what the last event of each kind made of it', () => {
    const arrest = step('arrest', '2017-02-10')
    const charge = step('charge', '2017-02-20')
    const release = step('release', '2017-03-01')
    expect(words(arrest)).toEqual(['in-custody', undefined])
    expect(words(arrest, charge)).toEqual(['in-custody', 'charged'])
    expect(words(arrest, charge, release)).toEqual(['released', 'charged'])
    expect(words(arrest, charge, step('prison-sentence', '2017-05-01'))).toEqual(['imprisoned', 'convicted'])
  })

  test('is not changed by what is planned or did not happen', () => {
    const remand = step('remand', '2017-02-11')
    expect(words(remand, step('release', '2017-03-01', { happened: 'planned' }))[0]).toBe('remanded')
    expect(words(remand, step('release', '2017-03-01', { happened: 'no' }))[0]).toBe('remanded')
    expect(words(step('protest', '2017-02-11'))).toEqual([undefined, undefined])
  })

  test('follows the natural order where days do not tell: a release without a day comes after the arrest', () => {
    expect(words(step('release'), step('remand', '2017-02-11'))[0]).toBe('released')
    expect(words(step('release', '2017-02-23'), step('detention', '2017-02-23'))[0]).toBe('released')
    expect(words(step('arrest'), step('release', '2013-09-30'))[0]).toBe('released')
    expect(words(step('decision-upheld'), step('administrative-arrest', '2017-02-23'))[1]).toBe('upheld')
  })

  test('but never against days that tell: an arrest after a release is an arrest', () => {
    expect(words(step('release', 'September 2013'), step('arrest', 'late January 2017'))[0]).toBe(
      'in-custody',
    )
  })

  test('is so since the first of those that kept it so', () => {
    const extension = step('remand-extension', '2017-04-10')
    const standing = standingOn('liberty', [
      extension,
      step('remand', '2017-02-11'),
      step('detention', '2017-02-10'),
    ])
    expect(standing?.since.act).toBe('remand')
    expect(standing?.last).toBe(extension)
    expect(standingOn('liberty', [step('arrest'), step('arrest', '2017-02-10')])?.since.whens).toHaveLength(1)
  })

  test('goes by what answers what where days are open', () => {
    const fine = step('fine', '2017')
    const acquittal = step('acquittal', '2017', { answers: [{ how: 'revokes', event: fine.subject }] })
    const again = step('fine', undefined, {
      subject: 'event-again',
      answers: [{ how: 'follows', event: acquittal.subject }],
    })
    expect(standingOn('proceedings', [again, acquittal, fine])?.last.subject).toBe('event-again')
  })

  test('says what else it may be where two came on days that do not tell', () => {
    const standing = standingOn('proceedings', [step('conviction', '2017'), step('acquittal', '2017')])
    expect(new Set([standing?.status, ...(standing?.perhaps ?? [])])).toEqual(
      new Set(['acquitted', 'convicted']),
    )
    const dated = standingOn('proceedings', [step('conviction', '2016'), step('acquittal', '2017')])
    expect(dated).toMatchObject({ status: 'acquitted', perhaps: [] })
  })

  test('is unknown where the record is silent: an appeal that nobody says the outcome of', () => {
    expect(words(step('fine', '2016'), step('appeal-filed'))[1]).toBe('appealed')
    expect(words()).toEqual([undefined, undefined])
  })
})

const ACTS = [
  'detention',
  'remand',
  'charge',
  'trial-started',
  'release',
  'fine',
  'appeal-filed',
  'decision-upheld',
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
  .array(fc.tuple(fc.constantFrom(...ACTS), fc.constantFrom(...SAID)), { maxLength: 9 })
  .map((told) => told.map(([act, said], at) => step(act, said, { subject: `event-${at}` })))

test('the order in which events are told does not matter', () => {
  fc.assert(
    fc.property(
      someSteps.chain((steps) =>
        fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length })),
      ),
      ([steps, shuffled]) => {
        expect(standingIn(shuffled)).toEqual(standingIn(steps))
        expect(courseOf('liberty', shuffled)).toEqual(courseOf('liberty', steps))
      },
    ),
  )
})

test('an event whose days are surely over before the last never changes where somebody stands', () => {
  fc.assert(
    fc.property(someSteps, fc.constantFrom(...ACTS), (steps, act) => {
      const last = step('remand', '2018-01-01', { subject: 'event-last' })
      const early = step(act, '2015', { subject: 'event-early' })
      const before = standingOn('liberty', [...steps.filter(({ whens }) => whens.length > 0), last])
      const after = standingOn('liberty', [...steps.filter(({ whens }) => whens.length > 0), last, early])
      expect(after?.status).toBe(before?.status)
      expect([before?.last.subject, after?.last.subject]).toEqual(['event-last', 'event-last'])
    }),
  )
})
