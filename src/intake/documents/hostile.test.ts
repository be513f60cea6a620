// Files made to harm whoever opens them, and files that broke on the way: each is a report or a sentence.
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '../../refusal.ts'
import { readApart } from '../read-apart.ts'
import type { Report } from '../report.ts'
import { pdfOf } from './invented-pdf.ts'
import { docxOf, relationsPart, zipOf } from './invented-zip.ts'
import { readDocument } from './read-document.ts'

const docx = (bytes: Uint8Array): Promise<Report> => readDocument(bytes, { name: 'clubs.docx' })
const WORDS = '<w:p><w:r><w:t>The court closed two clubs.</w:t></w:r></w:p>'

test('a document packed far tighter than offices pack is not unpacked', async () => {
  await expect(docx(docxOf('0'.repeat(4 * 1024 ** 2)))).rejects.toThrow('packed more than 300 times smaller')
})

test('a document that unpacks to more than may be is not unpacked', async () => {
  const content = randomBytes(1024 ** 2)
  const bytes = zipOf([{ name: 'word/document.xml', content, claims: 130 * 1024 ** 2 }])
  await expect(docx(bytes)).rejects.toThrow('unpacks to more than 120 MB')
})

test('a part that is larger than it says is stopped at what it says', async () => {
  const bytes = zipOf([{ name: 'word/document.xml', content: randomBytes(100_000), claims: 100 }])
  await expect(docx(bytes)).rejects.toThrow('This document is broken')
})

test.each(['../../etc/passwd', 'word/../../a', '/etc/passwd', 'C:\\a', 'word\\a'])(
  'a document with a path that leads out of it is refused: %s',
  async (name) => {
    await expect(docx(docxOf(WORDS, [{ name, content: 'x' }]))).rejects.toThrow('a path that leads out of it')
  },
)

test('two parts of one name are refused: each program would read another', async () => {
  await expect(docx(docxOf(WORDS, [{ name: 'word/document.xml', content: 'x' }]))).rejects.toThrow(
    'is broken',
  )
})

test('a locked document is refused, in a ZIP and in an old office file', async () => {
  await expect(docx(zipOf([{ name: 'word/document.xml', content: 'x', flags: 1 }]))).rejects.toThrow(
    'protected by a password',
  )
  const old = Buffer.concat([
    Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1'),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  await expect(docx(old)).rejects.toThrow('protected by a password')
})

test('a document that declares entities is refused before one is filled in', async () => {
  const content =
    '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document><w:body>&b;</w:body></w:document>'
  await expect(docx(zipOf([{ name: 'word/document.xml', content }]))).rejects.toThrow('declares entities')
})

test('a document nested without end is refused', async () => {
  await expect(docx(docxOf('<w:sdt>'.repeat(100_000)))).rejects.toThrow('nested more than 200 levels')
})

test('an archive that is no document is refused as before', async () => {
  await expect(readDocument(zipOf([{ name: 'a.txt', content: 'x' }]), { name: 'a.zip' })).rejects.toThrow(
    'This file is no text',
  )
})

test('nothing that a document points at is fetched', async () => {
  const asked: string[] = []
  const server = createServer((request, answer) => {
    asked.push(request.url ?? '')
    answer.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const trap = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const settings = relationsPart('word/_rels/document.xml.rels', [
    ['r1', 'attachedTemplate', `${trap}/template`, 'External'],
    ['r2', 'image', `${trap}/picture`, 'External'],
  ])
  await docx(docxOf(WORDS, [settings]))
  const html = `<p>Words.</p><img src="${trap}/img"><link rel=stylesheet href="${trap}/css"><iframe src="${trap}/frame">`
  await readDocument(Buffer.from(`Subject: x\r\nContent-Type: text/html\r\n\r\n${html}`), { name: 'a.eml' })
  const catalog = `/OpenAction << /S /URI /URI (${trap}/open) >> /AA << /WC << /S /SubmitForm /F (${trap}/form) >> >>`
  await readDocument(pdfOf([['Words.']], { catalog }), { name: 'a.pdf' })
  server.close()
  expect(asked).toEqual([])
})

const SOUND: [string, Uint8Array][] = [
  ['clubs.docx', docxOf(WORDS.repeat(20))],
  ['clubs.pdf', pdfOf([['The court closed two clubs.'], ['It fined Aida.']])],
  [
    'clubs.eml',
    Buffer.from(
      'From: a@osk.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: base64\r\n\r\n0fPk\r\n--b\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=a.html\r\n\r\n<p>x\r\n--b--\r\n',
    ),
  ],
  ['fines.csv', Buffer.from('Club,Fine\nLantern,"40, or so"\n')],
  ['seen.png', Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), randomBytes(200)])],
]

test.each(SOUND)('%s cut off at any tenth is a report or a sentence', async (name, bytes) => {
  for (let tenth = 0; tenth <= 10; tenth++)
    await unlessRefused(() => readDocument(bytes.slice(0, (bytes.length * tenth) / 10), { name }))
})

// As in the child process (apart-read.ts): what the library of PDFs drops on the way is no failure of ours.
const dropped = (): void => undefined
let others: NodeJS.UnhandledRejectionListener[] = []
beforeAll(() => {
  others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', dropped)
})
afterAll(() => {
  process.off('unhandledRejection', dropped)
  for (const other of others) process.on('unhandledRejection', other)
})

test('a PDF whose table of contents points astray is read, or refused with a sentence, in its process', async () => {
  const whole = Buffer.from(pdfOf([['The court closed two clubs.'], ['It fined Aida.']])).toString('latin1')
  const astray = whole.replace(/(xref\n(?:.*\n){9})\d{10}/, '$10000000003')
  expect(astray).not.toBe(whole)
  const read = readApart(Buffer.from(astray, 'latin1'), { name: 'a.pdf' })
  const said = await read.then(({ text }) => text, inWords)
  expect(said).toMatch(/The court closed two clubs|This PDF is broken/)
})

test.each(SOUND)('%s with any bytes changed is a report or a sentence', async (name, bytes) => {
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255))
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const changed = new Uint8Array(bytes)
      for (const [at, byte] of changes) changed[at] = byte
      const report = await unlessRefused(() => readDocument(changed, { name }))
      for (const { start, end } of [...(report?.blocks ?? []), ...(report?.places ?? [])])
        expect(start >= 0 && start < end && end <= (report?.text.length ?? 0)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('pictures and recordings are sources without text, known by their first bytes', async () => {
  const kind = async (head: string): Promise<string> => {
    const report = await readDocument(Buffer.from(`${head}\0\0\x01\x02`, 'latin1'), { name: 'x.bin' })
    expect([report.text, report.blocks]).toEqual(['', []])
    return report.mediaType
  }
  expect(await kind('\x89PNG\r\n\x1A\n')).toBe('image/png')
  expect(await kind('\xFF\xD8\xFF\xE0')).toBe('image/jpeg')
  expect(await kind('RIFF\x10\0\0\0WEBP')).toBe('image/webp')
  expect(await kind('OggS\0')).toBe('audio/ogg')
  expect(await kind('\0\0\0\x20ftypM4A ')).toBe('audio/mp4')
})

function inWords(error: unknown): string {
  return error instanceof Refusal ? error.message : String(error)
}

// What anything but a refusal throws is a bug and fails the test.
async function unlessRefused<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}
