import { expect, test } from 'vitest'
import { readNote } from './note.ts'

const shown = (report: ReturnType<typeof readNote>): string[] =>
  report.blocks.map((block) => `${block.kind}: ${report.text.slice(block.start, block.end)}`)

test('a quick note opens with who gave it and how', () => {
  const note = readNote({
    text: 'Oren Vale was taken from his home. Two men in plain clothes.',
    who: 'Mira Stone',
    how: 'phoned',
    at: '23:10',
  })
  expect(shown(note)).toEqual([
    'credit: Phoned by Mira Stone at 23:10.',
    'paragraph: Oren Vale was taken from his home. Two men in plain clothes.',
  ])
  expect(note.partners).toEqual(['Mira Stone'])
  expect(note.title).toBeUndefined()
})

test('a note of one line without a giver is that line, and no title', () => {
  const note = readNote({ text: 'Oren Vale released' })
  expect(note.text).toBe('Oren Vale released')
  expect(shown(note)).toEqual(['paragraph: Oren Vale released'])
})

test('an empty note is refused', () => {
  expect(() => readNote({ text: ' \n', who: 'Mira Stone' })).toThrow('This note is empty.')
})
