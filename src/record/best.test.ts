import { describe, expect, test } from 'vitest'
import { best } from './best.ts'
import type { RankChange } from './change.ts'
import { findProperty, isDisputed, readSubject, valueOf } from './reading.ts'
import type { Standing } from './settle.ts'
import type { Stance, Statement } from './statement.ts'
import type { Value, When } from './values/value.ts'

const event = 'event-aaaaaaaaaaaaaaaa'

function when(said: string, earliest?: string, latest?: string): When {
  return { kind: 'when', said, earliest, latest, basis: 'stated' }
}

function code(word: string): Value {
  return { kind: 'code', list: 'happened', code: word }
}

let written = 0
function claim(
  property: string,
  value: Value,
  stance: Stance = 'states',
  more: Partial<Statement> = {},
): Standing {
  written += 1
  const statement: Statement = { subject: event, property, value, stance, access: 'public', ...more }
  return {
    id: `d:${written}:0`,
    lamport: written,
    entry: '',
    author: 'ana',
    instant: '',
    statement,
    access: 'public',
    preferred: [],
  }
}

function preferred(standing: Standing): Standing {
  const change: RankChange = {
    kind: 'rank',
    target: standing.id,
    rank: 'preferred',
    replaces: [],
    access: 'team',
  }
  const rank = { id: 'd:99:0' as const, lamport: 99, entry: '', author: 'ana', instant: '', change }
  return { ...standing, preferred: [rank] }
}

function words(found: ReturnType<typeof best>): string[] {
  return found.shown.map(({ value }) =>
    value.kind === 'when' ? value.said : value.kind === 'code' ? value.code : '',
  )
}

describe('agreement and dispute', () => {
  test('28 March lies inside late March, so 28 March is shown', () => {
    const found = best([
      claim('when', when('late March 2017', '2017-03-21', '2017-03-31')),
      claim('when', when('28 March 2017', '2017-03-28', '2017-03-28')),
    ])
    expect([found.state, words(found)]).toEqual(['agreed', ['28 March 2017']])
  })

  test('where two spans overlap and neither lies inside the other, both are shown and nobody disputes', () => {
    const found = best([
      claim('when', when('1 to 10 March', '2017-03-01', '2017-03-10')),
      claim('when', when('5 to 15 March', '2017-03-05', '2017-03-15')),
    ])
    expect([found.state, words(found)]).toEqual(['agreed', ['1 to 10 March', '5 to 15 March']])
  })

  test('two days that cannot both be are a dispute, with both shown', () => {
    const found = best([
      claim('when', when('20 January', '2017-01-20', '2017-01-20')),
      claim('when', when('21 January', '2017-01-21', '2017-01-21')),
    ])
    expect([found.state, words(found)]).toEqual(['disputed', ['20 January', '21 January']])
  })

  test('words without bounds neither agree nor contradict, and are kept', () => {
    const found = best([claim('when', when('from 10 May till the end of March'))])
    expect([found.state, words(found)]).toEqual(['agreed', ['from 10 May till the end of March']])
  })

  test('an unknown gives way to what is known', () => {
    expect(
      words(
        best([
          claim('when', { kind: 'unknown' }),
          claim('when', when('5 March', '2017-03-05', '2017-03-05')),
        ]),
      ),
    ).toEqual(['5 March'])
  })

  test('what an editor prefers is shown, even against the others', () => {
    const found = best([
      claim('when', when('20 January', '2017-01-20', '2017-01-20')),
      preferred(claim('when', when('21 January', '2017-01-21', '2017-01-21'))),
    ])
    expect([found.state, words(found)]).toEqual(['preferred', ['21 January']])
  })

  test('two editors who prefer different values dispute each other', () => {
    const found = best([
      preferred(claim('when', when('20 January', '2017-01-20', '2017-01-20'))),
      preferred(claim('when', when('21 January', '2017-01-21', '2017-01-21'))),
    ])
    expect(found.state).toBe('disputed')
  })

  test.each(['denies', 'doubts', 'demands', 'comments'] as const)(
    'one who %s supports no value',
    (stance) => {
      expect(best([claim('happened', code('no'), stance)]).state).toBe('none')
    },
  )

  test('what is only alleged is shown as alleged, and no longer once somebody confirms it', () => {
    const alleged = claim('happened', code('yes'), 'alleges')
    expect(best([alleged]).shown.map((one) => one.alleged)).toEqual([true])
    expect(
      best([alleged, claim('happened', code('yes'), 'confirms', { answers: alleged.id })]).shown.map(
        (one) => one.alleged,
      ),
    ).toEqual([false])
  })

  test('our own conclusion is shown as ours', () => {
    expect(best([claim('happened', code('yes'), 'infers')]).shown.map((one) => one.ours)).toEqual([true])
  })

  test('two victims are no dispute: a property with many values cannot be disputed', () => {
    const part = (whom: 'person-bbbbbbbbbbbbbbbb' | 'person-cccccccccccccccc') =>
      claim('part', { kind: 'part', whom, role: 'victim' })
    const reading = readSubject([event], {
      statements: [part('person-bbbbbbbbbbbbbbbb'), part('person-cccccccccccccccc')],
      judgements: [],
      sealed: new Map(),
    })
    const found = reading && findProperty(reading, 'part')
    expect([found?.state, found?.shown.length]).toEqual(['agreed', 2])
  })

  test('an account, those who confirm it and those who deny it stand side by side', () => {
    const account = claim('happened', code('yes'), 'alleges', { speaker: 'person-bbbbbbbbbbbbbbbb' })
    const confirmed = claim('happened', code('yes'), 'confirms', {
      speaker: 'person-cccccccccccccccc',
      answers: account.id,
    })
    const denied = claim('happened', code('no'), 'denies', {
      speaker: 'organisation-dddddddddddddddd',
      answers: account.id,
    })
    const reading = readSubject([event], {
      statements: [account, confirmed, denied],
      judgements: [],
      sealed: new Map(),
    })
    const found = reading && findProperty(reading, 'happened')
    expect(found && isDisputed(found)).toBe(true)
    expect(found?.shown.flatMap(({ claims }) => claims.map(({ statement }) => statement.stance))).toEqual([
      'alleges',
      'confirms',
    ])
    expect(found?.objections.map(({ statement }) => statement.speaker)).toEqual([
      'organisation-dddddddddddddddd',
    ])
    expect(reading && valueOf(reading, 'happened', 'code')?.code).toBe('yes')
  })
})
