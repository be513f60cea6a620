import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findWhens } from './when-english.ts'
import type { FoundWhen } from './when/found.ts'
import { resolveAnchored } from './when/resolve-anchored.ts'

const published = '2021-12-08'

function only(text: string, on: string | undefined = published): FoundWhen {
  const found = findWhens(text, { published: on })
  expect(found.map((one) => one.text)).toHaveLength(1)
  return found[0]!
}

function bounds({ when }: FoundWhen): string {
  return `${when.earliest ?? ''}..${when.latest ?? ''}`
}

describe('the table of date expressions', () => {
  test.each([
    // text, words found, bounds, EDTF, role
    ['Held on 23 February 2017.', '23 February 2017', '2017-02-23..2017-02-23', '2017-02-23', 'point'],
    ['On 4th April 2017 he left.', '4th April 2017', '2017-04-04..2017-04-04', '2017-04-04', 'point'],
    [
      'It began February 23, 2017 here.',
      'February 23, 2017',
      '2017-02-23..2017-02-23',
      '2017-02-23',
      'point',
    ],
    ['Dated 8 December, 2021.', '8 December, 2021', '2021-12-08..2021-12-08', '2021-12-08', 'point'],
    ['Seen Friday, 10 March 2017.', 'Friday, 10 March 2017', '2017-03-10..2017-03-10', '2017-03-10', 'point'],
    ['Filed 2017-03-10.', '2017-03-10', '2017-03-10..2017-03-10', '2017-03-10', 'point'],
    ['Filed 10.03.2017 at noon', '10.03.2017', '2017-03-10..2017-03-10', '2017-03-10', 'point'],
    [
      'Taken late in the evening on 2nd March 2017.',
      'late in the evening on 2nd March 2017',
      '2017-03-02..2017-03-02',
      '2017-03-02',
      'point',
    ],
    ['Elected in January 2017.', 'January 2017', '2017-01-01..2017-01-31', '2017-01', 'point'],
    ['Elected in 2015.', '2015', '2015-01-01..2015-12-31', '2015', 'point'],
    ['It was shut on 10 May.', '10 May', '2021-05-10..2021-05-10', '2021-05-10?', 'point'],
    ['It was shut in March.', 'March', '2021-03-01..2021-03-31', '2021-03?', 'point'],
    ['It was shut on Wednesday.', 'Wednesday', '2021-12-08..2021-12-08', '2021-12-08?', 'point'],
    ['It was shut on Thursday.', 'Thursday', '2021-12-02..2021-12-02', '2021-12-02?', 'point'],
    ['It was shut in April last year.', 'April last year', '2020-04-01..2020-04-30', '2020-04?', 'point'],
    [
      'Begun in early January 2017.',
      'early January 2017',
      '2017-01-01..2017-01-10',
      '[2017-01-01..2017-01-10]',
      'point',
    ],
    [
      'Begun in mid-January 2017.',
      'mid-January 2017',
      '2017-01-11..2017-01-20',
      '[2017-01-11..2017-01-20]',
      'point',
    ],
    [
      'Begun in late January 2017.',
      'late January 2017',
      '2017-01-21..2017-01-31',
      '[2017-01-21..2017-01-31]',
      'point',
    ],
    [
      'Begun at the end of March.',
      'the end of March',
      '2021-03-21..2021-03-31',
      '[2021-03-21..2021-03-31]',
      'point',
    ],
    [
      'Begun in the first half of 2016.',
      'the first half of 2016',
      '2016-01-01..2016-06-30',
      '2016-40',
      'point',
    ],
    [
      'Begun in the second half of 2016.',
      'the second half of 2016',
      '2016-07-01..2016-12-31',
      '2016-41',
      'point',
    ],
    ['Due by the end of the year.', 'by the end of the year', '..2021-12-31', '../2021-12-31', 'until'],
    [
      'Sold at the end of the year.',
      'the end of the year',
      '2021-10-01..2021-12-31',
      '[2021-10-01..2021-12-31]',
      'point',
    ],
    ['Sold in Q3 2017.', 'Q3 2017', '2017-07-01..2017-09-30', '2017-35', 'point'],
    [
      'In the third quarter of 2017.',
      'the third quarter of 2017',
      '2017-07-01..2017-09-30',
      '2017-35',
      'point',
    ],
    ['They met in spring 2017.', 'spring 2017', '2017-03-01..2017-05-31', '2017-21', 'point'],
    [
      'In the first week of July 2016.',
      'the first week of July 2016',
      '2016-07-01..2016-07-07',
      '[2016-07-01..2016-07-07]',
      'point',
    ],
    [
      'On 23 and 24 October 2022.',
      '23 and 24 October 2022',
      '2022-10-23..2022-10-24',
      '{2022-10-23,2022-10-24}',
      'set',
    ],
    ['Over 10-12 May 2021.', '10-12 May 2021', '2021-05-10..2021-05-12', '2021-05-10/2021-05-12', 'range'],
    ['Over May 10–12, 2021.', 'May 10–12, 2021', '2021-05-10..2021-05-12', '2021-05-10/2021-05-12', 'range'],
    [
      'Shut between 5 and 9 May.',
      'between 5 and 9 May',
      '2021-05-05..2021-05-09',
      '2021-05-05/2021-05-09',
      'range',
    ],
    [
      'Shut from 3 May till 2 June 2020.',
      'from 3 May till 2 June 2020',
      '2020-05-03..2020-06-02',
      '2020-05-03/2020-06-02',
      'range',
    ],
    ['Shut from 2016 until 2018.', 'from 2016 until 2018', '2016-01-01..2018-12-31', '2016/2018', 'range'],
    [
      'In July and August 2020.',
      'July and August 2020',
      '2020-07-01..2020-08-31',
      '{2020-07,2020-08}',
      'set',
    ],
    ['Held since May.', 'since May', '2021-05-01..2021-05-31', '2021-05/..', 'onset'],
    ['Valid as of 2016.', 'as of 2016', '2016-01-01..2016-12-31', '2016/..', 'onset'],
    ['Held until 10 May 2021.', 'until 10 May 2021', '..2021-05-10', '../2021-05-10', 'until'],
    [
      'To pay by the end of March 2017.',
      'by the end of March 2017',
      '..2017-03-31',
      '../2017-03-31',
      'until',
    ],
    ['It was around March 2017.', 'around March 2017', '2017-02-19..2017-04-10', '2017-03~', 'about'],
    ['It was about 10 May 2017.', 'about 10 May 2017', '2017-05-07..2017-05-13', '2017-05-10~', 'about'],
    [
      'Freed shortly before 10 May 2017.',
      'shortly before 10 May 2017',
      '2017-05-03..2017-05-10',
      '[2017-05-03..2017-05-10]',
      'before',
    ],
    ['Freed before 10 May 2017.', 'before 10 May 2017', '..2017-05-10', '../2017-05-10', 'before'],
    ['Freed after 10 May 2017.', 'after 10 May 2017', '2017-05-10..', '2017-05-10/..', 'after'],
    [
      'Over the past year it grew.',
      'the past year',
      '2020-12-08..2021-12-08',
      '2020-12-08/2021-12-08',
      'point',
    ],
    ['It fell last week.', 'last week', '2021-11-29..2021-12-05', '[2021-11-29..2021-12-05]', 'point'],
    ['It fell two days ago.', 'two days ago', '2021-12-06..2021-12-06', '2021-12-06?', 'point'],
    [
      'It fell earlier this year.',
      'earlier this year',
      '2021-01-01..2021-12-08',
      '2021-01-01/2021-12-08',
      'point',
    ],
    ['Back in the 1990s.', 'the 1990s', '1990-01-01..1999-12-31', '199X', 'point'],
  ])('%s', (text, words, days, edtf, role) => {
    const found = only(text)
    expect([found.text, bounds(found), found.when.edtf, found.role]).toEqual([words, days, edtf, role])
  })

  test.each([
    ['They were freed the same day.', 'the same day', '2017-02-23..2017-02-23'],
    ['That evening they met.', 'That evening', '2017-02-23..2017-02-23'],
    ['The following day they met.', 'The following day', '2017-02-24..2017-02-24'],
    ['Two days later they met.', 'Two days later', '2017-02-25..2017-02-25'],
    ['A week later they met.', 'A week later', '2017-02-27..2017-03-05'],
    ['They met the week after.', 'the week after', '2017-02-27..2017-03-05'],
    ['They had met two years earlier.', 'two years earlier', '2015-01-01..2015-12-31'],
    ['Later that month they met.', 'Later that month', '2017-02-01..2017-02-28'],
    ['At that time they met.', 'At that time', '2017-02-23..2017-02-23'],
    ['They met three hours later.', 'three hours later', '2017-02-23..2017-02-24'],
  ])('told from what was told before: %s', (text, words, days) => {
    const found = only(text)
    expect([found.text, found.role, bounds(found)]).toEqual([words, 'anchored', '..'])
    const when = resolveAnchored(found, only('On 23 February 2017.').when)
    expect(bounds({ ...found, when })).toBe(days)
    expect(when.basis).toBe('carried')
  })

  test('told from an event that the words name', () => {
    const found = only('She fled the week after Osei was freed by the court, friends say.')
    expect([found.text, found.anchor?.event]).toEqual([
      'the week after Osei was freed by the court',
      'Osei was freed by the court',
    ])
  })

  test.each(['recently', 'More recently', 'previously', 'later', 'in recent years'])(
    'vague and without bounds: %s',
    (words) => {
      const found = only(`They ${words} met.`.replace('in ', ''))
      expect([found.role, bounds(found)]).toEqual(['vague', '..'])
    },
  )

  test.each([
    ['currently', '2021-12-08..2021-12-08'],
    ['now', '2021-12-08..2021-12-08'],
    ['so far', '..2021-12-08'],
    ['going forward', '2021-12-08..'],
  ])('vague, and bounded by the day of publication: %s', (words, bounded) => {
    const found = only(`They ${words} met.`)
    expect([found.role, bounds(found)]).toEqual(['vague', bounded])
  })

  test.each(['often', 'repeatedly', 'annual', 'every year'])('habitual and without bounds: %s', (words) => {
    expect([only(`A ${words} thing`).role, bounds(only(`A ${words} thing`))]).toEqual(['habitual', '..'])
  })

  test.each([
    'for two months',
    'held three hours',
    '15 days',
    'five years in prison',
    'a second time',
    '48 hours',
  ])('a duration is no date: %s', (words) => expect(findWhens(`He got ${words}.`, { published })).toEqual([]))
})

