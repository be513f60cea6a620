// A Word document (.docx): headings, paragraphs, lists, tables row by row, footnotes. Tracked changes are read
// as though they were accepted; comments, page headers and whatever would run or be fetched stay in the file.
import type { Telling } from '../../../sentence.ts'
import { mainPart, officeNotices, relationsOf } from '../office.ts'
import { DocumentWriter } from '../writer.ts'
import type { Archive } from '../zip.ts'
import { countOf } from './count.ts'
import { readBody } from './body.ts'
import type { Tracked } from './body.ts'
import { NotesWriter } from './notes.ts'
import { stylesOf } from './styles.ts'

export function readDocx(archive: Archive): { writer: DocumentWriter; notices: Telling[] } {
  const main = mainPart(archive) ?? 'word/document.xml'
  const relations = relationsOf(archive, main)
  const partOf = (type: string): Uint8Array | undefined => {
    const target = relations.find((one) => one.type === type && !one.outside)?.target
    return target === undefined ? undefined : archive.find(target)
  }
  const writer = new DocumentWriter()
  const tracked: Tracked = { added: 0, removed: 0 }
  const links = new Map(relations.filter(({ outside }) => outside).map(({ id, target }) => [id, target]))
  const context = { styles: stylesOf(partOf('styles')), links, tracked }
  readBody(archive.find(main) ?? new Uint8Array(), { ...context, into: writer })
  for (const [type, mark] of [
    ['footnotes', ''],
    ['endnotes', 'e'],
  ] as const) {
    const notes = partOf(type)
    if (notes) readBody(notes, { ...context, into: new NotesWriter(writer, mark) })
  }
  const comments = countOf(partOf('comments'), 'comment')
  const around = relations.some(({ type }) => type === 'header' || type === 'footer')
  return { writer, notices: [...noticesOf(tracked, comments, around), ...officeNotices(archive)] }
}

function noticesOf({ added, removed }: Tracked, comments: number, around: boolean): Telling[] {
  const notices: Telling[] = []
  if (added + removed > 0)
    notices.push({
      sentence:
        'It has tracked changes, read as though they were accepted: {added|# insertion|# insertions} kept, {removed|# deletion|# deletions} left out.',
      values: { added, removed },
    })
  if (comments > 0)
    notices.push({
      sentence: '{count|# comment in its margin was|# comments in its margin were} not taken in.',
      values: { count: comments },
    })
  if (around)
    notices.push({ sentence: 'What stands at the top and foot of each of its pages was not taken in.' })
  return notices
}
