import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOf, commaSeparated, placesOf } from './comma-separated.ts'

test('commas, quotes and line ends in a cell are part of it', () => {
  expect(cellsOf('name1,name2\r\n"Sample, Ayla","the ""Lantern""\nhouse"\n')).toEqual([
    ['name1', 'name2'],
    ['Sample, Ayla', 'the "Lantern"\nhouse'],
  ])
})

test('empty cells stay, empty lines fall away', () => {
  expect(cellsOf('a,,c\n\n,\n')).toEqual([
    ['a', '', 'c'],
    ['', ''],
  ])
})

test('what was written is read again', () => {
  const row = fc.array(fc.string({ unit: fc.constantFrom(...Array.from('aж,"\n\r ')) }), { minLength: 2 })
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(cellsOf(rows.map(commaSeparated).join('\n'))).toEqual(rows)
    }),
  )
})

test('a missing column is said', () => {
  expect(placesOf(['Name1', ' name2 '], ['name1', 'name2'])).toEqual({ name1: 0, name2: 1 })
  expect(() => placesOf(['name'], ['name1', 'name2'])).toThrow(/no column name1 and no column name2/)
})
