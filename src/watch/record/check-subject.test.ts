import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../record/change.ts'
import type { SubjectId } from '../../record/subject.ts'
import { addDays } from '../../record/values/day.ts'
import { printDay } from '../../record/values/print.ts'
import { CHECK_CODES } from '../codes.ts'
import { groundOf } from '../finding.ts'
import {
  code,
  codesRaised,
  fileInOrder,
  findingsIn,
  findingsOf,
  judged,
  ref,
  said,
  text,
  told,
  when,
} from '../invented.ts'

const mara: SubjectId = 'person-mara'
const ivo: SubjectId = 'person-ivo'
const arrest: SubjectId = 'event-arrest'
const remand: SubjectId = 'event-remand'
const release: SubjectId = 'event-release'
const order: SubjectId = 'measure-order'
const report: SubjectId = 'source-report'

const name = (whom: SubjectId, words: string, access: 'public' | 'team' = 'team') =>
  said(whom, 'name', text(words), { access })
const cited = (change: Change): Change =>
  change.kind === 'state'
    ? {
        ...change,
        statement: { ...change.statement, cite: { source: report, start: 0, end: 4, quote: 'Mara' } },
      }
    : change

// A record in which nothing is wrong.
const SOUND: Change[] = [
  name(mara, 'Mara Lind'),
  name(ivo, 'Ivo Hale'),
  said(mara, 'born', when('1980')),
  ...told(arrest, 'arrest', '10 February 2017', mara),
  ...told(remand, 'remand', '11 February 2017', mara),
  said(remand, 'measure', ref(order)),
  said(order, 'kind', code('measures', 'remand')),
  said(order, 'length', { kind: 'duration', said: 'two months', iso: 'P2M' }),
  said(remand, 'follows', ref(arrest)),
  ...told(release, 'release', '5 April 2017', mara),
  said(report, 'published', when('12 April 2017')),
]

// Each fault, with what it adds to the sound record, and what is raised of it.
const FAULTS: [string, Change[], string[]][] = [
  [
    'a measure that ends before it begins',
    [said(order, 'from', when('10 May 2017')), said(order, 'until', when('31 March 2017'))],
    ['range.reversed measure-order'],
  ],
  [
    'a date typed in that no calendar has',
    [said('event-x', 'when', when('31 April 2017'))],
    ['date.impossible event-x'],
  ],
  [
    'a consent that ends before it was given',
    [
      said(ivo, 'consent-un', code('consents', 'by-word'), {
        since: when('May 2017'),
        until: when('April 2017'),
      }),
    ],
    ['range.reversed person-ivo'],
  ],
  ['dates that count from each other', anchoredCircle(), ['date.cycle event-a']],
  ['an event before birth', told('event-old', 'fine', '3 May 1975', mara), ['event.before-birth event-old']],
  [
    'an event after death',
    [said(ivo, 'died', when('2010')), ...told('event-late', 'fine', '3 May 2015', ivo)],
    ['event.after-death event-late'],
  ],
  [
    'a remand before the arrest',
    [...told('event-r', 'remand', '1 May 2018', ivo), ...told('event-s', 'arrest', '9 May 2018', ivo)],
    ['event.before-arrest event-r'],
  ],
  [
    'an answer before what it answered',
    [
      ...told('event-u', 'decision-upheld', '1 March 2017', mara),
      said('event-u', 'upholds', ref('event-v')),
      ...told('event-v', 'fine', '9 March 2017', mara),
    ],
    ['event.before-cause event-u'],
  ],
  [
    'an event after the report of it',
    told('event-w', 'fine', '3 May 2017', ivo).map(cited),
    ['event.after-publication event-w'],
  ],
  [
    'one event told twice',
    told('event-again', 'detention', '10 February 2017', mara),
    ['event.twice event-again'],
  ],
  [
    'a gap in custody',
    [...told('event-ext', 'remand-extension', '20 April 2017', ivo), ...remanded(ivo)],
    ['custody.gap event-ext'],
  ],
  [
    'a release of somebody never held',
    told('event-free', 'release', '3 May 2016', ivo),
    ['release.without-detention event-free'],
  ],
  [
    'an extension of nothing',
    told('event-ext', 'remand-extension', '3 May 2016', ivo),
    ['status.without-event event-ext'],
  ],
  [
    'a sentence by the police',
    [
      ...told('event-p', 'prison-sentence', '3 May 2016', ivo),
      name('organisation-p', 'Almaty Police Department'),
      said('event-p', 'part', { kind: 'part', whom: 'organisation-p', role: 'court' }),
    ],
    ['decision.not-competent event-p'],
  ],
  [
    'more named than counted',
    [
      ...told('event-c', 'summons', '3 May 2016', ivo, mara),
      said('event-c', 'count', { kind: 'count', said: 'one person', min: 1, max: 1, of: 'people' }),
    ],
    ['count.named event-c'],
  ],
  [
    'more members than counted',
    [
      said('group-g', 'count', { kind: 'count', said: 'one', min: 1, max: 1 }),
      said('group-g', 'member', ref(mara)),
      said('group-g', 'member', ref(ivo)),
    ],
    ['count.named group-g'],
  ],
  ['signatures that grow fewer', signatures(2000, 800), ['count.shrinks event-petition']],
  ['namesakes', [name('person-other', 'Mara Lind')], ['names.alike person-mara']],
  [
    'a judgement that another stands against',
    [judged(mara, ivo, 'different'), judged(mara, ivo, 'same')],
    ['judgement.refused person-mara'],
  ],
  [
    'somebody named who refused',
    [name(ivo, 'Ivo Hale', 'public'), said(ivo, 'consent-named', code('consents', 'refused'))],
    ['person.named-without-consent person-ivo'],
  ],
  [
    'somebody at risk named who was not asked',
    [name(ivo, 'Ivo Hale', 'public'), said(ivo, 'public-label', text('a defender'))],
    ['person.named-without-consent person-ivo'],
  ],
]

