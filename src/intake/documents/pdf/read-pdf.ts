// A PDF: its text page by page, in the order it was written. Nothing of it is drawn, run or fetched.
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Telling } from '../../../sentence.ts'
import { Refusal } from '../../../refusal.ts'
import { outline } from '../../outline.ts'
import type { Place, Report } from '../../report.ts'
import { textParts } from '../../text-parts.ts'
import { MOST_LETTERS } from '../writer.ts'
import { refuseEncrypted } from '../zip.ts'
import { pageText } from './page-text.ts'

export const MOST_PAGES = 1_000

export async function readPdf(bytes: Uint8Array): Promise<Omit<Report, 'sha256' | 'mediaType' | 'encoding'>> {
  const document = await open(bytes)
  try {
    if (document.numPages > MOST_PAGES)
      throw new Refusal('invalid', 'This PDF has more than {most} pages. Take in those you need.', {
        most: MOST_PAGES,
      })
    const { text, places, empty } = joined(await pagesOf(document))
    const blocks = text === '' ? [] : outline(text)
    return { ...textParts(text, blocks), places, notices: await noticesOf(document, text, empty) }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await library()
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = getDocument({
    data: new Uint8Array(bytes), // it is taken over
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: 0,
  })
  try {
    return await task.promise
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') refuseEncrypted()
    throw broken()
  }
}

// The library asks for what only drawing needs as soon as it is loaded.
async function library(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  const everywhere: Record<string, unknown> = globalThis
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) everywhere[name] ??= function NotHere() {}
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

// A page that cannot be read is a page without text, unless none can.
async function pagesOf(document: PDFDocumentProxy): Promise<string[]> {
  const pages: string[] = []
  let unread = 0
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number)
      pages.push(pageText((await page.getTextContent()).items))
      page.cleanup()
    } catch {
      unread++
      pages.push('')
    }
  }
  if (unread === document.numPages) throw broken()
  return pages
}

function joined(pages: readonly string[]): { text: string; places: Place[]; empty: number[] } {
  const places: Place[] = []
  const empty: number[] = []
  let text = ''
  for (const [at, page] of pages.entries()) {
    if (page === '') empty.push(at + 1)
    else {
      const start = text === '' ? 0 : text.length + 2
      text += text === '' ? page : `\n\n${page}`
      places.push({ kind: 'page', name: String(at + 1), start, end: text.length })
    }
  }
  if (text.length > MOST_LETTERS) throw broken()
  return { text, places, empty }
}

async function noticesOf(document: PDFDocumentProxy, text: string, empty: number[]): Promise<Telling[]> {
  const notices: Telling[] = []
  if (text !== '' && empty.length > 0)
    notices.push({
      sentence: 'Of these of its pages there is no text, perhaps they are scans: {pages}.',
      values: { pages: empty.map(String) },
    })
  if (await document.hasJSActions().catch(() => false))
    notices.push({ sentence: 'It holds scripts. None was run; they stay in the file as it came.' })
  const attached = Object.keys((await document.getAttachments().catch(() => null)) ?? {}).length
  if (attached > 0)
    notices.push({
      sentence: '{count|# file is attached to it and was|# files are attached to it and were} not taken in.',
      values: { count: attached },
    })
  return notices
}

function broken(): Refusal {
  return new Refusal(
    'invalid',
    'This PDF is broken and cannot be read. Open it, print it into a new PDF, and take that in.',
  )
}
