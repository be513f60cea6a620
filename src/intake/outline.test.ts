import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outline, outlineMarkdown } from './outline.ts'
import type { Block } from './report.ts'

// An invented update as a web page gives it: furniture around it, two of three headings lost.
const UPDATE = `  • Home
  • >
  • New rules for clubs - a step back

New rules for clubs – a step back


The Lantern Society (LS) and the Osk Bureau for Law and Order of Things (OBLOT) provided the information for this update.

The parliament of Oskland adopted new rules on 3 May 2019. Much stays as it was, as observers say.


All NGOs must now send lists of members. NGOs that fail may be closed. The association of beekeepers was the first.

  • The Union of Weavers was closed in June 2019. In a letter to President Tarn, the World Weavers Council demanded its return, stating,

“We call on the president to let weavers weave”.

In a comment made in mid-June 2019, Special Envoy on the freedoms of assembly and of association, Ada Quill, criticised the closure, stressing that a union:

“…is no crime… and never was one”.

Peaceful Assembly

Two cases were noted:

  • On 2 June 2019, police detained Oren Vale.
  • On 3 June 2019, police detained Mira Stone.


Journalists were fined for an article in a newspaper and a website was blocked.

As the open letter declared, 

“Media must be free”.

Leave a Reply
Name
Email`

function shown(text: string, blocks: Block[] = outline(text)): string[] {
  return blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`)
}

function of(kind: Block['kind']): { block: Block; words: string }[] {
  return outline(UPDATE)
    .filter((block) => block.kind === kind)
    .map((block) => ({ block, words: UPDATE.slice(block.start, block.end) }))
}

describe('an update as it stands on the web', () => {
  test('has its breadcrumb as furniture and its title once', () => {
    expect(of('furniture').map(({ words }) => words)).toEqual([
      'Home',
      '>',
      'New rules for clubs - a step back',
    ])
    expect(of('title').map(({ words }) => words)).toEqual(['New rules for clubs – a step back'])
  })

  test('has its credit line', () => {
    expect(of('credit').map(({ words }) => words.slice(0, 20))).toEqual(['The Lantern Society '])
  })

  test('has its surviving heading, and proposes the lost ones from gaps and words', () => {
    expect(of('heading').map(({ words }) => words)).toEqual(['Peaceful Assembly'])
    const sections = of('paragraph').map(({ words, block }) => [words.slice(0, 14), block.section])
    expect(sections).toEqual([
      ['The parliament', undefined],
      ['All NGOs must ', { freedom: 'association', basis: 'inferred' }],
      ['In a comment m', { freedom: 'association', basis: 'inferred' }],
      ['Two cases were', { freedom: 'assembly', basis: 'stated' }],
      ['Journalists we', { freedom: 'expression', basis: 'inferred' }],
      ['As the open le', { freedom: 'expression', basis: 'inferred' }],
    ])
  })

  test('has bullets with the paragraph that introduces them, where one does', () => {
    const blocks = outline(UPDATE)
    const leadIns = of('bullet').map(({ block }) => block.leadIn)
    expect(leadIns[0]).toBeUndefined()
    const [, second = -1, third = -1] = leadIns
    expect(second).toBe(third)
    expect(shown(UPDATE, blocks)[second]).toBe('paragraph: Two cases were noted:')
  })

  test('has block quotations with the words that name their speakers', () => {
    const speakers = of('quotation').map(({ block }) =>
      UPDATE.slice(block.speaker?.start, block.speaker?.end),
    )
    expect(speakers).toEqual(['the World Weavers Council', 'Ada Quill', 'the open letter'])
  })

  test('ends with its comment form, as one block', () => {
    expect(of('comment-form').map(({ words }) => words)).toEqual(['Leave a Reply\nName\nEmail'])
  })
})

describe('a hard-wrapped text', () => {
  const WRAPPED = `Clubs closed in Oskland

On Monday the regional court in the town of Osk ruled that two clubs
of the beekeepers must close. The clubs said that they would appeal
the ruling.

Among those named in the ruling were:
- Oren Vale, who had led the first of the clubs since it was founded
  and who was not at the hearing
- Mira Stone
`
  test('gives paragraphs, not lines, and bullets with what goes on in the next line', () => {
    expect(shown(WRAPPED).map((words) => words.replace(/\s+/g, ' '))).toEqual([
      'title: Clubs closed in Oskland',
      'paragraph: On Monday the regional court in the town of Osk ruled that two clubs of the beekeepers must close. The clubs said that they would appeal the ruling.',
      'paragraph: Among those named in the ruling were:',
      'bullet: Oren Vale, who had led the first of the clubs since it was founded and who was not at the hearing',
      'bullet: Mira Stone',
    ])
  })
})

describe('markdown', () => {
  test('its marks of headings, bullets and quotations are left out of the spans', () => {
    const text = `# Two clubs closed\n\n## Association ##\n\nThe court ruled:\n\n* first club\n- second club\n\n> They did nothing\n> but keep bees.\n\n---\n`
    expect(shown(text, outlineMarkdown(text))).toEqual([
      'title: Two clubs closed',
      'heading: Association',
      'paragraph: The court ruled:',
      'bullet: first club',
      'bullet: second club',
      'quotation: They did nothing\n> but keep bees.',
    ])
  })
})

describe('furniture', () => {
  test('a menu of the headings to come is furniture, the headings are not', () => {
    const text = `The year in Oskland\n\nA lead of one sentence stands here.\n\nCourts\nStreets\n\nCourts\n\nOne ruling fell.\n\nStreets\n\nNobody marched.`
    expect(shown(text).filter((words) => /Courts|Streets/.test(words))).toEqual([
      'furniture: Courts',
      'furniture: Streets',
      'heading: Courts',
      'heading: Streets',
    ])
  })

  test('an address above and contacts below are furniture', () => {
    const text = `https://osk.example/2\n\nClub closed\n\nThe club was closed.\n\nInterviews\n\nFor more information, please contact:\n\nmira@osk.example and press@osk.example`
    expect(shown(text).map((words) => words.split(':', 1)[0])).toEqual([
      'furniture',
      'title',
      'paragraph',
      'furniture',
      'furniture',
      'furniture',
    ])
  })

  test('a heading that speaks of comments high up in a report opens no comment form', () => {
    const text = `Leave a comment\n\n${'The ministry asked for comments on the bill. '.repeat(40)}`
    expect(outline(text).some((block) => block.kind === 'comment-form')).toBe(false)
  })
})

test('a file of more lines than any report has is refused', () => {
  expect(() => outline('a\n'.repeat(30_000))).toThrow('more than 20000 paragraphs or lines')
  expect(() => outline('\n'.repeat(300_000))).toThrow('more than 200000 lines')
})

test('blocks of any text are in order, in bounds, apart and never blank', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '• ',
      '- x',
      '“a said b”',
      'Leave a Reply',
      'Home > A',
      '',
      '   ',
      '# A',
      '> q',
      'As X said,',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(text, (any) => {
      for (const blocks of [outline(any), outlineMarkdown(any)]) {
        let end = 0
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end)
          expect(block.end).toBeLessThanOrEqual(any.length)
          expect(any.slice(block.start, block.end).trim()).not.toBe('')
          expect(block.speaker?.end ?? 0).toBeLessThanOrEqual(block.start)
          expect(['paragraph', undefined]).toContain(blocks[block.leadIn ?? -1]?.kind)
          end = block.end
        }
      }
    }),
    { numRuns: 500 },
  )
})
