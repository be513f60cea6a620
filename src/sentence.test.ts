import { describe, expect, test } from 'vitest'
import { fill, piecesOf, placesOf } from './sentence.ts'

describe('a sentence', () => {
  test('is filled with its values, each said as it is', () => {
    expect(fill('en', '“{name}” is here since {day}.', { name: '{day}', day: '5 March 2017' })).toBe(
      '“{day}” is here since 5 March 2017.',
    )
  })

  test('says the form that fits a count', () => {
    const english = '{count|One sentence is|# sentences are} open.'
    expect([1, 2, 0, 1240].map((count) => fill('en', english, { count }))).toEqual([
      'One sentence is open.',
      '2 sentences are open.',
      '0 sentences are open.',
      '1,240 sentences are open.',
    ])
    const russian = '{count|# событие|# события|# событий}'
    expect([1, 2, 5, 11, 21, 22].map((count) => fill('ru', russian, { count }))).toEqual([
      '1 событие',
      '2 события',
      '5 событий',
      '11 событий',
      '21 событие',
      '22 события',
    ])
    expect([1, 5].map((count) => fill('kk', '{count|# оқиға}', { count }))).toEqual(['1 оқиға', '5 оқиға'])
  })

  test('keeps what stands in an element, and loses what is for translators', () => {
    expect(fill('en', 'It stands in the <log>log of {day}</log>. ## of a person', { day: 'today' })).toBe(
      'It stands in the log of today.',
    )
  })

  test('names its places once each', () => {
    expect(placesOf('{b} <a>{c|# x|# y}</a> {b} <d/>')).toEqual(['<a>', '<d>', 'b', 'c'])
    expect(piecesOf('5 < 6 > 4')).toEqual(['5 < 6 > 4'])
  })

  test('says a value in three languages in the one that is spoken', () => {
    const country = { en: 'Georgia', ru: 'Грузия', kk: 'Грузия' }
    expect(fill('ru', '{country}.', { country })).toBe('Грузия.')
  })

  test('lists several', () => {
    const people = ['Ayla', 'Bolat', 'Dana']
    expect(fill('en', '{people}.', { people })).toBe('Ayla, Bolat, and Dana.')
    expect(fill('ru', '{people}.', { people })).toBe('Ayla, Bolat и Dana.')
  })
})
