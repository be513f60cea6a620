import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNames } from './compare.ts'
import type { NameKind } from './compare.ts'
import { MATCH } from './reason.ts'
import type { ReasonCode } from './reason.ts'

const score = (one: string, other: string, kind: NameKind = 'person') => compareNames(kind, one, other).score
const codes = (one: string, other: string, kind: NameKind = 'person') =>
  compareNames(kind, one, other).reasons.map(({ code }) => code)

describe('one person in several spellings', () => {
  test.each([
    ['Сая Тасболат', 'Saya Tasbolat'],
    ['Жанар Әбілова', 'Janar Äbilova'], // the draft of 2021
    ['Жанар Әбілова', 'Zhanar Abilova'], // passports
    ['Шыңғыс Қожахметов', 'Shyngys Kozhakhmetov'],
    ['Шыңғыс Қожахметов', 'Şyñğys Qojahmetov'],
    ['Ґала Єрмак', 'Gala Yermak'],
    ['Ўткир Ғуломов', "O'tkir G'ulomov"],
    ['Baxtiyor Xolmatov', 'Бахтиёр Холматов'],
    ['Чыңгыз Үсөнов', 'Chyngyz Usonov'],
    ['Щукин Фёдор', 'Fyodor Shchukin'],
    ['Zdeněk Hübner', 'Zdenek Huebner'],
    ['فؤاد الخطيب', 'Fuad al-Khatib'],
    ['عبد الله ناصر', 'Abdullah Nasser'],
    ['Γιώργος Δήμου', 'Giorgos Dimou'],
    ['გიორგი ბერიძე', 'Giorgi Beridze'],
    ['Արամ Պետրոսյան', 'Aram Petrosyan'],
    ['박지훈', 'Bak Ji-hun'],
  ])('%s, %s', (one, other) => {
    expect(score(one, other)).toBeGreaterThanOrEqual(MATCH)
  })
})

describe('what is worth asking about, and why', () => {
  test.each<[string, string, ReasonCode]>([
    ['TASBOLAT, Saya', 'Saya Tasbolat', 'order'],
    ['S. Tasbolat', 'Saya Tasbolat', 'initial'],
    ['Zh. Abilova', 'Жанар Абилова', 'initial'],
    ['Саша Лимарь', 'Александр Лимарь', 'short-form'],
    ['Oleksandr Lymar', 'Александр Лимарь', 'romanised'],
    ['Saya Tasbolat', 'Saya Nurlankyzy Tasbolat', 'left-out'],
    ['Мақсат Омарұлы', 'Максат Умаров', 'father'],
    ['Мақсат Омар ұлы', 'Maksat Omaruly', 'romanised'],
    ['Tarek bin Omar', 'Tarek ibn Umar', 'romanised'],
    ['Abd al-Karim Sabri', 'Abdulkarim Sabri', 'same'],
    ['Abdul Karim Sabri', 'Karim Sabri', 'left-out'],
    ['SayaTasbolat', 'Saya Tasbolat', 'joined'],
    ['Saya Tas bolat', 'Saya Tasbolat', 'joined'],
    ['Saya Tasboltat', 'Saya Tasbolat', 'alike'],
    ['S4ya Tasbolat', 'Saya Tasbolat', 'same'], // misread in a scan
    ['Ms. Saya Tasbolat (photo)', 'Saya Tasbolat', 'same'],
    ['Tasbolat', 'Saya Tasbolat', 'one-word'],
  ])('%s, %s: %s', (one, other, code) => {
    expect(score(one, other)).toBeGreaterThanOrEqual(MATCH)
    expect(codes(one, other)).toContain(code)
  })
})

describe('two people', () => {
  test.each<[string, string, ReasonCode]>([
    ['Нурлан Садыков', 'Nurbol Sadykov', 'differs'],
    ['Saya Tasbolat', 'Sayan Tasbergen', 'differs'],
    ['Айдар Омаров', 'Aidar Omarova', 'gender'],
    ['Айдар Омаров', 'Aida Omarova', 'differs'],
    ['Есенбеков Серик', 'Serik Yesenkulov', 'differs'],
    ['Asan bin Omar', 'Omar bin Asan', 'descent'],
    ['Пётр Иванович Лимарь', 'Пётр Сергеевич Лимарь', 'differs'],
    ['S. B. Tasbolat', 'Saya K. Tasbolat', 'differs'],
    ['Saya', 'Saya Tasbolat', 'one-word'],
    ['김하늘', '김하준', 'differs'],
    ['박종은', '박정은', 'differs'], // romanised they are one
  ])('%s, %s: %s', (one, other, code) => {
    expect(score(one, other)).toBeLessThan(MATCH)
    expect(codes(one, other)).toContain(code)
  })
})

