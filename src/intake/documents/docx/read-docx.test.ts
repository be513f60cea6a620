import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { expect, test } from 'vitest'
import { inEnglish } from '../../../sentence.ts'
import type { Report } from '../../report.ts'
import { docxOf, relationsPart } from '../invented-zip.ts'
import { readDocument } from '../read-document.ts'

const read = (bytes: Uint8Array): Promise<Report> => readDocument(bytes, { name: 'clubs.docx' })
const notices = (report: Report): string[] => (report.notices ?? []).map(inEnglish)
const kinds = ({ blocks, text }: Report): [string, string][] =>
  blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])
const p = (inside: string): string => `<w:p>${inside}</w:p>`
const r = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`

test('headings, paragraphs, lists, rows of tables and footnotes of a Word document are kept as text', async () => {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] })
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('By the court’s own register.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Two clubs closed', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'What happened', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('On 3 May 2019 the court in Osk closed two clubs of the beekeepers.'),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph({ text: 'the first club, in Osk.', bullet: { level: 0 } }),
          new Table({
            rows: [
              new TableRow({ children: [cell('Club'), cell('Fine')] }),
              new TableRow({ children: [cell('Lantern'), cell('40 marks')] }),
            ],
          }),
        ],
      },
    ],
  })
  const report = await read(await Packer.toBuffer(document))
  expect(report.title).toBe('Two clubs closed')
  expect(kinds(report)).toEqual([
    ['title', 'Two clubs closed'],
    ['heading', 'What happened'],
    ['paragraph', 'On 3 May 2019 the court in Osk closed two clubs of the beekeepers.[1]'],
    ['bullet', 'the first club, in Osk.'],
    ['paragraph', 'Club | Fine'],
    ['paragraph', 'Lantern | 40 marks'],
    ['paragraph', '[1] By the court’s own register.'],
  ])
})

test('of tracked changes what was added is kept and what was removed is not, and so it is said', async () => {
  const body = p(
    `${r('The court closed ')}<w:del><w:r><w:delText>one club</w:delText></w:r></w:del><w:ins>${r('two clubs')}</w:ins>${r('.')}`,
  )
  const report = await read(docxOf(body))
  expect(report.text).toBe('The court closed two clubs.')
  expect(notices(report)).toEqual([
    'It has tracked changes, read as though they were accepted: 1 insertion kept, 1 deletion left out.',
  ])
})

test('comments in the margin are not taken in, and so it is said', async () => {
  const report = await read(
    docxOf(p(r('The court closed two clubs.')), [
      relationsPart('word/_rels/document.xml.rels', [['r1', 'comments', 'comments.xml']]),
      {
        name: 'word/comments.xml',
        content:
          '<w:comments><w:comment><w:p><w:r><w:t>Who says so?</w:t></w:r></w:p></w:comment></w:comments>',
      },
    ]),
  )
  expect(report.text).toBe('The court closed two clubs.')
  expect(notices(report)[0]).toContain('1 comment in its margin was not taken in')
})

test('macros are not run and what lies outside is not fetched, and so it is said', async () => {
  const report = await read(
    docxOf(p(r('The court closed two clubs.')), [
      { name: 'word/vbaProject.bin', content: 'Sub AutoOpen()' },
      relationsPart('word/_rels/settings.xml.rels', [
        ['r1', 'attachedTemplate', 'http://trap.example/a.dotm', 'External'],
      ]),
    ]),
  )
  expect(notices(report)).toEqual([
    'It holds macros. They were not run; they stay in the file as it came.',
    'It points at 1 thing outside itself, such as a template or a picture. Nothing was fetched.',
  ])
})

test('links keep where they point, on the words that had them', async () => {
  const body = p(`${r('See ')}<w:hyperlink r:id="r7">${r('the register')}</w:hyperlink>${r('.')}`)
  const relations = relationsPart('word/_rels/document.xml.rels', [
    ['r7', 'hyperlink', 'https://osk.example/register', 'External'],
  ])
  const { text, links } = await read(docxOf(p(r('Two clubs.')) + body, [relations]))
  expect(links?.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
    ['the register', 'https://osk.example/register'],
  ])
})

test('headings are known by their style in a document of any language', async () => {
  const heading = `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr>${r('Что произошло')}</w:p>`
  const report = await read(
    docxOf(heading + p(r('Суд в Оске закрыл два клуба.')), [
      relationsPart('word/_rels/document.xml.rels', [['r1', 'styles', 'styles.xml']]),
      {
        name: 'word/styles.xml',
        content: '<w:styles><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>',
      },
    ]),
  )
  expect(kinds(report)[0]?.[1]).toBe('Что произошло')
  expect(report.blocks[0]?.kind).toMatch(/heading|title/)
})

test('a Word document without words is a source without text', async () => {
  const report = await read(docxOf(p('')))
  expect([report.text, report.blocks]).toEqual(['', []])
  expect(notices(report)[0]).toContain('It has no text that can be read')
})
