import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import { answer } from './apart-read.ts'
import { inEnglish } from '../sentence.ts'
import { languageNotice } from './language.ts'
import { readReport } from './read-report.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const TEXT = `Two clubs closed

The Lantern Society (LS) provided the information for this update.

On 3 May 2019 the court in the town of Osk closed two clubs of the beekeepers.
`

test('a text report is kept as it came, with what it says of itself', () => {
  const bytes = bytesOf(TEXT)
  expect(readReport(bytes, { name: 'clubs.txt' })).toMatchObject({
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType: 'text/plain',
    encoding: 'utf-8',
    text: TEXT,
    language: 'en',
    title: 'Two clubs closed',
    partners: ['Lantern Society'],
    published: undefined,
    notBefore: '2019-05-03',
    address: undefined,
  })
})

test('the kind of a report is told by its name, its sender, or how it begins', () => {
  const kind = (text: string, hint: Parameters<typeof readReport>[1]): string =>
    readReport(bytesOf(text), hint).mediaType
  expect(kind('Words.', { name: 'a.MD' })).toBe('text/markdown')
  expect(kind('<p>Words.', { name: 'a.html' })).toBe('text/html')
  expect(kind('<p>Words.', { mediaType: 'text/html; charset=utf-8' })).toBe('text/html')
  expect(kind('<!DOCTYPE html><p>Words.', {})).toBe('text/html')
  expect(kind('Pasted words.', {})).toBe('text/plain')
})

test('an address on the first line and a line that is only a day are what they say', () => {
  const text = `https://osk.example/clubs\n\nTwo clubs closed\n\n8 December 2019\n\nThe court closed two clubs.`
  const report = readReport(bytesOf(text), {})
  expect(report).toMatchObject({ address: 'https://osk.example/clubs', published: '2019-12-08' })
})

describe('bad input', () => {
  test.each(['../../clubs.txt', '..\\clubs.txt', '/etc/clubs.txt', '..', 'clubs\0.txt'])(
    'a name with a path in it is refused: %j',
    (name) => {
      expect(() => readReport(bytesOf(TEXT), { name })).toThrow('holds a path')
    },
  )

  test('a binary named .txt is refused, with what it looks like', () => {
    expect(() => readReport(Buffer.from('PK\x03\x04\0\0'), { name: 'clubs.txt' })).toThrow(
      'This file is no text: it looks like a ZIP archive or an office document. Save it as plain text.',
    )
  })

  test('a report in a language not read yet is kept whole, and said so', () => {
    const text = 'Полиция клуб директорын ұстап, кешке қарай босатты. Бұл осы жылғы бірінші оқиға емес.'
    const report = readReport(bytesOf(text), {})
    expect(report.text).toBe(text)
    expect(inEnglish(languageNotice(report.language)!)).toContain('Kazakh, which Khronika does not read yet')
  })
})

test('what runs in the child process answers with the report', async () => {
  const hint = { name: 'clubs.txt' }
  const here = readReport(bytesOf(TEXT), hint)
  expect(await answer({ bytes: bytesOf(TEXT), hint })).toEqual(here)
})

test('any bytes under any name give a report or a refusal, never a crash', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map(bytesOf),
    fc
      .array(fc.constantFrom('<p>', '<b ', '</a>', '<li>', '“', 'said ', '&#0;', '\n', '# ', '<br>', 'x'))
      .map((parts) => bytesOf(parts.join(''))),
  )
  const name = fc.constantFrom('a.txt', 'a.md', 'a.html', undefined)
  fc.assert(
    fc.property(bytes, name, (some, named) => {
      const report = unlessRefused(() => readReport(some, { name: named }))
      const blank = report?.blocks.filter(({ start, end }) => report.text.slice(start, end).trim() === '')
      expect(blank ?? []).toEqual([])
    }),
    { numRuns: 600 },
  )
})

test('the text of a txt is the decoded file itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (words) => {
      fc.pre(!/\p{Cc}/u.test(words))
      const bytes = bytesOf(`${words} \r\n End. `)
      expect(readReport(bytes, { name: 'a.txt' }).text).toBe(
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      )
    }),
  )
})

// What anything but a refusal throws is a bug and fails the test.
function unlessRefused<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}
