import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCounts, findDurations, findMoneys } from './amounts-english.ts'
import { printAmount } from './print.ts'
import { readCount, readDuration, readMoney } from './read-amounts.ts'

describe('money', () => {
  test.each([
    ['Fined 300 EUR.', '300 EUR', '300', '300', 'EUR'],
    ['Fined over 50 million tenge.', 'over 50 million tenge', '50000000', undefined, 'KZT'],
    ['It is some 150 000 EUR.', 'some 150 000 EUR', '150000', '150000', 'EUR'],
    ['It is 150\u00a0000\u00a0euros.', '150\u00a0000\u00a0euros', '150000', '150000', 'EUR'],
    ['The equivalent of about 300 EUR.', 'about 300 EUR', '300', '300', 'EUR'],
    ['Paid US$57,000 in all.', 'US$57,000', '57000', '57000', 'USD'],
    ['Paid more than US$18 million.', 'more than US$18 million', '18000000', undefined, 'USD'],
    ['Paid €1.5 million.', '€1.5 million', '1500000', '1500000', 'EUR'],
    ['Paid up to 2 to 3 million rubles.', 'up to 2 to 3 million rubles', undefined, '3000000', 'RUB'],
    ['Paid EUR 20 a day.', 'EUR 20', '20', '20', 'EUR'],
    ['Paid 500 Belarusian rubles.', '500 Belarusian rubles', '500', '500', 'BYN'],
    ['Paid 9 000 soms.', '9 000 soms', '9000', '9000', 'KGS'],
    ['Paid at least half a million lira.', 'at least half a million lira', '500000', undefined, 'TRY'],
    ['Paid twenty-five pounds.', 'twenty-five pounds', '25', '25', 'GBP'],
    ['Paid 70 rupees.', '70 rupees', '70', '70', undefined],
  ])('%s', (text, words, min, max, currency) => {
    expect(findMoneys(text)).toMatchObject([{ text: words, money: { said: words, min, max, currency } }])
  })

  test('several thousand EUR each is at least 2000, for each', () => {
    expect(findMoneys('Fined several thousand EUR each.')).toMatchObject([
      { text: 'several thousand EUR each', money: { min: '2000', max: undefined, each: true } },
    ])
  })

  test('50.000 is read differently by two habits and gets no amount', () => {
    expect(findMoneys('Fined 50.000 EUR.')).toMatchObject([{ text: '50.000 EUR', money: { min: undefined } }])
  })

  test.each(['ALL 50 members', 'in 2017 and 2018', 'the sum of it'])('no money in: %s', (text) => {
    expect(findMoneys(text)).toEqual([])
  })
})

describe('counts', () => {
  test.each([
    ['They held three people.', 'three people', 3, 3, 'people'],
    ['They held hundreds of people.', 'hundreds of people', 200, undefined, 'people'],
    ['They held a number of activists.', 'a number of activists', 2, undefined, 'people'],
    ['They took 80 copies.', '80 copies', 80, 80, 'copies'],
    ['They held at least 12 journalists.', 'at least 12 journalists', 12, undefined, 'people'],
    ['It has over 800 signatures.', 'over 800 signatures', 801, undefined, 'signatures'],
    ['Fewer than 100 people came.', 'Fewer than 100 people', undefined, 99, 'people'],
    ['Dozens were held.', 'Dozens', 24, undefined, undefined],
    ['Up to 40 local union leaders.', 'Up to 40 local union leaders', undefined, 40, 'people'],
    ['Some 1,244 farmers.', 'Some 1,244 farmers', 1244, 1244, 'people'],
    ['Twenty-one NGOs and charities.', 'Twenty-one NGOs and charities', 21, 21, 'organisations'],
    ['One hundred and five workers.', 'One hundred and five workers', 105, 105, 'people'],
    ['Between 50 and 60 students.', 'Between 50 and 60 students', 50, 60, 'people'],
    ['Ten to fifteen websites.', 'Ten to fifteen websites', 10, 15, 'websites'],
    ['It happened in 500 cases.', '500 cases', 500, 500, 'cases'],
  ])('%s', (text, words, min, max, of) => {
    expect(findCounts(text)).toMatchObject([{ text: words, count: { said: words, min, max, of } }])
  })

  test.each([
    'Under Article 174 people may assemble.',
    'In 2017 activists met.',
    'On 10 May activists met.',
    'He paid 300 EUR for 15 days.',
    'He is one of the leaders.',
    'COVID-19 cases',
  ])('nothing is counted in: %s', (text) => expect(findCounts(text)).toEqual([]))
})