test('a range the wrong way round has no bounds, and its two dates apart', () => {
  const found = only('It was prolonged from 3 June 2019 till the end of April 2019.')
  expect([found.role, bounds(found), found.when.edtf]).toEqual(['contradictory', '..', undefined])
  expect(found.parts?.map((part) => [part.text, bounds(part)])).toEqual([
    ['3 June 2019', '2019-06-03..2019-06-03'],
    ['the end of April 2019', '2019-04-21..2019-04-30'],
  ])
})

test('from November to March began the year before, by reasoning', () => {
  const found = only('Closed from November to March 2021.')
  expect([bounds(found), found.when.basis]).toEqual(['2020-11-01..2021-03-31', 'inferred'])
})

test.each([
  ['Held from Monday to Friday.', 'from Monday to Friday', '2021-11-29..2021-12-03'],
  ['Due before the end of the year.', 'before the end of the year', '..2021-12-31'],
  ['The 2016–2018 plan.', '2016–2018', '2016-01-01..2018-12-31'],
  ['After the 10 May 2020 vote.', 'After the 10 May 2020', '2020-05-10..'],
  ['It ends later this month.', 'later this month', '2021-12-08..2021-12-31'],
  ['On the night of 3 to 4 May 2020.', 'the night of 3 to 4 May 2020', '2020-05-03..2020-05-04'],
  ['Closed 10 March 2017–12 April 2017.', '10 March 2017–12 April 2017', '2017-03-10..2017-04-12'],
])('%s', (text, words, days) => {
  const found = only(text)
  expect([found.text, bounds(found)]).toEqual([words, days])
})

