import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameKey, sameAfterFolding } from './equal.ts'

const word = fc.string({
  unit: fc.constantFrom(...Array.from('абвгдежийклмнопрстухыэюяәқңabdeghijklmnoqrstuxyz')),
  minLength: 1,
})
const shuffledName = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .chain((words) => fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length })))

test('given name and family name may change places', () => {
  expect(sameAfterFolding('Сая Тасболат', 'TASBOLAT, Saya')).toBe(true)
  expect(nameKey('Тасболат Сая')).toBe('saia tasbolat')
})

test('another name, or one name more, is not the same', () => {
  expect(sameAfterFolding('Сая Тасболат', 'Саян Тасболат')).toBe(false)
  expect(sameAfterFolding('Сая Тасболат', 'Тасболат')).toBe(false)
  expect(sameAfterFolding('Ли Ли', 'Ли')).toBe(false)
})

test('two names without letters are not one name', () => {
  expect(sameAfterFolding('', '')).toBe(false)
  expect(sameAfterFolding('—', '…')).toBe(false)
  expect(nameKey('')).toBe('')
})

test('the key ignores the order of the words and their case', () => {
  fc.assert(
    fc.property(shuffledName, ([words, shuffled]) => {
      expect(nameKey(shuffled.join(' '))).toBe(nameKey(words.join(' ')))
      expect(nameKey(words.join(' ').toUpperCase())).toBe(nameKey(words.join(' ')))
    }),
  )
})

test('every name that has letters equals itself, and nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(sameAfterFolding(a, a)).toBe(nameKey(a) !== '')
      expect(sameAfterFolding(a, b)).toBe(sameAfterFolding(b, a))
    }),
  )
})
