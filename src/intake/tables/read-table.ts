// Bytes from outside to a table: a web page that holds one, or text with parted cells. Told by the bytes alone, so
// that they read the same whenever they are read again.
import { Refusal } from '../../refusal.ts'
import { decode } from '../decoding/decode.ts'
import { readPageTable } from './page-table.ts'
import { readSeparated } from './separated.ts'
import { tableOf } from './table.ts'
import type { Table } from './table.ts'

export function readTable(bytes: Uint8Array): Table {
  refuseOffice(bytes)
  const { text } = decode(bytes)
  return tableOf(/^[\s\uFEFF]*</.test(text) ? readPageTable(text) : readSeparated(text))
}

// Zipped (XLSX, ODS) or of the older kind (XLS).
function refuseOffice(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (head !== 'PK\x03\x04' && head !== '\xD0\xCF\x11\xE0') return
  throw new Refusal(
    'invalid',
    'This looks like a spreadsheet or an office document. Save its table as CSV, and take that.',
    'file',
  )
}
