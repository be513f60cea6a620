import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkText } from './check-text.ts'

function raised(text: string, published = '2017-04-12'): string[] {
  return checkText({ text, published, parts: [{ start: 0, end: text.length }] }).map(
    ({ code, variant, words }) => {
      const [span] = Object.values(words)
      return `${code}${variant ? `/${variant}` : ''}: ${text.slice(span?.start, span?.end)}`
    },
  )
}

function readings(text: string): string[] {
  const [found] = checkText({ text, published: '2017-04-12', parts: [{ start: 0, end: text.length }] })
  return (found?.readings ?? []).map(({ how, earliest, latest }) => `${how} ${earliest} ${latest}`)
}

describe('dates', () => {
  test('a range the wrong way round is raised, with readings that would make sense', () => {
    const text = 'The term was prolonged from 10 May 2017 till 31 March 2017.'
    expect(raised(text)).toEqual(['range.reversed: from 10 May 2017 till 31 March 2017'])
    expect(readings(text)).toEqual([
      'swapped 2017-03-31 2017-05-10',
      'end-a-year-later 2017-05-10 2018-03-31',
      'start-a-year-earlier 2016-05-10 2017-03-31',
    ])
  })

  test('a day that no calendar has is raised, with the days beside it', () => {
    expect(raised('She was fined on 31 April 2017.')).toEqual(['date.impossible: 31 April 2017'])
    expect(readings('He was held on February 30, 2016.')).toEqual([
      'last-of-month 2016-02-29 2016-02-29',
      'next-month 2016-03-01 2016-03-01',
    ])
  })

  test('a range in its order, a leap day and vague words are not', () => {
    for (const fine of [
      'It lasted from 31 March 2017 till 10 May 2017.',
      'It was posted on 29 February 2016.',
      'Recently, in late March, she left.',
      'It runs from December to January.',
    ])
      expect(raised(fine)).toEqual([])
  })
})

describe('words run together', () => {
  test.each(['in March 2017and was', 'the weekly Lantern-Sanat kalamnewspaper was'])('%s', (text) => {
    expect(raised(text)).toHaveLength(1)
  })

  test.each([
    'the 1990s, on the 10th, in 2017, 50m tenge',
    'photojournalists and non-governmental groups, cyberactivists, an intergovernmental body',
    'a reorganisation, the reconstitution of it, webnewspaper.example',
  ])('not %s', (text) => {
    expect(raised(text)).toEqual([])
  })
})

describe('conversions', () => {
  test('one that is off by a digit is raised', () => {
    expect(raised('They were to pay over 50 million Tenge (some 1 500 000 EUR).')).toEqual([
      'money.conversion: over 50 million Tenge',
    ])
    expect(raised('a fine of 300 EUR (about 1 200 Tenge)')).toHaveLength(1)
  })

  test('one that fits, one between currencies we know no rate of, and two sums side by side are not', () => {
    for (const fine of [
      'They were to pay over 50 million Tenge (some 150 000 EUR).',
      'a fine of 100 000 Tenge (about 320 USD)',
      'a fine of 100 lari (about 4 000 000 EUR)',
      'a fine of 100 000 Tenge and 5 EUR',
    ])
      expect(raised(fine)).toEqual([])
    expect(raised('a fine of 50 million Tenge (some 1 500 000 EUR)', '1995-01-01')).toEqual([])
  })
})

describe('counts', () => {
  test('signatures that grow fewer in one paragraph are raised', () => {
    expect(raised('It drew thousands of signatories. It now has over 800 signatures')).toEqual([
      'count.shrinks: thousands of signatories',
    ])
    expect(raised('It drew hundreds of signatures. It now has over 1,800 signatures')).toEqual([])
    expect(raised('It drew thousands of signatories.\n\nAnother petition has 800 signatures.')).toEqual([])
    expect(raised('Thousands of people came. Later 800 people were held.')).toEqual([])
  })

  test('more or fewer named than counted is raised', () => {
    expect(raised('They held two activists, including Mara Lind, Ivo Hale and Ana Brandt.')).toEqual([
      'count.named/more: two activists',
    ])
    expect(raised('They held three activists: Mara Lind and Ivo Hale.')).toEqual([
      'count.named/fewer: three activists',
    ])
    expect(raised('They held three activists, including Mara Lind and Ivo Hale.')).toEqual([])
    expect(raised('They held two activists: Mara Lind and Ivo Hale.')).toEqual([])
  })

  test('all of a number named, and others with them, is raised', () => {
    const later = 'Police detained a number of activists, including Mara Lind, Ivo Hale and Ana Brandt.'
    expect(raised(`Police detained three people. ${later}`)).toEqual(['count.named/others: three people'])
    expect(raised(`Police detained ten people. ${later}`)).toEqual([])
    expect(raised(`Three people were fined. ${later}`)).toEqual([])
    expect(raised(`Police detained three people.\n\n${later}`)).toEqual([])
  })
})

describe('decisions', () => {
  test.each([
    'Immediately finding him guilty, the National Anti-corruption Bureau spoke of funds.',
    'The Ministry of Justice found Mara Lind guilty.',
    'She was convicted of fraud by the State Security Committee.',
    'He was sentenced to ten days by the police.',
  ])('guilt found by a body that is no court: %s', (text) => {
    expect(raised(text).map((one) => one.split(':')[0])).toEqual(['decision.not-competent'])
  })

  test.each([
    'Finding him guilty, the Supreme Court spoke of funds.',
    'The Almaty District Court found Mara Lind guilty.',
    'She was convicted of fraud by a court.',
    'The Ministry of Justice accused Mara Lind.',
    'He was sentenced to ten days by the authorities.',
    'She was convicted of insulting the Ministry of Justice.',
  ])('not %s', (text) => {
    expect(raised(text)).toEqual([])
  })
})

test('of any text each place lies in it, and looking again finds the same', () => {
  const piece = fc.constantFrom(
    'from 10 May 2017 till 31 March 2017',
    'three people',
    '2017and',
    ', including ',
    'Mara Lind',
    ' and ',
    '31 April 2017',
    'thousands of signatories',
    '800 signatures',
    '. ',
    '\n',
    '50 Tenge (5 EUR)',
    'found him guilty',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ')
      const source = { text, published: '2017-04-12', parts: [{ start: 0, end: text.length }] }
      const found = checkText(source)
      for (const { words } of found)
        for (const { start, end } of Object.values(words))
          expect(0 <= start && start < end && end <= text.length).toBe(true)
      expect(checkText(source)).toEqual(found)
    }),
  )
})
