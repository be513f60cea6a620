import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from './compare.ts'
import type { Comparison } from './compare.ts'
import { rowsOf } from './rows.ts'
import type { Mapping, Rows } from './rows.ts'
import { spansOf } from './spans.ts'

const MAPPING: Mapping = { key: ['No', 'Number'], name: ['Name'] }

function register(columns: string, ...rows: string[]): Rows {
  return rowsOf({ columns: columns.split(','), rows: rows.map((row) => row.split(',')) }, MAPPING)
}

const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name)

describe('between two snapshots', () => {
  const before = register('No,Name,State', '1,Dawn,works', '2,Dusk,works', '3,Noon,works')

  test('who was added, who was removed, and what changed, cell by cell', () => {
    const after = register('No,Name,State', '4,Eve,works', '3,Noon,works', '2,Dusk,closed')
    const found = compare(before, after)
    expect(names(found.added)).toEqual(['Eve'])
    expect(names(found.removed)).toEqual(['Dawn'])
    expect(found.changed.map(({ after: { key }, cells }) => [key, cells])).toEqual([
      ['2', [{ column: 'State', before: 'works', after: 'closed' }]],
    ])
  })

  test('a row whose key alone changed is suspected, by its name or by all its other cells, and still told as both', () => {
    const found = compare(
      before,
      register('No,Name,State', '11,Dawn,closed', '2,Dusk,works', '33,Noon,works'),
    )
    expect(found.renamed.map(({ before: { key }, after, because }) => [key, after.key, because])).toEqual([
      ['1', '11', 'name'],
      ['3', '33', 'name'],
    ])
    expect([found.added.length, found.removed.length]).toEqual([2, 2])
    const byName = rowsOf(
      { columns: ['Name', 'Town', 'Since'], rows: [['Dawn', 'Kyzylsu', '2001']] },
      { key: [], name: ['Name'] },
    )
    const renamed = rowsOf(
      { columns: ['Name', 'Town', 'Since'], rows: [['New Dawn', 'Kyzylsu', '2001']] },
      { key: [], name: ['Name'] },
    )
    expect(compare(byName, renamed).renamed.map(({ because }) => because)).toEqual(['cells'])
  })

  test('nothing is suspected where two could be meant', () => {
    const found = compare(
      register('No,Name,State', '1,Dawn,works', '2,Dawn,works'),
      register('No,Name,State', '3,Dawn,works', '4,Dawn,works'),
    )
    expect(found.renamed).toEqual([])
  })

  test('a key that is there twice is told, and its rows are paired by their words', () => {
    const found = compare(
      register('No,Name,State', '1,Dawn,north', '1,Dawn,south'),
      register('No,Name,State', '1,Dawn,south'),
    )
    expect(found.duplicates).toEqual({ first: [{ key: '1', rows: 2 }], second: [] })
    expect([found.removed.map(({ cells }) => cells[2]), found.changed]).toEqual([['north'], []])
  })

  test('a column that came or went is told once, not in every row; a key under a new heading is still the key', () => {
    const found = compare(before, register('Number,Name,Town', '1,Dawn,K', '2,Dusk,K', '3,Noon,K'))
    expect([found.columns.added, found.columns.gone]).toEqual([['Town'], ['State']])
    expect([found.added, found.removed, found.changed]).toEqual([[], [], []])
  })

  test('a table without the column that tells its rows apart is refused, with the columns it has', () => {
    expect(() => register('Nr,Name', '1,Dawn')).toThrow('no column “No”, “Number”; it has: Nr, Name')
  })
})