describe('durations', () => {
  test.each([
    ['He got 15 days.', '15 days', 'P15D', 15, 15],
    ['Held for two months.', 'two months', 'P2M', 2, 2],
    ['It took an hour.', 'an hour', 'PT1H', 1, 1],
    ['It took less than two minutes.', 'less than two minutes', 'PT2M', undefined, 2],
    ['It took a few hours.', 'a few hours', 'PT1H', 2, undefined],
    ['He got five years.', 'five years', 'P5Y', 5, 5],
    ['A two-year sentence.', 'two-year', 'P2Y', 2, 2],
    ['A 15-day arrest.', '15-day', 'P15D', 15, 15],
    ['Held for over a year.', 'over a year', 'P1Y', 1, undefined],
    ['Held for less than a week.', 'less than a week', 'P1W', undefined, 1],
    ['He faces three to five years.', 'three to five years', 'P5Y', 3, 5],
    ['Two years and six months.', 'Two years and six months', 'P2Y6M', undefined, undefined],
    ['Two and a half years.', 'Two and a half years', 'P2Y6M', undefined, undefined],
    ['Half an hour.', 'Half an hour', 'PT30M', undefined, undefined],
  ])('%s', (text, words, iso, min, max) => {
    const [found] = findDurations(text)
    expect([found?.text, found?.duration.said]).toEqual([words, words])
    expect([found?.duration.iso, found?.duration.min, found?.duration.max]).toEqual([iso, min, max])
  })

  test.each([
    'two years ago',
    'the past two years',
    'a 35-year-old man',
    'twice a year',
    'the second day',
    'days passed',
  ])('no duration in: %s', (text) => expect(findDurations(text)).toEqual([]))
})

describe('a field of a form', () => {
  test('what is one amount is read', () => {
    expect(readMoney('the equivalent of about 300 EUR').money).toMatchObject({ min: '300', currency: 'EUR' })
    expect(readCount('over 800 signatures').count).toMatchObject({ min: 801, of: 'signatures' })
    expect(readCount('1 200').count).toMatchObject({ min: 1200, max: 1200 })
    expect(readCount('three flash drives').count).toMatchObject({ min: 3, of: 'drives' })
    expect(readDuration('P15D').duration).toMatchObject({ iso: 'P15D' })
    expect(readDuration('15 days').duration).toMatchObject({ iso: 'P15D', min: 15 })
  })

  test('what is not keeps its words and says so', () => {
    expect(readMoney('a lot of money')).toEqual({
      money: { kind: 'money', said: 'a lot of money' },
      unread: true,
    })
    expect(readMoney('300 EUR or more, they say').unread).toBe(true)
    expect(readCount('many people')).toEqual({ count: { kind: 'count', said: 'many people' }, unread: true })
    expect(readCount('3.5 people').unread).toBe(true)
    expect(readDuration('until spring')).toEqual({
      duration: { kind: 'duration', said: 'until spring' },
      unread: true,
    })
  })
})

const bound = fc.option(fc.nat(10 ** 9), { nil: undefined })
const range = fc
  .tuple(bound, bound)
  .filter(([a, b]) => a !== undefined || b !== undefined)
  .map(([a, b]) => (a !== undefined && b !== undefined && a > b ? { min: b, max: a } : { min: a, max: b }))

describe('amounts that are printed read back as the same amounts', () => {
  test('counts', () => {
    fc.assert(
      fc.property(range, (bounds) => {
        expect(
          readCount(printAmount({ kind: 'count', said: '', ...bounds, of: 'people' })).count,
        ).toMatchObject(bounds)
      }),
    )
  })

  test('money', () => {
    fc.assert(
      fc.property(range, fc.nat(99), fc.boolean(), (bounds, cents, each) => {
        const decimal = (whole: number | undefined) =>
          whole === undefined ? undefined : `${whole}.${cents || 1}1`
        const amount = { min: decimal(bounds.min), max: decimal(bounds.max), currency: 'EUR' }
        const read = readMoney(printAmount({ kind: 'money', said: '', ...amount, each })).money
        expect(read).toMatchObject(amount)
        expect(read.each ?? false).toBe(each)
      }),
    )
  })

  test('durations', () => {
    fc.assert(
      fc.property(range, fc.constantFrom('P1D', 'P1M', 'PT1M', 'PT1H', 'P1Y', 'P1W'), (bounds, iso) => {
        expect(
          readDuration(printAmount({ kind: 'duration', said: '', iso, ...bounds })).duration,
        ).toMatchObject(bounds)
      }),
    )
  })
})
