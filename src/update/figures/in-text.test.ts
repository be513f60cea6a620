import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Passage } from '../../record/values/value.ts'
import { answered, readFigures, withQueries } from './in-text.ts'

const LENGTHS: Readonly<Record<string, string>> = { a: '7', b: '123', c: '1000' }
const answer = (query: string) => LENGTHS[query] ?? '0'

const piece = fc.oneof(
  fc.constantFrom('In March ', 'people were held. ', 'A court fined ', '[', ']', ' – '),
  fc.constantFrom('[[a]]', '[[b]]', '[[c]]'),
)
const typed = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

describe('figures in a text', () => {
  test('are the answers where the queries were typed', () => {
    expect(readFigures('Police held [[b]] people, [[a]] of them twice.', answer)).toEqual({
      text: 'Police held 123 people, 7 of them twice.',
      figures: [
        { start: 12, end: 15, query: 'b' },
        { start: 24, end: 25, query: 'a' },
      ],
    })
  })

  test('typed, answered and turned back are what was typed', () => {
    fc.assert(
      fc.property(typed, (words) => {
        const read = readFigures(words, answer)
        for (const { start, end, query } of read.figures)
          expect(read.text.slice(start, end)).toBe(answer(query))
        expect(withQueries(read)).toBe(words.replace(/\[\[\s*(\w)\s*\]\]/g, '[[$1]]'))
      }),
    )
  })

  test('answered anew, whatever else is tied to the text stays on its words', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom('9', '10', '12345'), (words, other) => {
        const { text, figures } = readFigures(`${words} Sadykova.`, answer)
        const start = text.length - 'Sadykova.'.length
        const passage: Passage = {
          kind: 'passage',
          order: 0,
          section: 'lead',
          form: 'paragraph',
          text,
          language: 'en',
          rests: [{ start: 0, end: text.length, statements: [] }],
          links: [{ start, end: start + 8, subject: 'person-aaaaaaaaaaaaaaaa' }],
          figures,
        }
        const shown = answered(passage, () => other)
        expect(shown.rests[0]?.end).toBe(shown.text.length)
        expect(shown.links.map((link) => shown.text.slice(link.start, link.end))).toEqual(['Sadykova'])
        for (const figure of shown.figures ?? [])
          expect(shown.text.slice(figure.start, figure.end)).toBe(other)
        expect(withQueries(shown)).toBe(withQueries(passage))
      }),
    )
  })
})
