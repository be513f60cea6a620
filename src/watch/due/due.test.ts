import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../record/change.ts'
import type { SubjectId } from '../../record/subject.ts'
import { addDays } from '../../record/values/day.ts'
import { code, deadlinesIn, ref, said, text, told, when } from '../invented.ts'
import { iCalendarOf } from './calendar.ts'
import type { CalendarEntry } from './calendar.ts'
import { DEADLINE_CODES, identityOf } from './deadline.ts'
import { RULES } from './rules/rules.ts'
import { DUE_WORDS } from './words/due-words.ts'

const mara: SubjectId = 'person-mara'
const event: SubjectId = 'event-e'

function due(...changes: Change[]): string[] {
  return deadlinesIn([said(mara, 'name', text('Mara Lind')), ...changes]).map(
    ({ code: what, about, on, rule }) =>
      `${what} ${about} ${on.earliest ?? ''}..${on.latest ?? ''}${rule ? ` ${rule}` : ''}`,
  )
}

function ordered(kind: string, iso: string, more: Partial<{ min: number; max: number }> = {}): Change[] {
  return [
    said(event, 'measure', ref('measure-m')),
    said('measure-m', 'kind', code('measures', kind)),
    said('measure-m', 'length', { kind: 'duration', said: iso, iso, ...more }),
  ]
}

const inKazakhstan = said(event, 'country', code('countries', 'KZ'))

describe('custody', () => {
  test('ends with the fifteen days that were ordered', () => {
    expect(
      due(
        ...told(event, 'administrative-arrest', '23 February 2017', mara),
        ...ordered('administrative-arrest', 'P15D'),
      ),
    ).toEqual(['custody.ends person-mara 2017-03-10..2017-03-10'])
  })

  test('ends between two days where the beginning is not precise', () => {
    expect(due(...told(event, 'remand', 'mid-February 2017', mara), ...ordered('remand', 'P2M'))).toEqual([
      'custody.ends person-mara 2017-04-11..2017-04-20',
    ])
  })

  test('is over with a release', () => {
    expect(
      due(
        ...told(event, 'remand', '1 February 2017', mara),
        ...ordered('remand', 'P2M'),
        ...told('event-r', 'release', '1 March 2017', mara),
      ),
    ).toEqual([])
  })

  test('is counted by a rule of the country where nobody says until when, and by none elsewhere', () => {
    const detention = told(event, 'detention', '10 February 2017', mara)
    expect(due(...detention, inKazakhstan)).toEqual([
      'custody.limit person-mara 2017-02-13..2017-02-13 kz-detention',
      'anniversary person-mara 2017-02-10..2017-02-10',
    ])
    expect(due(...detention)).toEqual(['anniversary person-mara 2017-02-10..2017-02-10'])
    const before = told(event, 'remand', '10 February 2012', mara)
    expect(due(...before, inKazakhstan)[0]).toBe('custody.ends person-mara ..')
  })

  test('without a day is said to have none', () => {
    expect(due(...told(event, 'remand', '', mara))).toEqual(['custody.ends person-mara ..'])
  })
})

