// A file taken in, whatever its format: a report with its parts told apart and its places, or a source without
// text. What it is, its first bytes say, and its name only where they do not.
import { createHash } from 'node:crypto'
import type { Telling } from '../../sentence.ts'
import { decode, refuseSize } from '../decoding/decode.ts'
import { refusePath } from '../decoding/media-type.ts'
import type { Hint } from '../decoding/media-type.ts'
import { blocksOf, refuseMany } from '../outline.ts'
import type { Block, Report } from '../report.ts'
import { readReport } from '../read-report.ts'
import { textParts } from '../text-parts.ts'
import { readDocx } from './docx/read-docx.ts'
import { CSV, DOCX, EML, kindOf, PDF, XLSX } from './kind.ts'
import { readCsv } from './read-csv.ts'
import { readMessage } from './read-message.ts'
import { readPdf } from './pdf/read-pdf.ts'
import type { DocumentWriter } from './writer.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

export async function readDocument(bytes: Uint8Array, hint: Hint): Promise<Report> {
  refusePath(hint.name)
  refuseSize(bytes.length)
  const found = kindOf(bytes, hint)
  if (!found) return readReport(bytes, hint)
  const { mediaType, archive } = found
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = { sha256, mediaType, encoding: '' }
  if (archive && mediaType === DOCX) return { ...file, ...fromWriter(readDocx(archive), blocksOf) }
  if (archive && mediaType === XLSX) return { ...file, ...fromWriter(readXlsx(archive), blocksOfTable) }
  if (mediaType === PDF) return { ...file, ...withText(await readPdf(bytes)) }
  if (mediaType === EML) return { ...file, ...(await readMessage(bytes)) }
  if (mediaType === CSV) {
    const { text, encoding } = decode(bytes)
    return { ...file, encoding, ...fromWriter({ writer: readCsv(text), notices: [] }, blocksOfTable) }
  }
  return { ...file, ...textParts('', []), notices: [RECORDING] }
}

const RECORDING: Telling = {
  sentence:
    'It has no text. It was kept as it came, with whatever it says of its place, time and device: say what it shows or says in your own words.',
}

type Content = Omit<Report, 'sha256' | 'mediaType' | 'encoding'>

function fromWriter(
  { writer, notices }: { writer: DocumentWriter; notices: Telling[] },
  blocks: (pieces: DocumentWriter['pieces']) => Block[],
): Content {
  const { text, links, places } = writer
  return withText({
    ...textParts(text, blocks(writer.pieces)),
    ...(links.length > 0 && { links }),
    ...(places.length > 0 && { places }),
    notices,
  })
}

// In a table nothing is a title, a credit or furniture: its rows are rows.
function blocksOfTable(pieces: DocumentWriter['pieces']): Block[] {
  refuseMany(pieces)
  return pieces.map(({ kind, start, end }) => ({ kind, start, end }))
}

function withText(content: Content): Content {
  if (content.text !== '') return content
  return { ...content, notices: [NO_TEXT, ...(content.notices ?? [])] }
}

const NO_TEXT: Telling = {
  sentence:
    'It has no text that can be read; perhaps its pages are scans. It was kept as it came: say what it shows in your own words.',
}
