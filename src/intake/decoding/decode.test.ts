import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../refusal.ts'
import { decode, LARGEST_REPORT } from './decode.ts'

const RUSSIAN =
  'Полиция задержала трёх участников пикета у здания суда в городе Озерске. Их отпустили вечером.'
const UKRAINIAN =
  'Її затримали біля будівлі суду, а ввечері відпустили під підписку про невиїзд. Це вже втретє.'

function encode(text: string, encoding: string): Uint8Array {
  const places = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++)
    places.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from(text.split('').map((letter) => places.get(letter) ?? 0x3f))
}

describe('a text is read in the encoding it was written in', () => {
  test('UTF-8 with its byte order mark kept', () => {
    const bytes = new TextEncoder().encode('\uFEFF Ану қала \n')
    expect(decode(bytes)).toEqual({ text: '\uFEFF Ану қала \n', encoding: 'utf-8' })
  })

  test.each(['windows-1251', 'koi8-r'])('Russian in %s', (encoding) => {
    expect(decode(encode(RUSSIAN, encoding))).toEqual({ text: RUSSIAN, encoding })
  })

  test('Ukrainian in KOI8-U', () => {
    expect(decode(encode(UKRAINIAN, 'koi8-u'))).toEqual({ text: UKRAINIAN, encoding: 'koi8-u' })
  })

  test('a Western text with accents and curly quotation marks', () => {
    const bytes = Buffer.from('\x93Le d\xe9put\xe9 fut arr\xeat\xe9 \xe0 l\x92aube\x94', 'latin1')
    expect(decode(bytes)).toEqual({ text: '“Le député fut arrêté à l’aube”', encoding: 'windows-1252' })
  })

  test('UTF-16, with and without a byte order mark', () => {
    const little = Buffer.from(RUSSIAN, 'utf16le')
    expect(decode(little)).toEqual({ text: RUSSIAN, encoding: 'utf-16le' })
    const big = Buffer.from(`\uFEFF${RUSSIAN}`, 'utf16le').swap16()
    expect(decode(big)).toEqual({ text: `\uFEFF${RUSSIAN}`, encoding: 'utf-16be' })
  })

  test('a UTF-8 text with one broken byte stays UTF-8, the break shown', () => {
    const bytes = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0]), Buffer.from('. Ещё слова.')])
    expect(decode(bytes)).toEqual({ text: `${RUSSIAN}\uFFFD. Ещё слова.`, encoding: 'utf-8' })
  })
})

describe('what is no text is refused with a sentence', () => {
  test.each([
    ['%PDF-1.7 …', 'looks like a PDF'],
    ['PK\x03\x04\x14\0', 'looks like a ZIP archive or an office document'],
    ['\x89PNG\r\n\x1a\n', 'looks like a PNG picture'],
    ['\xFF\xD8\xFF\xE0', 'looks like a JPEG picture'],
    ['GIF89a', 'looks like a GIF picture'],
    ['MZ\x90\0\x03\0', 'looks like a Windows program'],
    ['SQLite format 3\0', 'looks like an SQLite database'],
    ['\x01\x02\x03\x04 abc \0\0\0', 'looks like some binary file'],
  ])('%j', (head, words) => {
    expect(() => decode(Buffer.from(head, 'latin1'))).toThrow(words)
  })

  test('an empty file', () => {
    expect(() => decode(new Uint8Array())).toThrow('This file is empty (0 bytes).')
  })

  test('a file of blanks', () => {
    expect(() => decode(Buffer.from(' \r\n\t\u00A0\uFEFF\n'))).toThrow('holds only blanks')
  })

  test('a file of 200 MB, before it is decoded', () => {
    expect(LARGEST_REPORT).toBe(25 * 1024 * 1024)
    expect(() => decode(new Uint8Array(200 * 1024 * 1024))).toThrow(
      'This file has 200 MB; a report may have at most 25 MB.',
    )
  })
})

test('a sentence that begins with the letters of a program is no program', () => {
  expect(decode(Buffer.from('MZ Radio was closed.')).text).toBe('MZ Radio was closed.')
})

test('any text in UTF-8 comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      fc.pre(!/\p{Cc}/u.test(words))
      const text = `A report. ${words}`
      expect(decode(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' })
    }),
  )
})

test('any bytes give a well-formed text or a refusal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(unlessRefused(() => decode(bytes))?.text ?? '').not.toMatch(/[\uD800-\uDFFF]/u)
    }),
    { numRuns: 500 },
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
