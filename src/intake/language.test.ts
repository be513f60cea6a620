import { expect, test } from 'vitest'
import { inEnglish } from '../sentence.ts'
import { languageNotice, languageOf } from './language.ts'

test.each([
  [
    'en',
    'The police detained the director of the club in the town of Osk on Monday and released her at night.',
  ],
  ['ru', 'Полиция задержала директора клуба, и вечером он был отпущен. Это не первый случай в этом году.'],
  [
    'uk',
    'Поліція затримала директора клубу, і ввечері його відпустили. Це не перший випадок цього року, який є.',
  ],
  [
    'kk',
    'Полиция клуб директорын ұстап, кешке қарай босатты. Бұл осы жылғы бірінші оқиға емес, деді қорғаушы.',
  ],
  ['und-Latn', 'Policja zatrzymała dyrektorkę klubu w mieście Osk i zwolniła ją wieczorem po przesłuchaniu.'],
  ['und', '2019-05-03 12:30 — 14 / 15'],
  ['und', '警察は月曜日にクラブの責任者を拘束しました。'],
])('%s is told by letters and words', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

test('a report in a language not read yet is kept, and said so', () => {
  expect(inEnglish(languageNotice('kk')!)).toBe(
    'This report is kept as it came. It seems to be in Kazakh, which Khronika does not read yet: ' +
      'nothing is proposed from it, but events can be entered by hand.',
  )
  expect(languageNotice('en')).toBeUndefined()
})
