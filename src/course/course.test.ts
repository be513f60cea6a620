import { describe, expect, test } from 'vitest'
import { readCount } from '../record/values/read-amounts.ts'
import { appealsIn, chargesIn } from './charges.ts'
import { countsInTime, shrinking } from './counts.ts'
import { inventedStep as step, inventedWhen } from './invented.ts'
import { peopleIn, stepsOf } from './people.ts'
import { blockingsOf, provisionStages, stagesOn } from './stages.ts'
import { boundsOf } from './bounds.ts'

describe('a charge', () => {
  test('stands where the events that name it leave it, and where those that name none leave all', () => {
    const steps = [
      step('charge', '2017-02-01', { charges: ['charge-a', 'charge-b'] }),
      step('trial-started', '2017-03-01'),
      step('acquittal', '2017-04-01', { charges: ['charge-a'] }),
    ]
    const found = chargesIn(steps).map(({ charge, standing }) => [charge, standing?.status])
    expect(found).toEqual([
      ['charge-a', 'acquitted'],
      ['charge-b', 'on-trial'],
    ])
  })
})

describe('an appeal', () => {
  test('has an outcome only where somebody says what came of it', () => {
    const filed = step('appeal-filed', '2017-01-10')
    const upheld = step('decision-upheld', '2017-04-06', {
      answers: [{ how: 'follows', event: filed.subject }],
    })
    expect(appealsIn([filed])[0]?.outcome).toBeUndefined()
    expect(appealsIn([filed, upheld])[0]?.outcome).toBe(upheld)
    const second = step('appeal-filed', '2017-05-01')
    expect(appealsIn([filed, upheld, second]).map(({ outcome }) => outcome?.act)).toEqual([
      'decision-upheld',
      undefined,
    ])
  })

  test('of one of two belongs to that one', () => {
    const both = step('appeal-filed', undefined, {
      parts: [
        { kind: 'part', whom: 'organisation-one', role: 'actor' },
        { kind: 'part', whom: 'organisation-two', role: 'actor' },
      ],
    })
    const rejected = step('decision-upheld', '2017-04-06', {
      parts: [{ kind: 'part', whom: 'organisation-one', role: 'victim' }],
    })
    const steps = [both, rejected]
    expect(peopleIn(steps, (one) => one)).toEqual(['organisation-one', 'organisation-two'])
    expect(appealsIn(stepsOf(steps, ['organisation-one']))[0]?.outcome).toBe(rejected)
    expect(appealsIn(stepsOf(steps, ['organisation-two']))[0]?.outcome).toBeUndefined()
  })
})

describe('the stages of a law', () => {
  const posted = step('law-proposed', 'late March 2017')

  test('of a provision that was withdrawn end there, and its package stays open', () => {
    const withdrawn = step('law-withdrawn')
    expect(provisionStages([withdrawn], [posted]).now?.status).toBe('withdrawn')
    expect(stagesOn('law', [posted]).now?.status).toBe('posted')
    const signed = step('law-signed', '2017-12-01')
    expect(provisionStages([withdrawn], [posted, signed]).now?.status).toBe('withdrawn')
    expect(provisionStages([], [posted, signed]).now?.status).toBe('signed')
  })

  test('come in order whatever was told first, each with its own day', () => {
    const adopted = step('law-adopted')
    const signed = step('law-signed', '2017-03-10')
    const applied = step('law-first-applied', '2018')
    const { stages, now } = stagesOn('law', [applied, signed, adopted])
    expect(stages.map(({ status }) => status)).toEqual(['adopted', 'signed', 'first-applied'])
    expect(now?.since).toBe(applied)
    expect(stagesOn('law', []).now).toBeUndefined()
  })
})

describe('a site', () => {
  test('is blocked since a month, and until nobody knows', () => {
    const blocked = step('website-blocked', 'January 2017')
    expect(blockingsOf([blocked])).toMatchObject([{ since: { earliest: '2017-01-01' }, until: undefined }])
    expect(blockingsOf([step('website-restored'), blocked])).toMatchObject([{ until: {} }])
  })

  test('can be blocked twice', () => {
    const times = ['2016', '2018'].map((year) => step('website-blocked', year))
    expect(blockingsOf([...times, step('website-restored', '2017')])).toHaveLength(2)
  })
})

describe('a count', () => {
  const said = (count: string, day: string) => ({
    count: readCount(count).count,
    on: boundsOf([inventedWhen(day)]),
  })

  test('stands with the day on which it was said', () => {
    const counts = [
      said('over 800 signatures', '2017-04-07'),
      said('thousands of signatures', 'January 2017'),
    ]
    expect(countsInTime(counts).map(({ count }) => count.said)).toEqual([
      'thousands of signatures',
      'over 800 signatures',
    ])
  })

  test('that only grows cannot be less later', () => {
    expect(
      shrinking([said('2,000 signatures', '2017-01-10'), said('800 signatures', '2017-04-07')]),
    ).toHaveLength(1)
    expect(shrinking([said('800 signatures', '2017-01-10'), said('2,000 signatures', '2017-04-07')])).toEqual(
      [],
    )
    expect(shrinking([said('2,000 signatures', '2017'), said('800 signatures', '2017-04-07')])).toEqual([])
  })
})
