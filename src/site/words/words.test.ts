import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../vocabulary/list.ts'
import { wordsIn } from './words.ts'

const NOT_RUSSIAN = /[a-zәғқңөұүһі]/iu
const NOT_KAZAKH = /[a-z]/iu
// What is written the same in every language.
const NAMES = /Khronika|MANIFEST\.sha256(?:\.sig)?|public-key\.pem|manifest|SHA-256|Ed25519|Linux|macOS/g

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [(value as (...given: unknown[]) => string)(3, 5)]
  return Object.values(value as object).flatMap(textsIn)
}

describe('the words of the pages', () => {
  test('say everything in each language, in its own letters', () => {
    const english = wordsIn('en')
    for (const language of ['ru', 'kk'] as const) {
      const { own: _own, code: _code, ...words } = wordsIn(language)
      expect(textsIn(words)).toHaveLength(textsIn(english).length - 2)
      const foreign = language === 'ru' ? NOT_RUSSIAN : NOT_KAZAKH
      const wrong = textsIn(words).filter((text) => foreign.test(text.replace(NAMES, '')))
      expect(wrong).toEqual([])
    }
  })

  test('count by the rules of each language', () => {
    const counts = [1, 2, 5, 11, 21, 22, 111, 1234]
    expect(
      counts.map((count) =>
        wordsIn('ru')
          .events(count)
          .replace(/^\S+\s(?=\d)/, ''),
      ),
    ).toMatchObject({
      0: '1 событие',
      1: '2 события',
      2: '5 событий',
      3: '11 событий',
      4: '21 событие',
      5: '22 события',
      6: '111 событий',
    })
    expect([1, 2].map(wordsIn('en').events)).toEqual(['1 event', '2 events'])
    expect([1, 2].map(wordsIn('kk').events)).toEqual(['1 оқиға', '2 оқиға'])
  })

  test('of a language that is not there are English', () => {
    expect(wordsIn('fr').home).toBe('Home')
    expect(LANGUAGES.map((language) => wordsIn(`${language}-KZ`).own)).toEqual([
      'English',
      'Русский',
      'Қазақша',
    ])
  })
})
