import { expect, test } from 'vitest'
import { LANGUAGES } from '../../vocabulary/list.ts'
import { boundsIn, dayIn, monthIn } from './days.ts'

test('days are printed in the language of the page', () => {
  expect(LANGUAGES.map((language) => dayIn(language, '2017-03-05'))).toEqual([
    '5 March 2017',
    '5 марта 2017 г.',
    '2017 ж. 5 наурыз',
  ])
  expect(LANGUAGES.map((language) => monthIn(language, '2017-03'))).toEqual([
    'March 2017',
    'Март 2017 г.',
    '2017 ж. наурыз',
  ])
  expect(boundsIn('ru', { earliest: '2017-01-01', latest: '2017-12-31' })).toBe('2017 г.')
  expect(boundsIn('ru', { earliest: '2017-01-01', latest: '2017-02-28' })).toBe(
    'январь 2017 г. – февраль 2017 г.',
  )
  expect(boundsIn('ru', { earliest: '2017-01-20', latest: '2017-01-31' })).toBe('20–31 января 2017 г.')
  expect(boundsIn('kk', { earliest: '2017-01-20', latest: '2017-02-03' })).toBe('2017 ж. 20 қаңтар – 3 ақпан')
  expect(boundsIn('ru', { earliest: undefined, latest: '2017-02-03' })).toBe('не позднее 3 февраля 2017 г.')
  expect(boundsIn('kk', { earliest: '2017-02-03', latest: undefined })).toContain('одан кейін')
  expect(boundsIn('ru', { earliest: undefined, latest: undefined })).toBeUndefined()
})