// Close to a fault, and none.
const NO_FAULTS: [string, Change[]][] = [
  ['a planned event told beforehand', told('event-w', 'hearing', '3 May 2017', ivo).map(cited)],
  ['days that overlap the birth', told('event-old', 'fine', '1980', mara)],
  [
    'an award to the dead',
    [said(ivo, 'died', when('2010')), ...told('event-late', 'award', '3 May 2015', ivo)],
  ],
  [
    'a release whose detention has no day',
    [...told('event-d', 'detention', '', ivo), ...told('event-free', 'release', '3 May 2016', ivo)],
  ],
  [
    'an extension before the order has run out',
    [...told('event-ext', 'remand-extension', '8 April 2017', ivo), ...remanded(ivo)],
  ],
  [
    'two fines a month apart',
    [...told('event-f', 'fine', '3 May 2016', ivo), ...told('event-g', 'fine', '3 June 2016', ivo)],
  ],
  [
    'two tellings judged different',
    [
      ...told('event-again', 'detention', '10 February 2017', mara),
      judged('event-again', arrest, 'different'),
    ],
  ],
  [
    'two tellings joined',
    [...told('event-again', 'detention', '10 February 2017', mara), judged('event-again', arrest, 'same')],
  ],
  [
    'namesakes that somebody told apart',
    [name('person-other', 'Mara Lind'), judged(mara, 'person-other', 'different')],
  ],
  [
    'a sentence by a court',
    [
      ...told('event-p', 'prison-sentence', '3 May 2016', ivo),
      name('organisation-p', 'Court for the Police District'),
      said('event-p', 'part', { kind: 'part', whom: 'organisation-p', role: 'court' }),
    ],
  ],
  [
    'a sentence by authorities nobody named',
    [
      ...told('event-p', 'prison-sentence', '3 May 2016', ivo),
      name('group-p', 'the authorities'),
      said('event-p', 'part', { kind: 'part', whom: 'group-p', role: 'actor' }),
    ],
  ],
  ['signatures that grow', signatures(800, 2000)],
  [
    'somebody named who agreed',
    [
      name(ivo, 'Ivo Hale', 'public'),
      said(ivo, 'consent-named', code('consents', 'refused')),
      said(ivo, 'consent-named', code('consents', 'in-writing')),
    ],
  ],
  ['somebody public of whom nothing says that they are at risk', [name(ivo, 'Ivo Hale', 'public')]],
  [
    'somebody sealed who refused',
    [
      name(ivo, 'Ivo Hale', 'public'),
      said(ivo, 'consent-named', code('consents', 'refused')),
      { kind: 'grade', targets: [ivo], to: 'team', replaces: [], access: 'team' },
    ],
  ],
]

function anchoredCircle(): Change[] {
  const after = (event: SubjectId) =>
    ({ kind: 'when', said: 'the day after', basis: 'carried', anchor: { event, from: 1, to: 1 } }) as const
  return [
    said('event-b', 'when', after('event-c')),
    said('event-c', 'when', after('event-a')),
    said('event-a', 'when', after('event-b')),
  ]
}

function remanded(whom: SubjectId): Change[] {
  return [
    ...told('event-rem', 'remand', '11 February 2017', whom),
    said('event-rem', 'measure', ref('measure-rem')),
    said('measure-rem', 'kind', code('measures', 'remand')),
    said('measure-rem', 'length', { kind: 'duration', said: 'two months', iso: 'P2M' }),
  ]
}

function signatures(first: number, then: number): Change[] {
  const count = (least: number, on: string) =>
    said(
      'event-petition',
      'count',
      { kind: 'count', said: `${least} signatures`, min: least, max: least, of: 'signatures' },
      { saidWhen: when(on) },
    )
  return [
    ...told('event-petition', 'petition', 'January 2017'),
    count(first, '5 January 2017'),
    count(then, '9 March 2017'),
  ]
}

describe('a record', () => {
  test('in which nothing is wrong raises nothing', () => {
    expect(codesRaised(SOUND)).toEqual([])
  })

  test.each(FAULTS)('with %s raises just that', (_what, changes, expected) => {
    expect(codesRaised([...SOUND, ...changes])).toEqual(expected)
  })

  test.each(NO_FAULTS)('with %s raises nothing', (_what, changes) => {
    expect(codesRaised([...SOUND, ...changes])).toEqual([])
  })
})