describe('organisations', () => {
  test.each([
    ['ТОО «Синий фонарь»', 'Siniy Fonar LLP'],
    ['Blue Lantern GmbH', 'The Blue Lantern Ltd.'],
    ['BLH', 'Blue Lantern House'],
    ['МБСФ', 'Международное бюро Синий Фонарь'],
    ['Blue Lantern & Sons', 'Blue Lantern and Sons'],
    ['Blue Lantern Intl', 'Blue Lantern International'],
    ['Bluelantern House', 'Blue Lantern House'],
    ['Blue Lantern', 'Blue Lantern Kazakhstan'],
  ])('%s and %s are worth asking about', (one, other) => {
    expect(score(one, other, 'organisation')).toBeGreaterThanOrEqual(MATCH)
  })

  test.each([
    ['Blue Lantern', 'Blue Lantern Systems'],
    ['Lantern Bank of Armenia', 'Lantern Bank of Austria'],
    ['School 12', 'School 13'],
    ['BLH', 'Blue Lamp Trust'],
  ])('%s and %s are two', (one, other) => {
    expect(score(one, other, 'organisation')).toBeLessThan(MATCH)
  })
})

const LETTERS = Array.from(
  "абвгдежзийклмнопрстухцчшщыэюяёәғқңөұүһіїєґўabcdefghijklmnopqrstuvwxyzşçğäöüشمنا王김 .-'’,()",
)
const nameLike = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 40 })
const kind = fc.constantFrom<NameKind>('person', 'organisation')
const anything = fc.oneof(nameLike, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

test('which name is asked about first makes no difference', () => {
  fc.assert(
    fc.property(kind, anything, anything, (of, one, other) => {
      const [there, back] = [compareNames(of, one, other), compareNames(of, other, one)]
      expect(there.score).toBe(back.score)
      expect(there.reasons.map(({ code, one: a, other: b }) => [code, b, a])).toEqual(
        back.reasons.map(({ code, one: a, other: b }) => [code, a, b]),
      )
    }),
    { numRuns: 1000 },
  )
})

test('every name with letters is most like itself', () => {
  fc.assert(
    fc.property(kind, anything, (of, name) => {
      const { score: own, reasons } = compareNames(of, name, name)
      if (reasons[0]?.code === 'empty') expect(own).toBe(0)
      else if (reasons.every(({ code }) => code === 'same')) expect(own).toBe(1)
      else expect(own).toBeGreaterThan(0.5) // nothing but initials
    }),
    { numRuns: 1000 },
  )
})

test('a score lies between 0 and 1 and every match gives its reasons', () => {
  fc.assert(
    fc.property(kind, anything, anything, (of, one, other) => {
      const { score: given, reasons } = compareNames(of, one, other)
      expect(given).toBeGreaterThanOrEqual(0)
      expect(given).toBeLessThanOrEqual(1)
      if (given > 0) expect(reasons.length).toBeGreaterThan(0)
    }),
    { numRuns: 1000 },
  )
})

test('what is not seen, very long, or in mixed scripts is bounded', () => {
  expect(score('Sa\u200bya\u202e Tas\u00adbolat\u2066', 'Saya Tasbolat')).toBe(1)
  expect(score('Saya\u0000Tasbolat'.repeat(50_000), 'ж'.repeat(1_000_000))).toBeLessThan(MATCH)
  expect(score('a '.repeat(100_000), 'b '.repeat(100_000))).toBeLessThan(MATCH)
  expect(score('a\u0301'.repeat(100_000), '\ufdfa'.repeat(100_000))).toBeLessThan(MATCH)
  expect(score('Cая Tacболат', 'Сая Тасболат')).toBeGreaterThanOrEqual(0) // Latin letters among Cyrillic
})
