import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NameKind } from './compare/compare.ts'
import { keysOfName, keysToFind } from './keys.ts'

function meet(one: string, other: string, kind: NameKind = 'person'): boolean {
  const filed = new Set(keysOfName(kind, other))
  return keysToFind(kind, one).some((key) => filed.has(key))
}

test.each([
  ['Жанар Әбілова', 'Janar Äbilova'],
  ['Жанар Абилова', 'J. Abilova'],
  ['Саша Лимарь', 'Aleksandr Lymar'],
  ['Baxtiyor Xolmatov', 'Бахтиёр Холматов'],
  ['Давлет Вали', 'Daulet Uali'],
  ['Yelena Jurina', 'Елена Юрина'],
  ['Natalija Jurina', 'Наталья Юрина'],
  ['Saya Tasbolat', 'Tasbolat'],
  ['Saya Tasbolat', 'Saya Nurlankyzy Tasbolat'],
  ['SayaTasbolat', 'Сая Тасболат'],
  ['Abd al-Karim Sabri', 'Karim Sabri'],
  ['عبد الله ناصر', 'Abdullah Nasser'],
  ['Saya Tazbulat', 'Сая Тасболат'],
])('%s and %s find each other', (one, other) => {
  expect([meet(one, other), meet(other, one)]).toEqual([true, true])
})

test.each([
  ['BLH', 'Blue Lantern House'],
  ['ТОО «Синий фонарь»', 'Siniy Fonar LLP'],
  ['Blue Lantern', 'Blue Lantern Kazakhstan'],
  ['Bluelantern', 'Blue Lantern'],
])('the organisations %s and %s find each other', (one, other) => {
  expect([meet(one, other, 'organisation'), meet(other, one, 'organisation')]).toEqual([true, true])
})

test('who shares no more than a given name is not looked at', () => {
  expect(meet('Saya Tasbolat', 'Saya Kerimova')).toBe(false)
  expect(meet('Saya Tasbolat', 'Saya Kerimova', 'organisation')).toBe(false)
})

test('a person is not found among organisations', () => {
  expect(keysOfName('person', 'Saya Tasbolat')[0]?.charAt(0)).not.toBe(
    keysOfName('organisation', 'Saya Tasbolat')[0]?.charAt(0),
  )
})

test('the keys of any text are few and short, and each is one word of an index', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 60 })), (name) => {
      for (const kind of ['person', 'organisation'] as const)
        for (const keys of [keysOfName(kind, name), keysToFind(kind, name)]) {
          expect(keys.length).toBeLessThan(200)
          for (const key of keys) expect(key).toMatch(/^[\p{L}\p{N}\p{M}]{1,260}$/u)
        }
    }),
  )
})
