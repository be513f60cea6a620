// A document as DOCX (ECMA-376). The same document gives the same bytes: nothing in it says when or on which
// machine it was written.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { FileChild } from 'docx'
import type { Block, DocumentFile, Run } from './document.ts'
import { withoutTimes } from './zip-times.ts'

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export async function docxOf(document: DocumentFile): Promise<Uint8Array> {
  const made = new Document({
    styles: { default: { document: { run: { font: FACE, size: 22 } } } },
    sections: [{ children: childrenOf(document), footers: { default: pageNumbers() } }],
  })
  const core = { path: 'docProps/core.xml', data: coreOf(document) }
  return withoutTimes(await Packer.toBuffer(made, undefined, [core]))
}

// Holds Latin, Cyrillic and the Kazakh letters, and is on most machines or has a stand-in of its size there.
const FACE = 'Times New Roman'

function childrenOf({ title, subtitle, blocks, sources, closing }: DocumentFile): FileChild[] {
  return [
    new Paragraph({ text: clean(title), heading: HeadingLevel.TITLE }),
    new Paragraph({
      children: [new TextRun({ text: clean(subtitle), italics: true })],
      spacing: { after: 240 },
    }),
    ...blocks.flatMap(blockOf),
    ...(sources.length > 0 ? [heading('Sources')] : []),
    ...sources.map(({ number, text }) =>
      paragraph([{ text: `[${number}] ${text}` }], { left: 420, hanging: 420 }),
    ),
    ...(closing.length > 0 ? [heading('How this was made')] : []),
    ...closing.map((text) => paragraph([{ text }])),
  ]
}

function blockOf(block: Block): FileChild[] {
  if (block.kind === 'heading') return [heading(block.text)]
  if (block.kind === 'table') return tableOf(block)
  if (block.kind === 'quotation') {
    const by = block.by ? ` (${block.by})` : ''
    return [paragraph([{ text: block.text + by, note: block.note }], { left: 720, right: 360 })]
  }
  const number = block.number === undefined ? [] : [{ text: `${block.number}.  ` }]
  return [
    paragraph([...number, ...block.runs], block.number === undefined ? {} : { left: 420, hanging: 420 }),
  ]
}

function heading(text: string): Paragraph {
  return new Paragraph({
    text: clean(text),
    heading: HeadingLevel.HEADING_2,
    spacing: { before: 320, after: 120 },
  })
}

function paragraph(
  runs: readonly Run[],
  indent: { left?: number; right?: number; hanging?: number } = {},
): Paragraph {
  return new Paragraph({ children: runs.flatMap(textRuns), spacing: { after: 120 }, indent })
}

function textRuns({ text, strong, note }: Run): TextRun[] {
  const words = new TextRun({ text: clean(text), bold: strong ?? false })
  return note === undefined ? [words] : [words, new TextRun({ text: ` [${note}]` })]
}

function tableOf({ caption, head, rows }: Extract<Block, { kind: 'table' }>): FileChild[] {
  const cell = (text: string, strong: boolean) =>
    new TableCell({
      children: [new Paragraph({ children: [new TextRun({ text: clean(text), bold: strong })] })],
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
    })
  const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' }
  return [
    new Paragraph({ children: [new TextRun({ text: clean(caption), italics: true })], keepNext: true }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: {
        top: line,
        bottom: line,
        left: line,
        right: line,
        insideHorizontal: line,
        insideVertical: line,
      },
      rows: [
        new TableRow({ tableHeader: true, children: head.map((text) => cell(text, true)) }),
        ...rows.map(
          (row) => new TableRow({ cantSplit: true, children: row.map((text) => cell(text, false)) }),
        ),
      ],
    }),
    new Paragraph({ text: '' }),
  ]
}

function pageNumbers(): Footer {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES].map(
    (part) => new TextRun({ children: [part] }),
  )
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] })
}

// XML 1.0 has no place for other control characters and for halves of a pair, and one of them spoils the file.
const REFUSED =
  // oxlint-disable-next-line no-control-regex -- these very characters are looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function clean(text: string): string {
  return text.replace(REFUSED, '')
}

function coreOf({ title, language }: DocumentFile): string {
  const told = `<dc:title>${xml(title)}</dc:title><dc:language>${xml(language)}</dc:language>`
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    `xmlns:dc="http://purl.org/dc/elements/1.1/">${told}</cp:coreProperties>`
  )
}

function xml(text: string): string {
  return clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
