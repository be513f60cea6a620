import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Passage } from '../../../record/values/value.ts'
import { carry, slicePassage } from './carry.ts'

// A passage of these sentences, each of which rests on a statement of its own.
function passageOf(sentences: readonly string[]): Passage {
  let end = 0
  const rests = sentences.map((sentence, place) => {
    const start = place === 0 ? 0 : end + 1
    end = start + sentence.length
    return { start, end, statements: [`device:1:${place}`] }
  })
  return {
    kind: 'passage',
    order: 0,
    section: 'lead',
    form: 'paragraph',
    text: sentences.join(' '),
    language: 'en',
    rests,
    links: [],
  }
}

const TOWNS = ['Altyn', 'Kyzylsu', 'Bereke', 'Tastak', 'Saryoba', 'Karabulak', 'Zhetysai', 'Moinkum']
const sentence = fc
  .tuple(fc.constantFrom(...TOWNS), fc.constantFrom('police', 'a court', 'the port'), fc.nat(99))
  .map(([town, who, number]) => `In ${town} ${who} stopped ${number} people.`)
const sentences = fc.uniqueArray(sentence, { minLength: 1, maxLength: 8 })

function restOf(passage: Passage, words: string): string[] {
  const start = passage.text.indexOf(words)
  const found = passage.rests.filter((one) => one.start < start + words.length && start < one.end)
  return found.flatMap(({ statements }) => statements)
}

describe('a passage with other words', () => {
  test('is the same where nothing changed', () => {
    fc.assert(
      fc.property(sentences, (list) => {
        const passage = passageOf(list)
        expect(carry(passage, passage.text)).toBe(passage)
      }),
    )
  })

  test('keeps exactly what its unchanged sentences rest on, wherever others are taken out', () => {
    fc.assert(
      fc.property(sentences, fc.infiniteStream(fc.boolean()), (list, stream) => {
        const passage = passageOf(list)
        const kept = list.filter(() => stream.next().value)
        const carried = carry(passage, kept.join(' '))
        expect(carried.rests).toEqual(
          passageOf(kept).rests.map((rest, place) => ({
            ...rest,
            statements: [`device:1:${list.indexOf(kept[place] ?? '')}`],
          })),
        )
      }),
    )
  })

  test('rests new sentences on nothing, and moves the others by as much', () => {
    fc.assert(
      fc.property(sentences, fc.nat(8), (list, at) => {
        const place = Math.min(at, list.length)
        const added = list.toSpliced(place, 0, 'Nobody had expected any of it!')
        const carried = carry(passageOf(list), added.join(' '))
        expect(restOf(carried, 'Nobody had expected any of it!')).toEqual([])
        for (const [index, one] of list.entries()) expect(restOf(carried, one)).toEqual([`device:1:${index}`])
      }),
    )
  })

  test('rests a changed sentence, whole, on what the sentence rested on that it replaces', () => {
    fc.assert(
      fc.property(sentences, fc.nat(7), (list, at) => {
        const place = Math.min(at, list.length - 1)
        const changed = list.with(place, 'Quite other words stand here now.')
        const carried = carry(passageOf(list), changed.join(' '))
        expect(carried.rests).toEqual(passageOf(changed).rests)
      }),
    )
  })

  test('never rests on what it did not rest on before, and never beyond its end', () => {
    fc.assert(
      fc.property(sentences, fc.string({ maxLength: 200 }), sentences, (list, noise, others) => {
        const passage = passageOf(list)
        const text = [...others, noise, ...list.slice(1)].join(' ')
        const { rests } = carry(passage, text)
        const known = new Set(passage.rests.flatMap(({ statements }) => statements))
        let before = 0
        for (const { start, end, statements } of rests) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(statements.every((id) => known.has(id))).toBe(true)
          before = end
        }
      }),
    )
  })
})

describe('of a passage written anew', () => {
  test('a translation rests sentence by sentence on what its original does', () => {
    const passage = { ...passageOf(['Police held her.', 'A court fined her.']), language: 'ru' }
    const carried = carry(passage, 'Полиция её задержала. Суд её оштрафовал.')
    expect(carried.rests).toEqual([
      { start: 0, end: 21, statements: ['device:1:0'] },
      { start: 22, end: 40, statements: ['device:1:1'] },
    ])
  })

  test('an initial or a title ends no sentence', () => {
    const passage = passageOf(['The editor A. Sadykova spoke.', 'Mr. Akhmetov did not.'])
    const carried = carry(passage, 'The editor A. Sadykova spoke. Later Mr. Akhmetov did not.')
    expect(carried.rests).toEqual([
      { start: 0, end: 29, statements: ['device:1:0'] },
      { start: 30, end: 57, statements: ['device:1:1'] },
    ])
  })

  test('a stretch of several sentences stays one while they follow each other', () => {
    const passage: Passage = {
      ...passageOf(['One came.', 'Two left.', 'Three stayed.']),
      rests: [{ start: 0, end: 33, statements: ['device:1:0'] }],
    }
    expect(carry(passage, `Before it: nothing. ${passage.text}`).rests).toEqual([
      { start: 20, end: 53, statements: ['device:1:0'] },
    ])
  })

  test('a link and a figure stay where their words still stand, and go with them', () => {
    const person = 'person-aaaaaaaaaaaaaaaa' as const
    const passage: Passage = {
      ...passageOf(['Police held 12 people, Sadykova among them.']),
      links: [{ start: 23, end: 31, subject: person }],
      figures: [{ start: 12, end: 14, query: 'held' }],
    }
    const carried = carry(passage, 'On that day police held 12, and Sadykova with them.')
    expect(carried.links).toEqual([{ start: 32, end: 40, subject: person }])
    expect(carried.figures).toEqual([{ start: 24, end: 26, query: 'held' }])
    expect(carry(passage, 'Police held many, the editor among them.').links).toEqual([])
  })

  test('a part of it has the stretches of that part', () => {
    const passage = passageOf(['Police held her.', 'A court fined her.'])
    expect(slicePassage(passage, { start: 17, end: 35 })).toMatchObject({
      text: 'A court fined her.',
      rests: [{ start: 0, end: 18, statements: ['device:1:1'] }],
    })
  })
})
