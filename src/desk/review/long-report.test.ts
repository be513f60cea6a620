import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Draft } from '../../draft/draft.ts'
import { readReport } from '../../intake/read-report.ts'
import { keepDraft, listProposals } from '../../review/cards/cards.ts'
import { takeReport } from '../../review/inbox/inbox.ts'
import type { Item } from '../../review/inbox/inbox.ts'
import { inventedDesk } from './invented-desk.ts'
import type { InventedDesk } from './invented-desk.ts'
import { partsOf } from './page/parts.ts'
import { placeOf, rowsOf } from './page/rows.ts'

let invented: InventedDesk

beforeEach(() => {
  invented = inventedDesk()
})
afterEach(() => invented.close())

// 200 sentences of different length, each with an event of two people; every tenth is a reference.
const SENTENCES = Array.from(
  { length: 200 },
  (_, at) =>
    `On day ${at} police detained the editor Aigerim${at} Sadykova and the lawyer Timur${at} Osmonov${' at the quay'.repeat(at % 9)}.`,
)
const PARAGRAPHS = Array.from({ length: 50 }, (_, at) => SENTENCES.slice(at * 4, at * 4 + 4).join(' '))

function take(text: string): Item {
  const { vault } = invented.desk
  const bytes = new TextEncoder().encode(text)
  const report = readReport(bytes, { name: 'long.txt' })
  const { item } = takeReport(vault, { bytes, name: 'long.txt', report, details: { country: 'KZ' } })
  keepDraft(vault, item.id, draftOf(report.text, report.sha256))
  return item
}

function draftOf(text: string, sha256: string): Draft {
  const sentences = SENTENCES.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }))
  const said = (at: number, words: string) => {
    const start = text.indexOf(words, sentences[at]?.start)
    return { start, end: start + words.length, text: words, name: words, subject: words }
  }
  const isReference = (at: number) => at % 10 === 9
  return {
    document: { sha256, language: 'en', published: '2017-02-20' },
    sentences,
    mentions: [],
    dates: [],
    amounts: [],
    events: sentences.flatMap((sentence, at) => {
      if (isReference(at)) return []
      const victims = [`Aigerim${at} Sadykova`, `Timur${at} Osmonov`].map((name) => said(at, name))
      const trigger = said(at, 'detained')
      const event = {
        id: `e${at}`,
        type: 'detention',
        trigger,
        sentence,
        date: null,
        place: null,
        measure: null,
      }
      const sure = { modality: 'asserted', confidence: 'high', flags: [], attribution: [] } as const
      return [{ ...event, ...sure, flags: [], attribution: [], victims, actors: [said(at, 'police')] }]
    }),
    references: sentences.flatMap((sentence, at) =>
      isReference(at) ? [{ ...said(at, 'On day'), sentence }] : [],
    ),
    quotations: [],
    unclaimed: [],
  }
}

const cardsOn = (html: string) => [...html.matchAll(/<article [^>]*id="card-([^"]+)"/g)].map(([, id]) => id)
const proposals = (item: Item) => listProposals(invented.desk.vault.file, item.id)

async function pagesOf(item: Item): Promise<string[]> {
  const first = (await invented.get(`/desk/inbox/${item.id}?part=1`)).html
  const count = Number(/Part 1 of (\d+)/.exec(first)?.[1])
  const rest = Array.from({ length: count - 1 }, (_, at) => `/desk/inbox/${item.id}?part=${at + 2}`)
  return [first, ...(await Promise.all(rest.map(async (path) => (await invented.get(path)).html)))]
}

describe.each([
  ['of many paragraphs', PARAGRAPHS.join('\n\n')],
  ['of one paragraph', SENTENCES.join(' ')],
  [
    'with a comment thread after it',
    `${PARAGRAPHS.join('\n\n')}\n\nLeave a Reply\n${'So it is. '.repeat(9000)}`,
  ],
])('a report of 200 sentences, %s', (_, text) => {
  test('is shown in parts of less than 100 kB that hold every card and every word once', async () => {
    const item = take(text)
    const pages = await pagesOf(item)
    expect(pages.length).toBeGreaterThan(1)
    for (const html of pages) expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    expect(pages.flatMap(cardsOn)).toEqual(proposals(item).map(({ id }) => id))
    const words = pages.map((html) => html.replace(/<[^>]*>/g, '')).join('')
    for (const at of SENTENCES.keys()) expect(words.split(`On day ${at} police`)).toHaveLength(2)
  })
})

describe('a report in parts', () => {
  let item: Item

  beforeEach(() => {
    item = take(PARAGRAPHS.join('\n\n'))
  })

  test('says on each how far the whole is, and how far each part', async () => {
    const [first] = proposals(item)
    await invented.post(`/desk/cards/${first?.id}/acceptance`)
    for (const html of await pagesOf(item)) {
      expect(html).toContain('1 of 200 sentences settled')
      expect(html).toMatch(/>Part 1<\/a> <small>1 of \d\d/)
    }
  })

  test('leads after each decision to the part with the next open card', async () => {
    const [one = '', two = ''] = await pagesOf(item)
    const last = cardsOn(one).at(-1)
    const { to } = await invented.post(`/desk/cards/${last}/setting-aside`)
    expect(to).toContain(`#card-${cardsOn(two)[0]}`)
    expect((await invented.get(to)).html).toContain('Part 2 of')
    const back = await invented.post(`/desk/inbox/${item.id}/undoing`)
    expect(back.to).toContain(`#card-${last}`)
    expect((await invented.get(back.to)).html).toContain('Part 1 of')
  })

  test('opens where the work goes on, and says there when all is settled', async () => {
    for (const { id, kind } of proposals(item))
      if (id !== proposals(item).at(-1)?.id)
        await invented.post(`/desk/${kind === 'event' ? 'cards' : 'proposals'}/${id}/setting-aside`)
    const [last] = proposals(item).slice(-1)
    expect(cardsOn((await invented.get(`/desk/inbox/${item.id}`)).html)).toContain(last?.id)
    const { to } = await invented.post(`/desk/proposals/${last?.id}/setting-aside`)
    const { html } = await invented.get(to)
    expect(to).toMatch(/#settled$/)
    expect(html).toContain('id="settled"')
    expect(cardsOn(html)).toContain(last?.id)
  })
})

test('however a text is cut, each letter of it and each proposal is in one part, in order', () => {
  const { file } = invented.desk.vault
  const item = take(PARAGRAPHS.join('\n\n'))
  const { rows } = rowsOf(file, item)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }), (sizes) => {
      let at = 0
      const merged = sizes.flatMap((size) => {
        const some = rows.slice(at, (at += size))
        const [first, last] = [some[0], some.at(-1)]
        if (!first || !last) return []
        const block = { ...first.block, end: last.block.end }
        return [{ ...first, block, entries: some.flatMap(({ entries }) => [...entries]) }]
      })
      const shown = partsOf(merged, item.report.text).flatMap((part) => part.rows)
      const text = (all: typeof merged) =>
        all.map(({ block }) => item.report.text.slice(block.start, block.end)).join('')
      expect(text(shown)).toBe(text(merged))
      expect(shown.flatMap(({ entries }) => entries)).toEqual(merged.flatMap(({ entries }) => entries))
      for (const { block, entries } of shown)
        for (const entry of entries) expect(placeOf(entry)).toBeLessThan(block.end)
    }),
    { numRuns: 40 },
  )
})