describe('laws', () => {
  const word = fc.constantFrom('', 'a', 'b', 'c')
  const rows = fc
    .array(fc.tuple(fc.constantFrom('1', '2', '3', ''), word, word), { maxLength: 7 })
    .map((cells) => rowsOf({ columns: ['No', 'Name', 'State'], rows: cells }, MAPPING))
  const shuffled = (one: Rows) =>
    fc.shuffledSubarray([...one.rows], { minLength: one.rows.length }).map((order) => ({
      ...one,
      rows: order.map((row, number) => ({ ...row, number })),
    }))
  const told = (found: Comparison) => {
    const cells = (list: readonly { cells: readonly string[] }[]) =>
      list.map((row) => row.cells.join('\t')).sort()
    return {
      added: cells(found.added),
      removed: cells(found.removed),
      changed: found.changed
        .map(({ before, after, cells: changed }) => JSON.stringify([before.cells, after.cells, changed]))
        .sort(),
      renamed: found.renamed.map(({ before, after }) => `${before.key} ${after.key}`).sort(),
    }
  }
  const lines = (one: Rows) => one.rows.map(({ cells }) => cells.join('\t')).sort()

  test('a snapshot against itself is empty, in whatever order its rows stand', () => {
    fc.assert(
      fc.property(
        rows.chain((one) => fc.tuple(fc.constant(one), shuffled(one))),
        ([one, other]) => {
          const { added, removed, changed, renamed } = compare(one, other)
          expect([added, removed, changed, renamed]).toEqual([[], [], [], []])
        },
      ),
    )
  })

  test('what changed, applied to the first, gives the second', () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const found = compare(first, second)
        const applied = lines(first)
        const drop = (cells: readonly string[]) => {
          const at = applied.indexOf(cells.join('\t'))
          expect(at).toBeGreaterThanOrEqual(0)
          applied.splice(at, 1)
        }
        for (const { cells } of found.removed) drop(cells)
        for (const { before, cells: changed } of found.changed) {
          drop(before.cells)
          const after = [...before.cells]
          for (const { column, after: is } of changed) after[first.columns.indexOf(column)] = is
          applied.push(after.join('\t'))
        }
        for (const { cells } of found.added) applied.push(cells.join('\t'))
        expect(applied.sort()).toEqual(lines(second))
      }),
    )
  })

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(rows, rows)
          .chain(([a, b]) => fc.tuple(fc.constant([a, b] as const), shuffled(a), shuffled(b))),
        ([[a, b], otherA, otherB]) => {
          expect(told(compare(otherA, otherB))).toEqual(told(compare(a, b)))
        },
      ),
    )
  })
})

describe('one row through all snapshots', () => {
  const HEAD = 'No,Name,State'
  const taken = (day: string, ...own: string[]) => ({
    id: day,
    day,
    rows: register(HEAD, ...own, '9,Noon,works'),
  })

  test('since some day before the first, changed and struck off between two, and back again', () => {
    const spans = spansOf('1', [
      taken('2026-01-05', '1,Dawn,works'),
      taken('2026-02-05', '1,Dawn,works'),
      taken('2026-03-05', '1,Dawn,warned'),
      taken('2026-04-05'),
      taken('2026-05-05'),
      taken('2026-06-05', '1,Dawn,works'),
    ])
    expect(spans.map(({ snapshot, row, since, until }) => [snapshot, row.cells[2], since, until])).toEqual([
      [
        '2026-01-05',
        'works',
        { earliest: undefined, latest: '2026-01-05' },
        { earliest: '2026-02-05', latest: '2026-03-05' },
      ],
      [
        '2026-03-05',
        'warned',
        { earliest: '2026-02-05', latest: '2026-03-05' },
        { earliest: '2026-03-05', latest: '2026-04-05' },
      ],
      ['2026-06-05', 'works', { earliest: '2026-05-05', latest: '2026-06-05' }, undefined],
    ])
  })

  test('what is in no snapshot stood there at no time', () => {
    expect(spansOf('7', [taken('2026-01-05')])).toEqual([])
  })

  test('a snapshot found later narrows the days and never widens them', () => {
    const days = fc.uniqueArray(fc.integer({ min: 10, max: 28 }), { minLength: 3, maxLength: 6 })
    fc.assert(
      fc.property(days, fc.integer({ min: 10, max: 28 }), fc.nat(), (numbers, struckOff, which) => {
        const all = numbers
          .sort((a, b) => a - b)
          .map((day) => taken(`2026-01-${day}`, ...(day < struckOff ? ['1,Dawn,works'] : [])))
        const [whole] = spansOf('1', all)
        const [fewer] = spansOf(
          '1',
          all.filter((_, at) => at !== which % all.length),
        )
        if (!whole?.until || !fewer?.until) return
        expect((whole.until.earliest ?? '') >= (fewer.until.earliest ?? '')).toBe(true)
        expect((whole.until.latest ?? '') <= (fewer.until.latest ?? '')).toBe(true)
      }),
    )
  })
})
