import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { launch } from '../../../../test/chromium.ts'
import { findLibreOffice } from '../../../../test/libreoffice.ts'
import { inEnglish } from '../../../sentence.ts'
import type { Report } from '../../report.ts'
import { pdfOf } from '../invented-pdf.ts'
import { readDocument } from '../read-document.ts'

const read = (bytes: Uint8Array): Promise<Report> => readDocument(bytes, { name: 'clubs.pdf' })
const pages = ({ places = [], text }: Report): [string, string][] =>
  places.map(({ kind, name, start, end }) => [`${kind} ${name}`, text.slice(start, end)])

test('a PDF is read page by page, and each page can be cited', async () => {
  const report = await read(
    pdfOf([['The court closed two clubs of the', 'beekeepers in Osk.'], ['It fined Aida.']]),
  )
  expect(pages(report)).toEqual([
    ['page 1', 'The court closed two clubs of the\nbeekeepers in Osk.'],
    ['page 2', 'It fined Aida.'],
  ])
  expect(report.mediaType).toBe('application/pdf')
})

test('pages without text are named; a PDF that is all scans is a source without text', async () => {
  const some = await read(pdfOf([['The court closed two clubs.'], [], []]))
  expect(some.notices?.map(inEnglish)).toEqual([
    'Of these of its pages there is no text, perhaps they are scans: 2 and 3.',
  ])
  const none = await read(pdfOf([[], []]))
  expect([none.text, none.blocks, none.places]).toEqual(['', [], []])
  expect(none.notices?.map(inEnglish)[0]).toContain('perhaps its pages are scans')
})

test('scripts in a PDF are not run, files in it not taken in, and so it is said', async () => {
  const catalog =
    '/OpenAction 6 0 R /Names << /EmbeddedFiles << /Names [(a.txt) 7 0 R] >> /JavaScript << /Names [(s) 6 0 R] >> >>'
  const objects = [
    '<< /Type /Action /S /JavaScript /JS (throw new Error\\(1\\)) >>',
    '<< /Type /Filespec /F (a.txt) /UF (a.txt) /EF << /F 8 0 R >> >>',
    '<< /Type /EmbeddedFile /Length 2 >>\nstream\nhi\nendstream',
  ]
  const report = await read(pdfOf([['The court closed two clubs.']], { catalog, objects }))
  expect(report.notices?.map(inEnglish)).toEqual([
    'It holds scripts. None was run; they stay in the file as it came.',
    '1 file is attached to it and was not taken in.',
  ])
})

test('what a browser prints is read in its order, with its paragraphs apart', async () => {
  const browser = await launch()
  const page = await browser.newPage()
  const long = 'The court in the town of Osk closed two clubs of the beekeepers and fined their teacher. '
  await page.setContent(
    `<h1>Two clubs closed</h1><p>${long.repeat(4)}</p><p>Суд закрыл клубы, сказала Аида.</p><p style="break-before:page">On the next page.</p>`,
  )
  const bytes = await page.pdf({ format: 'A4' })
  await browser.close()
  const report = await read(bytes)
  expect(report.title).toBe('Two clubs closed')
  expect(report.text.split('\n\n').map((part) => part.replace(/\s+/g, ' '))).toEqual([
    'Two clubs closed',
    long.repeat(4).trim(),
    'Суд закрыл клубы, сказала Аида.',
    'On the next page.',
  ])
  expect(pages(report).map(([name]) => name)).toEqual(['page 1', 'page 2'])
})

test('a PDF with a password is refused with what to do', async () => {
  const office = findLibreOffice()
  if (office === undefined) return
  const folder = mkdtempSync(join(tmpdir(), 'khronika-pdf-'))
  writeFileSync(join(folder, 'a.txt'), 'The court closed two clubs.')
  const options = {
    EncryptFile: { type: 'boolean', value: 'true' },
    DocumentOpenPassword: { type: 'string', value: 'lantern' },
  }
  const to = `pdf:writer_pdf_Export:${JSON.stringify(options)}`
  const home = `-env:UserInstallation=file://${folder}/home`
  spawnSync(office, [home, '--headless', '--convert-to', to, '--outdir', folder, join(folder, 'a.txt')])
  const bytes = readFileSync(join(folder, 'a.pdf'))
  rmSync(folder, { recursive: true })
  await expect(read(bytes)).rejects.toThrow('This document is protected by a password.')
}, 120_000)
