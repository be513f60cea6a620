// Names put into Latin letters by the systems in use, each its own table, compared with where they came from.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHILD_WORDS } from '../words/fathers.ts'
import { OF_FATHER, PARTICLES, WITH_LAST, WITH_NEXT } from '../words/particles.ts'
import { TITLES } from '../words/titles.ts'
import { compareNames } from './compare.ts'

const RUSSIAN = Array.from('абвгдежзийклмнопрстуфхцчшщыэюя')
const SYSTEMS: Record<string, string> = {
  'BGN/PCGN': 'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch y e yu ya',
  'ISO 9': 'a b v g d e ž z i j k l m n o p r s t u f h c č š ŝ y è û â',
  passports: 'a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch y e iu ia',
  scholarly: 'a b v g d e ž z i j k l m n o p r s t u f x c č š šč y è ju ja',
}
const KAZAKH = Array.from('аәбвгғдежзийкқлмнңоөпрстуұүфхһшыі')
const KAZAKH_SYSTEMS: Record<string, string> = {
  'the draft of 2021': 'a ä b v g ğ d e j z i i k q l m n ñ o ö p r s t u ū ü f h h ş y ı',
  'the draft of 2018': 'a á b v g ǵ d e j z ı ı k q l m n ń o ó p r s t u u ú f h h sh y i',
  passports: 'a a b v g g d e zh z i i k k l m n n o o p r s t u u u f kh kh sh y i',
}

const syllable = (letters: readonly string[]) => {
  const vowels = letters.filter((letter) => /[аәеиоөуұүыіэ]/.test(letter))
  const consonants = letters.filter((letter) => /[бвгғджзкқлмнңпрстфхһцчшщ]/.test(letter))
  return fc.tuple(fc.constantFrom(...consonants), fc.constantFrom(...vowels)).map((pair) => pair.join(''))
}
const nameOf = (letters: readonly string[]) =>
  fc
    .array(
      fc.array(syllable(letters), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('')),
      { minLength: 2, maxLength: 3 },
    )
    .map((words) => words.join(' '))

function inLatin(name: string, letters: readonly string[], latin: string): string {
  const table = latin.split(' ')
  return Array.from(name, (letter) => table[letters.indexOf(letter)] ?? letter).join('')
}

// Syllables put together by chance may spell a form of address or 'son of', which is left out on purpose.
const NO_NAMES = [TITLES, CHILD_WORDS, OF_FATHER, PARTICLES, WITH_NEXT, WITH_LAST] as const
function isOfNames(...names: string[]): boolean {
  return names.every((name) => name.split(' ').every((word) => NO_NAMES.every((words) => !words.has(word))))
}

test.each(Object.entries(SYSTEMS))('a Russian name in %s is the same name', (_, latin) => {
  fc.assert(
    fc.property(nameOf(RUSSIAN), (name) => {
      const other = inLatin(name, RUSSIAN, latin)
      fc.pre(isOfNames(name, other))
      expect(compareNames('person', name, other).score).toBeGreaterThan(0.85)
    }),
    { numRuns: 300 },
  )
})

test.each(Object.entries(KAZAKH_SYSTEMS))('a Kazakh name in %s is the same name', (_, latin) => {
  fc.assert(
    fc.property(nameOf(KAZAKH), (name) => {
      const other = inLatin(name, KAZAKH, latin)
      fc.pre(isOfNames(name, other))
      expect(compareNames('person', name, other).score).toBeGreaterThan(0.85)
    }),
    { numRuns: 300 },
  )
})
