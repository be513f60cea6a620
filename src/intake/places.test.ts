import { expect, test } from 'vitest'
import { cellsIn, placesAt } from './places.ts'
import type { Place } from './report.ts'

const PLACES: Place[] = [
  { kind: 'cell', name: 'A2', start: 12, end: 20 },
  { kind: 'cell', name: 'B2', start: 24, end: 30 },
  { kind: 'sheet', name: 'Fines', start: 0, end: 30 },
]

test('words of a workbook are cited by their sheet and cell', () => {
  expect(placesAt(PLACES, 13).map(({ name }) => name)).toEqual(['Fines', 'A2'])
  expect(placesAt(PLACES, 22).map(({ name }) => name)).toEqual(['Fines'])
  expect(placesAt(PLACES, 30)).toEqual([])
  expect(placesAt(undefined, 0)).toEqual([])
})

test('the cells of a row are those that begin in it', () => {
  expect(cellsIn(PLACES, { start: 0, end: 24 }).map(({ name }) => name)).toEqual(['A2'])
})