describe('other deadlines', () => {
  test('the time to appeal, until somebody has', () => {
    const sentence = [...told(event, 'suspended-sentence', '1 March 2017', mara), inKazakhstan]
    expect(due(...sentence)).toEqual(['appeal.ends event-e 2017-03-16..2017-03-16 kz-appeal-sentence'])
    expect(due(...sentence, ...told('event-a', 'appeal-filed', '3 March 2017', mara))).toEqual([])
  })

  test('a planned hearing, the next hearing noted at one, a duty', () => {
    expect(
      due(
        said(event, 'act', code('acts', 'hearing')),
        said(event, 'happened', code('happened', 'planned')),
        said(event, 'when', when('3 May 2017')),
      ),
    ).toEqual(['hearing event-e 2017-05-03..2017-05-03'])
    expect(
      due(
        ...told(event, 'hearing', '3 May 2017', mara),
        said(event, 'hearing', ref('hearing-h')),
        said('hearing-h', 'next', when('9 May 2017')),
      ),
    ).toEqual(['hearing event-e 2017-05-09..2017-05-09'])
    expect(due(...told(event, 'deadline', '31 March 2017'))).toEqual(['duty event-e 2017-03-31..2017-03-31'])
  })

  test('a measure that is no custody', () => {
    expect(
      due(
        ...told(event, 'organisation-suspended', '5 May 2017', 'organisation-o'),
        ...ordered('suspension', 'P3M'),
      ),
    ).toEqual(['measure.ends event-e 2017-08-05..2017-08-05'])
  })

  test('a case that was silent for 60 days, counted from the last day anything in it can be of', () => {
    expect(
      due(
        said('case-c', 'title', text('A case')),
        ...told(event, 'search', 'late January 2017', mara),
        said(event, 'case', ref('case-c')),
      ),
    ).toEqual([`silent case-c ${addDays('2017-01-31', 60)}..${addDays('2017-01-31', 60)}`])
  })

  test('a consent that ends, unless it was given anew or withdrawn', () => {
    const given = said(mara, 'consent-un', code('consents', 'by-word'), { until: when('30 April 2017') })
    expect(due(given)).toEqual(['consent.ends person-mara 2017-04-30..2017-04-30'])
    expect(due(given, said(mara, 'consent-un', code('consents', 'withdrawn')))).toEqual([])
  })
})

describe('rules', () => {
  test('each names its law and article, is said in three languages, and gives a day', () => {
    for (const rule of RULES) {
      expect(rule.code.startsWith(`${rule.country.toLowerCase()}-`)).toBe(true)
      expect(
        Object.values({ ...rule.label }).every(Boolean) && Object.values({ ...rule.law }).every(Boolean),
      ).toBe(true)
      expect(rule.article).not.toBe('')
      expect((rule.within === undefined) !== (rule.yearly === undefined)).toBe(true)
    }
    expect(new Set(RULES.map((rule) => rule.code)).size).toBe(RULES.length)
  })

  test('every deadline is said in three languages', () => {
    for (const words of Object.values(DUE_WORDS))
      for (const one of DEADLINE_CODES) expect(Boolean(words.labels[one] && words.sentences[one])).toBe(true)
  })
})

// Read by a parser of another maker (Mozilla's ical.js).
describe('the calendar', () => {
  const read = (entries: CalendarEntry[]) => {
    const made = iCalendarOf({ name: 'Khronika', stamp: '2017-04-12T08:00:00.123Z', entries })
    for (const line of made.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const calendar = new ICAL.Component(ICAL.parse(made) as unknown[])
    return calendar.getAllSubcomponents('vevent').map((one) => {
      const found = new ICAL.Event(one)
      return [
        found.uid,
        found.summary,
        found.description,
        found.startDate.toString(),
        found.endDate.toString(),
        found.startDate.isDate,
      ]
    })
  }

  test('holds all-day events, the end of which is the day after the last', () => {
    expect(read([{ id: 'a', summary: 'One', earliest: '2017-04-11', latest: '2017-04-20' }])).toEqual([
      ['a@khronika', 'One', null, '2017-04-11', '2017-04-21', true],
    ])
  })

  test('says any words as they are, folded where they are long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Мамай', 'қ', '😀', ',', ';', '\\', '\n', 'BEGIN:VEVENT', ' ', 'x'), {
          minLength: 1,
          maxLength: 80,
        }),
        (pieces) => {
          const summary = `${pieces.join('')}.`
          expect(
            read([
              { id: 'a', summary, description: summary, earliest: '2017-04-11', latest: '2017-04-11' },
            ])[0]?.slice(1, 3),
          ).toEqual([summary, summary])
        },
      ),
    )
  })

  test('keeps the id of a deadline when its day moves, and tells nobody’s by it', () => {
    const [one] = deadlinesIn([...told(event, 'deadline', '31 March 2017')])
    const [moved] = deadlinesIn([...told(event, 'deadline', '2 April 2017')])
    expect(identityOf(one!)).toBe(identityOf(moved!))
    expect(identityOf(one!)).toMatch(/^[0-9a-f]{32}$/)
  })
})
