import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EventLine } from '../events.ts'
import { standingIn } from './standing.ts'

function event(act: string, day?: string, happened = 'yes'): EventLine {
  const when = day
    ? [{ kind: 'when' as const, said: day, earliest: day, latest: day, basis: 'stated' as const }]
    : []
  return {
    subject: `event-${act}`,
    act,
    happened,
    alleged: false,
    whens: when,
    parts: [],
    place: undefined,
    country: 'KZ',
    disputed: false,
    tellings: 1,
  }
}

const words = (...events: EventLine[]) => {
  const { liberty, proceedings } = standingIn(events)
  return [liberty?.status, proceedings?.status]
}

describe('where somebody stands', () => {
  test('is what the last event of each kind made of it', () => {
    const arrest = event('arrest', '2017-02-10')
    const charge = event('charge', '2017-02-20')
    const release = event('release', '2017-03-01')
    expect(words(arrest)).toEqual(['in-custody', undefined])
    expect(words(arrest, charge)).toEqual(['in-custody', 'charged'])
    expect(words(arrest, charge, release)).toEqual(['released', 'charged'])
    expect(words(arrest, charge, event('prison-sentence', '2017-05-01'))).toEqual(['imprisoned', 'convicted'])
  })

  test('is not changed by what is planned, did not happen, or has no day', () => {
    const remand = event('remand', '2017-02-11')
    expect(words(remand, event('release', '2017-03-01', 'planned'))[0]).toBe('remanded')
    expect(words(remand, event('release', '2017-03-01', 'no'))[0]).toBe('remanded')
    expect(words(event('release'), remand)[0]).toBe('remanded')
    expect(words(remand, event('release'))[0]).toBe('remanded')
    expect(words(event('protest', '2017-02-11'))).toEqual([undefined, undefined])
  })

  test('does not hang on the order in which events are told', () => {
    const events = [
      event('detention', '2017-02-10'),
      event('remand', '2017-02-11'),
      event('charge', '2017-02-20'),
      event('trial-started', '2017-04-01'),
      event('release', '2017-05-01'),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (told) => {
        expect(words(...told)).toEqual(['released', 'on-trial'])
      }),
    )
  })
})
