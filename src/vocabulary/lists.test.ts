import { describe, expect, test } from 'vitest'
import { KINDS } from '../record/subject.ts'
import { STANCES } from '../record/statement.ts'
import { SUBJECT_KINDS } from './kinds.ts'
import { MEASURES } from './law/measures.ts'
import { findTerm, labelOf, type List } from './list.ts'
import { findList, LISTS } from './lists.ts'
import { CREDIBILITY } from './said/credibility.ts'
import { STANCE_LABELS } from './said/stances.ts'

const KEBAB = /^[a-z]+(-[a-z]+)*$/
const ARTICLE = /^(iccpr|icescr):[1-9]\d?$/
const NOT_RUSSIAN = /(?![а-яё])\p{L}/iu
const NOT_KAZAKH = /(?![а-яёәғқңөұүһі])\p{L}/iu

const codes = (list: List) => list.terms.map((term) => term.code)

describe.each(LISTS.map((list) => [list.name, list] as const))('the list of %s', (name, list) => {
  test('has each code once, in kebab case or as an article of a covenant', () => {
    expect(new Set(codes(list)).size).toBe(list.terms.length)
    for (const code of codes(list)) expect(code).toMatch(name === 'rights' ? ARTICLE : KEBAB)
  })

  test('has a label in three languages for each code, in the letters of that language', () => {
    const labels = list.terms.map((term) => term.label)
    expect(labels.filter(({ en, ru, kk }) => !en.trim() || !ru.trim() || !kk.trim())).toEqual([])
    expect(labels.filter(({ en }) => /\p{Script=Cyrillic}/u.test(en))).toEqual([])
    expect(labels.filter(({ ru }) => NOT_RUSSIAN.test(ru))).toEqual([])
    expect(labels.filter(({ kk }) => NOT_KAZAKH.test(kk))).toEqual([])
  })

  test('never gives two codes the same label: nobody could choose between them', () => {
    for (const language of ['en', 'ru', 'kk'] as const) {
      const labels = list.terms.map((term) => term.label[language])
      expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([])
    }
  })

  test('carries its version and says that its Russian and Kazakh are unreviewed', () => {
    expect(list).toMatchObject({ version: '2026.1', unreviewed: ['ru', 'kk'] })
    expect(findList(name)).toBe(list)
  })
})

test('list names are unique', () => {
  expect(new Set(LISTS.map((list) => list.name)).size).toBe(LISTS.length)
})

test('every kind of subject has a name for one and for many', () => {
  expect(codes(SUBJECT_KINDS)).toEqual([...KINDS])
  const plurals = SUBJECT_KINDS.terms.map((term) => term.plural)
  expect(plurals.filter(({ en }) => !/^[A-Z][a-z]+$/.test(en))).toEqual([])
  expect(plurals.filter(({ ru }) => !ru || NOT_RUSSIAN.test(ru))).toEqual([])
  expect(plurals.filter(({ kk }) => !kk || NOT_KAZAKH.test(kk))).toEqual([])
})

test('every stance a statement can take has a label', () => {
  expect(codes(STANCE_LABELS)).toEqual([...STANCES])
})

test('the measures that the draft format has frozen keep their words', () => {
  for (const kind of ['fine', 'prison', 'administrative-arrest', 'remand', 'damages']) {
    expect(findTerm(MEASURES, kind)?.code).toBe(kind)
  }
})

// A published Russian translation of another list has these two exchanged.
test('likely and unlikely are not exchanged in Russian', () => {
  expect(labelOf(CREDIBILITY, 'likely', 'ru')).toBe('Вероятно')
  expect(labelOf(CREDIBILITY, 'unlikely', 'ru')).toBe('Маловероятно')
})

test('a label is found in each language, and an unknown code is shown as it is', () => {
  expect(labelOf(MEASURES, 'fine')).toBe('Fine')
  expect(labelOf(MEASURES, 'fine', 'ru')).toBe('Штраф')
  expect(labelOf(MEASURES, 'fine', 'kk')).toBe('Айыппұл')
  expect(labelOf(MEASURES, 'toString', 'kk')).toBe('toString')
  expect(findTerm(MEASURES, 'stocks')).toBeUndefined()
})

test('a language without a label yet shows the code rather than nothing', () => {
  const list: List = {
    name: 'colours',
    version: '1',
    unreviewed: [],
    terms: [{ code: 'red', label: { en: 'Red', ru: '', kk: '' } }],
  }
  expect(labelOf(list, 'red', 'kk')).toBe('red')
})
