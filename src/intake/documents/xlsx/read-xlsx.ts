// A workbook (.xlsx): its sheets one after another, each under its name. What a formula last came to is read;
// none is run.
import type { Telling } from '../../../sentence.ts'
import { mainPart, officeNotices, relationsOf } from '../office.ts'
import { writeTable } from '../table.ts'
import { DocumentWriter } from '../writer.ts'
import { attributeOf, localName, readXml } from '../xml.ts'
import type { Archive } from '../zip.ts'
import { cellsOfSheet } from './sheet.ts'
import { sharedStrings } from './strings.ts'
import { dateStyles } from './dates.ts'

interface Sheet {
  name: string
  id: string
  hidden: boolean
}

export function readXlsx(archive: Archive): { writer: DocumentWriter; notices: Telling[] } {
  const main = mainPart(archive) ?? 'xl/workbook.xml'
  const relations = relationsOf(archive, main)
  const partOf = (type: string): Uint8Array | undefined => {
    const target = relations.find((one) => one.type === type && !one.outside)?.target
    return target === undefined ? undefined : archive.find(target)
  }
  const { sheets, from1904 } = sheetsOf(archive.find(main))
  const book = {
    strings: sharedStrings(partOf('sharedStrings')),
    dates: dateStyles(partOf('styles')),
    from1904,
  }
  const writer = new DocumentWriter()
  let formulas = 0
  for (const sheet of sheets) {
    const target = relations.find(({ id, outside }) => id === sheet.id && !outside)?.target
    const read = cellsOfSheet(target === undefined ? undefined : archive.find(target), book)
    if (read.rows.length === 0) continue
    const start = writer.next
    writer.write(sheet.name, { kind: 'heading', level: 2 })
    writeTable(writer, read.rows)
    writer.mark('sheet', sheet.name, start)
    formulas += read.formulas
  }
  return { writer, notices: [...noticesOf(sheets, formulas), ...officeNotices(archive)] }
}

function sheetsOf(part: Uint8Array | undefined): { sheets: Sheet[]; from1904: boolean } {
  const sheets: Sheet[] = []
  let from1904 = false
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const local = localName(name)
    if (local === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '')
    if (local !== 'sheet') return
    const state = attributes['state'] ?? 'visible'
    const id = attributes['r:id'] ?? attributeOf(attributes, 'id') ?? ''
    sheets.push({ name: attributes['name'] ?? '', id, hidden: state !== 'visible' })
  }
  if (part) readXml(part, { open })
  return { sheets, from1904 }
}

function noticesOf(sheets: readonly Sheet[], formulas: number): Telling[] {
  const hidden = sheets.filter((sheet) => sheet.hidden).map(({ name }) => name)
  const notices: Telling[] = []
  if (hidden.length > 0)
    notices.push({
      sentence: 'Sheets that are hidden in it were read like the others: {names}.',
      values: { names: hidden },
    })
  if (formulas > 0)
    notices.push({ sentence: 'It has formulas. What they last came to was read; none was run.' })
  return notices
}