test('what was postponed from one day to another lasted no time', () => {
  expect(findWhens('It was postponed from 10 May 2021 to 3 June 2021.').map((one) => one.text)).toEqual([
    '10 May 2021',
    '3 June 2021',
  ])
})

test.each(['31st April 2017', '31 February 2017', '29 February 2017', '31 April'])(
  '%s is never bent to a day',
  (words) => {
    const found = only(`On ${words} they met.`)
    expect([found.text, bounds(found)]).toEqual([words, '..'])
  },
)

test('03/04/2017 is read differently on two shores, 13/04/2017 is not', () => {
  expect(bounds(only('On 03/04/2017.'))).toBe('..')
  expect(bounds(only('On 13/04/2017.'))).toBe('2017-04-13..2017-04-13')
})

test('without the day of publication a date without a year has no bounds', () => {
  for (const words of ['10 May', 'Wednesday', 'last week', 'August'])
    expect(bounds(findWhens(`It was on ${words}.`.replace('on August', 'in August'))[0]!)).toBe('..')
})

test('words of the future look ahead of publication', () => {
  expect(bounds(only('The court will sit on 10 May.'))).toBe('2022-05-10..2022-05-10')
  expect(bounds(only('A march is planned for 10 May.'))).toBe('2022-05-10..2022-05-10')
  expect(bounds(only('A march was planned for 10 May.'))).toBe('2021-05-10..2021-05-10')
})

