import { expect, test } from 'vitest'
import { Refusal } from '../../refusal.ts'
import { inEnglish } from '../../sentence.ts'
import type { Report } from '../report.ts'
import { relationsPart, zipOf } from './invented-zip.ts'
import { readDocument } from './read-document.ts'
import { lettersOf, MOST_CELLS } from './table.ts'

const csv = (text: string): Promise<Report> => readDocument(Buffer.from(text), { name: 'fines.csv' })
const cells = ({ places = [], text }: Report): Record<string, string> =>
  Object.fromEntries(
    places
      .filter(({ kind }) => kind === 'cell')
      .map(({ name, start, end }) => [name, text.slice(start, end)]),
  )

test('each row of a table is a line that names its columns, and each cell can be cited', async () => {
  const report = await csv('Club,Fine,Said\nLantern,40,"He said ""no"",\nand left"\nBees,,\n')
  expect(report.text).toBe('Club: Lantern; Fine: 40; Said: He said "no", and left\n\nClub: Bees')
  expect(cells(report)).toEqual({ A2: 'Lantern', B2: '40', C2: 'He said "no", and left', A3: 'Bees' })
  expect(report.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
})

test('semicolons and tabs part cells too, in any encoding of texts', async () => {
  expect((await csv('Club;Fine\nLantern, Osk;40')).text).toBe('Club: Lantern, Osk; Fine: 40')
  expect((await csv('Club\tFine\nLantern\t40')).text).toBe('Club: Lantern; Fine: 40')
  const western = Buffer.concat([Buffer.from('Клуб,Штраф\n'), Buffer.from('Фонарь,40')])
  expect((await readDocument(western, { name: 'a.csv' })).text).toBe('Клуб: Фонарь; Штраф: 40')
})

test('a table whose quotation marks never close is refused with its line', async () => {
  await expect(csv('Club,Fine\nLantern,"40\n')).rejects.toThrow(/^Line \d+ of this table cannot be read/)
})

test('a table of more cells than can be cited is refused', async () => {
  const row = `${'1,'.repeat(99)}1\n`
  await expect(csv(row.repeat(MOST_CELLS / 100 + 2))).rejects.toThrow('more than 60,000 cells')
})

test('columns are lettered as a spreadsheet letters them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(lettersOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})

const book = (sheet: string, hidden = ''): Uint8Array =>
  zipOf([
    relationsPart('_rels/.rels', [['r1', 'officeDocument', 'xl/workbook.xml']]),
    relationsPart('xl/_rels/workbook.xml.rels', [
      ['s1', 'worksheet', 'worksheets/sheet1.xml'],
      ['s2', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['t', 'sharedStrings', 'sharedStrings.xml'],
      ['u', 'styles', 'styles.xml'],
    ]),
    {
      name: 'xl/workbook.xml',
      content: `<workbook><sheets><sheet name="Fines" r:id="s1"/><sheet name="Notes" r:id="s2" ${hidden}/></sheets></workbook>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content:
        '<sst><si><t>Day</t></si><si><r><t>Lan</t></r><r><t>tern</t></r><rPh><t>x</t></rPh></si></sst>',
    },
    {
      name: 'xl/styles.xml',
      content:
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${sheet}</sheetData></worksheet>` },
    {
      name: 'xl/worksheets/sheet2.xml',
      content:
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Checked by Aida</t></is></c></row></sheetData></worksheet>',
    },
  ])

const FINES =
  '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="str"><v>Fine</v></c><c r="D2" t="inlineStr"><is><t>Club</t></is></c></row>' +
  '<row r="5"><c r="B5" s="1"><v>43588</v></c><c r="C5"><f>20+20.1</f><v>40.100000000000001</v></c><c r="D5" t="s"><v>1</v></c></row>'

test('a workbook is read sheet by sheet, with days as days and what formulas last came to', async () => {
  const report = await readDocument(book(FINES), { name: 'fines.xlsx' })
  expect(report.text).toBe('Fines\n\nDay: 2019-05-03; Fine: 40.1; Club: Lantern\n\nNotes\n\nChecked by Aida')
  expect(cells(report)).toEqual({ B5: '2019-05-03', C5: '40.1', D5: 'Lantern', A1: 'Checked by Aida' })
  const sheets = report.places?.filter(({ kind }) => kind === 'sheet')
  expect(sheets?.map(({ name, start, end }) => [name, report.text.slice(start, end).slice(-7)])).toEqual([
    ['Fines', 'Lantern'],
    ['Notes', 'by Aida'],
  ])
  expect(report.notices?.map(inEnglish)).toEqual([
    'It has formulas. What they last came to was read; none was run.',
  ])
})

test('a formula that no program has worked out yet stands as it is', async () => {
  const row = '<row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><f>A1*2</f><v/></c></row>'
  expect((await readDocument(book(row), { name: 'fines.xlsx' })).text).toContain('2: =A1*2')
})

test('a workbook cut off at any tenth is refused with a sentence', async () => {
  const whole = book(FINES)
  for (let tenth = 0; tenth < 10; tenth++)
    await expect(
      readDocument(whole.slice(0, (whole.length * tenth) / 10), { name: 'fines.xlsx' }),
    ).rejects.toThrow(Refusal)
})

test('a hidden sheet is read like the others, and so it is said', async () => {
  const report = await readDocument(book(FINES, 'state="veryHidden"'), { name: 'fines.xlsx' })
  expect(report.notices?.map(inEnglish)[0]).toBe(
    'Sheets that are hidden in it were read like the others: Notes.',
  )
})
