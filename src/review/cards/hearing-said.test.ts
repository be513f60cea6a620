import { expect, test } from 'vitest'
import { hearingSaid } from './hearing-said.ts'

const account = (text: string) => ({ start: 100, end: 100 + text.length, text })

test('a length of the hearing and one of the reading are told apart by the words before them', () => {
  const said = hearingSaid(
    'decision-upheld',
    account(
      'The ruling was upheld at a hearing that lasted only an hour and was read in less than two minutes.',
    ),
  )
  expect(said?.lasted?.words.text).toBe('an hour')
  expect(said?.lasted?.words.start).toBe(152)
  expect(said?.reading?.duration).toMatchObject({ iso: 'PT2M', max: 2 })
})

test('closed doors and media kept out are said of the hearing, each in its own words', () => {
  const said = hearingSaid(
    'trial-closed',
    account('The trial was held behind closed doors and journalists were barred from covering it.'),
  )
  expect(said?.closed?.text).toBe('behind closed doors')
  expect(said?.mediaKeptOut?.text).toBe('journalists were barred from covering it')
})

test('a sentence of fifteen days is no length of a hearing, and a hearing is no part of a search', () => {
  expect(hearingSaid('administrative-arrest', account('She was sentenced to 15 days.'))).toBeUndefined()
  expect(hearingSaid('search', account('The hearing lasted an hour.'))).toBeUndefined()
  expect(hearingSaid('hearing', undefined)).toBeUndefined()
})