describe('words that only look like times', () => {
  test.each([
    'May Thompson may march in silence.',
    'They may march on the square; march they did.',
    'Mr Sunday Okafor spoke.',
    'A second man came.',
    'Under Article 2017 and Law 2016/12.',
    'It happened in 500 cases.',
    'They counted 2017 people and paid $2017.',
    'In 2000 cases nothing came of it.',
    'April Jones and June Okoro spoke with August Weber.',
    'The constructor spoke.',
    'The sooner the better, no later than agreed.',
  ])('%s', (text) => expect(findWhens(text, { published })).toEqual([]))

  test('a month beside a year is one in any case', () => {
    expect(bounds(only('of march 2017'))).toBe('2017-03-01..2017-03-31')
    expect(bounds(only('May Thompson came in May 2017'))).toBe('2017-05-01..2017-05-31')
  })
})

test('no-break spaces and glued words are read as they stand', () => {
  const text = 'On\u00a010th\u00a0March\u00a02017and later in May\u00a02017.'
  const found = findWhens(text)
  expect(found.map((one) => one.text)).toEqual(['10th\u00a0March\u00a02017', 'later', 'May\u00a02017'])
  expect(found[0]?.when.earliest).toBe('2017-03-10')
})

test('an expression does not reach over a blank line', () => {
  expect(findWhens('It was 10 May\n\n2017 was a year.', {}).map((one) => one.text)).toEqual(['10 May'])
})

test('a stretch of a text is searched with the offsets of the whole', () => {
  const text = 'In 2015 and, again, in 2016.'
  expect(findWhens(text, { from: 10, to: text.length })).toMatchObject([{ start: 23, end: 27, text: '2016' }])
})

const pieces = fc.constantFrom(
  ...'from to until between and since by the end of early late May March april 2017 2021 10 3rd 31 , . - 10-12 week last next Sunday after before days two later the\u00a0same day half second'.split(
    ' ',
  ),
)

test('whatever a text says, the words found are its slice, in order, and bounds are ordered', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (words) => {
      const text = words.join(' ')
      let end = 0
      for (const found of findWhens(text, { published })) {
        expect(text.slice(found.start, found.end)).toBe(found.text)
        expect(found.start).toBeGreaterThanOrEqual(end)
        const { earliest, latest } = found.when
        expect((earliest ?? '0') <= (latest ?? '9')).toBe(true)
        for (const part of found.parts ?? []) expect(text.slice(part.start, part.end)).toBe(part.text)
        end = found.end
      }
    }),
    { numRuns: 500 },
  )
})
