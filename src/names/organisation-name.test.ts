import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { organisationKey } from './organisation-name.ts'

test.each([
  ['The Blue Lantern', 'Blue Lantern'],
  ['Blue Lantern LLP', 'Blue Lantern, L.L.P.'],
  ['ТОО «Синий фонарь»', 'Синий фонарь'],
  ['Общественный фонд "Синий фонарь"', 'ОФ Синий фонарь'],
  ['«Көк шам» ҚБ', '«Көк шам» қоғамдық бірлестігі'],
  ['Public Foundation Blue Lantern', 'the NGO Blue Lantern'],
  ['Blaue Laterne e.V.', 'Blaue Laterne'],
  ['ТОО «Фонарь»', 'Fonar LLP'],
])('%s and %s have one key', (a, b) => {
  expect(organisationKey(a)).not.toBe('')
  expect(organisationKey(a)).toBe(organisationKey(b))
})

test('a word that only contains a legal form stays', () => {
  expect(organisationKey('Theatre Union')).not.toBe(organisationKey('Atre Union'))
  expect(organisationKey('Союз ооочевидцев')).not.toBe(organisationKey('Союз чевидцев'))
})

test('two names of the same initials in another order are two', () => {
  expect(organisationKey('A.B.V. Lantern')).not.toBe(organisationKey('V.B.A. Lantern'))
})

test("the English word 'of' is not taken for the Cyrillic abbreviation that folds alike", () => {
  expect(organisationKey('Union of Lamplighters')).not.toBe(organisationKey('Union Lamplighters'))
})

test('the two words of a web address stay two', () => {
  expect(organisationKey('Lantern.example')).toBe(organisationKey('lantern example'))
})

test('a name made only of legal forms is kept whole', () => {
  expect(organisationKey('The NGO')).toBe('the ngo')
  expect(organisationKey('Public Foundation')).toBe('public foundation')
})

test('empty stays empty', () => {
  expect(organisationKey('')).toBe('')
  expect(organisationKey(' «» ')).toBe('')
})

test('any string has a key, the same in capitals and small letters for letters we know', () => {
  const letters = fc.string({ unit: fc.constantFrom(...Array.from('абвгийқңabcdghlpt .«»-')) })
  fc.assert(
    fc.property(letters, (name) => {
      expect(organisationKey(name.toUpperCase())).toBe(organisationKey(name))
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(typeof organisationKey(name)).toBe('string')
    }),
  )
})
