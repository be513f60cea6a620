// The rows on the leaves of SQLite's tables, leaf by leaf: no tree is walked, so none can be broken.
// https://www.sqlite.org/fileformat2.html#b_tree_pages
import { USABLE } from '../page.ts'

export type Cell = string | bigint | number | Uint8Array | null

const LEAF = 0x0d
const FILE_HEADER = 100 // on the first page, before its own header
const LONGEST_ROW = 4 * 1024 * 1024

/** `findPage`: where a row is too long for its leaf, the rest stands on pages of its own. */
export function rowsOn(
  page: Buffer,
  number: number,
  findPage: (number: number) => Buffer | undefined,
): Cell[][] {
  const start = number === 1 ? FILE_HEADER : 0
  if (page[start] !== LEAF) return []
  const rows: Cell[][] = []
  const cells = page.readUInt16BE(start + 3)
  for (let cell = 0; cell < cells; cell++) {
    const at = start + 8 + 2 * cell
    if (at + 2 > page.length) break
    const record = recordAt(page, page.readUInt16BE(at), findPage)
    const row = record && rowOf(record)
    if (row) rows.push(row)
  }
  return rows
}

function recordAt(
  page: Buffer,
  at: number,
  findPage: (number: number) => Buffer | undefined,
): Buffer | undefined {
  const size = varint(page, at)
  const id = size && varint(page, size.next)
  if (!size || !id || size.value > LONGEST_ROW) return undefined
  const whole = Number(size.value)
  const here = bytesHere(whole)
  const begin = page.subarray(id.next, id.next + here)
  if (here === whole) return begin.length === whole ? begin : undefined
  return withOverflow(begin, whole, page, id.next + here, findPage)
}

// How much of a row stays on its leaf: the format's own rule for tables.
function bytesHere(whole: number): number {
  const most = USABLE - 35
  if (whole <= most) return whole
  const least = Math.floor(((USABLE - 12) * 32) / 255) - 23
  const kept = least + ((whole - least) % (USABLE - 4))
  return kept <= most ? kept : least
}

function withOverflow(
  begin: Buffer,
  whole: number,
  page: Buffer,
  pointer: number,
  findPage: (number: number) => Buffer | undefined,
): Buffer | undefined {
  const pieces = [begin]
  let have = begin.length
  let next = pointer + 4 <= page.length ? page.readUInt32BE(pointer) : 0
  while (have < whole && next !== 0) {
    const more = findPage(next)
    if (!more) return undefined
    const piece = more.subarray(4, 4 + Math.min(USABLE - 4, whole - have))
    pieces.push(piece)
    have += piece.length
    next = more.readUInt32BE(0)
  }
  return have === whole ? Buffer.concat(pieces) : undefined
}

// A record: the length of its header, a type for each cell, the cells.
function rowOf(record: Buffer): Cell[] | undefined {
  const header = varint(record, 0)
  if (!header) return undefined
  const row: Cell[] = []
  let body = Number(header.value)
  for (let at = header.next; at < Number(header.value);) {
    const type = varint(record, at)
    if (!type) return undefined
    const length = lengthOf(Number(type.value))
    if (length === undefined || body + length > record.length) return undefined
    row.push(cellOf(Number(type.value), record.subarray(body, body + length)))
    body += length
    at = type.next
  }
  return row
}

const WHOLE_NUMBER_BYTES = [0, 1, 2, 3, 4, 6, 8]

function lengthOf(type: number): number | undefined {
  if (type <= 6) return WHOLE_NUMBER_BYTES[type]
  if (type === 7) return 8
  if (type <= 9) return 0
  if (type < 12) return undefined
  return Math.floor((type - 12) / 2)
}

function cellOf(type: number, bytes: Buffer): Cell {
  if (type === 0) return null
  if (type <= 5) return bytes.readIntBE(0, bytes.length)
  if (type === 6) return bytes.readBigInt64BE(0)
  if (type === 7) return bytes.readDoubleBE(0)
  if (type <= 9) return type - 8
  return type % 2 === 1 ? bytes.toString('utf8') : Uint8Array.from(bytes)
}

function varint(bytes: Buffer, at: number): { value: bigint; next: number } | undefined {
  let value = 0n
  for (let place = 0; place < 9; place++) {
    const byte = bytes[at + place]
    if (byte === undefined) return undefined
    if (place === 8) return { value: (value << 8n) | BigInt(byte), next: at + 9 }
    value = (value << 7n) | BigInt(byte & 0x7f)
    if (byte < 0x80) return { value, next: at + place + 1 }
  }
  return undefined
}