test('each check of the record is shown to be raised', () => {
  const byText = ['money.conversion', 'words.joined'] // text/check-text.test.ts
  const shown = new Set(FAULTS.flatMap(([, , expected]) => expected.map((one) => one.split(' ')[0])))
  expect(CHECK_CODES.filter((one) => !shown.has(one))).toEqual(byText)
})

describe('the words of a source', () => {
  const words = 'The arrest of Mara Lind worries many.\nHe was held from 10 May 2017 till 31 March 2017.'
  const texts = {
    [report]: { text: words, published: '2017-04-12', parts: [{ start: 0, end: words.length }] },
  }
  const mention = said(report, 'mention', {
    kind: 'mention',
    subject: mara,
    start: 14,
    end: 23,
    quote: 'Mara Lind',
  })

  test('raise what is wrong in them on the source, and show it with the events told in them', () => {
    const cite = { source: report, start: 45, end: 80, quote: words.slice(45, 80) }
    const event = said('event-x', 'account', text('He was held.'), { cite })
    const found = findingsIn([...SOUND, event], texts).filter(({ code: one }) => one === 'range.reversed')
    expect(found).toMatchObject([{ about: report, also: ['event-x'] }])
  })

  test('that speak of an arrest nobody recorded raise it; not while the record knows that they are held', () => {
    const raised = (changes: Change[]) =>
      codesRaised(changes, texts).filter((one) => one.startsWith('status'))
    expect(raised([...SOUND, mention])).toEqual(['status.without-event source-report'])
    expect(raised([...SOUND, mention, ...told('event-n', 'arrest', '6 April 2017', mara)])).toEqual([])
  })
})

// Lives in which everything comes in its order, and nobody bears the name of another.
const soundLife = fc.record({
  born: fc.integer({ min: 1930, max: 1990 }),
  gaps: fc.array(fc.integer({ min: 9, max: 50 }), { minLength: 4, maxLength: 4 }),
  acts: fc.subarray(['detention', 'remand', 'fine', 'release']),
})

function lifeOf(
  { born, gaps, acts }: { born: number; gaps: number[]; acts: string[] },
  number: number,
): Change[] {
  const whom: SubjectId = `person-n${number}`
  const taken = acts.includes('release') && !acts.includes('detention') ? ['detention', ...acts] : acts
  let on = '2015-01-10'
  const events = taken.flatMap((act, at) => {
    on = addDays(on, gaps[at % gaps.length] ?? 9)
    return told(`event-n${number}x${at}`, act, printDay(on), whom)
  })
  return [name(whom, `Somebody ${'I'.repeat(number + 1)}`), said(whom, 'born', when(String(born))), ...events]
}

describe('the laws of checking', () => {
  test('lives told in their order raise nothing', () => {
    fc.assert(
      fc.property(fc.array(soundLife, { maxLength: 4 }), (lives) => {
        expect(codesRaised(lives.flatMap(lifeOf))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  const pool = [...FAULTS.map(([, changes]) => changes), ...NO_FAULTS.map(([, changes]) => changes)]

  test('the order in which entries arrive does not matter', () => {
    const whole = [...SOUND, ...pool.flat()]
    fc.assert(
      fc.property(fc.subarray(whole, { minLength: 30 }), fc.infiniteStream(fc.nat()), (changes, numbers) => {
        const filed = fileInOrder(changes)
        const arrived = filed
          .map((one) => ({ one, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
        expect(findingsOf(arrived.map(({ one }) => one))).toEqual(findingsOf(filed))
      }),
      { numRuns: 30 },
    )
  })

  test('a fault is raised whatever else is in the record, as long as it does not speak of the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FAULTS),
        fc.constantFrom(...NO_FAULTS),
        ([, fault, expected], [, fine]) => {
          const shared = new Set(subjectsOf(fault).filter((one) => subjectsOf(fine).includes(one)))
          fc.pre([...shared].every((one) => one === mara) && !touches(fine, fault))
          expect(codesRaised([...SOUND, ...fine, ...fault])).toEqual(expect.arrayContaining(expected))
        },
      ),
    )
  })

  test('what a finding rests on tells it from others, and stays while that stays', () => {
    const [found] = findingsIn([...SOUND, ...told('event-old', 'fine', '3 May 1975', mara)])
    const [same] = findingsIn([
      ...SOUND,
      name(ivo, 'I. Hale'),
      ...told('event-old', 'fine', '3 May 1975', mara),
    ])
    const [other] = findingsIn([...SOUND, ...told('event-old', 'fine', '4 May 1975', mara)])
    expect(groundOf(same!)).toBe(groundOf(found!))
    expect(groundOf(other!)).not.toBe(groundOf(found!))
  })
})

function subjectsOf(changes: Change[]): SubjectId[] {
  return changes.flatMap((one) =>
    one.kind === 'state' ? [one.statement.subject] : one.kind === 'judge' ? one.subjects : [],
  )
}

function touches(fine: Change[], fault: Change[]): boolean {
  return JSON.stringify(fine).includes(ivo) && JSON.stringify(fault).includes(ivo)
}
