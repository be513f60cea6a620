// The parts of a document that is a ZIP archive (.docx, .xlsx). Nothing is written anywhere: a part is unpacked
// in memory when it is asked for, and only as far as the limits go. A part that says a wrong size, or whose
// checksum is wrong, is broken.
import { crc32, inflateRawSync } from 'node:zlib'
import { Refusal } from '../../refusal.ts'

export const MOST_PARTS = 5_000
export const LARGEST_UNPACKED = 120 * 1024 ** 2 // bytes, of all parts that are read
export const TIGHTEST = 300 // times; text of offices is packed 5 to 30 times
const TRIFLE = 1024 ** 2 // an unpacked part of this size harms nobody, however tightly it was packed

interface Part {
  method: number
  checksum: number
  packed: number
  unpacked: number
  at: number // of its local header
}

export class Archive {
  readonly #bytes: Buffer
  readonly #parts: Map<string, Part>
  #read = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    this.#parts = unlessBroken(() => directoryOf(this.#bytes))
  }

  get names(): string[] {
    return [...this.#parts.keys()]
  }

  // The bytes of a part; undefined where there is none of that name.
  find(name: string): Uint8Array | undefined {
    const part = this.#parts.get(name)
    if (!part) return undefined
    refuseTight(part)
    const left = LARGEST_UNPACKED - this.#read
    if (part.unpacked > left) refuseLarge()
    const bytes = unlessBroken(() => unpack(this.#bytes, part, left))
    this.#read += bytes.length
    return bytes
  }
}

const DIRECTORY_END = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const LONGEST_COMMENT = 65_535

function directoryOf(bytes: Buffer): Map<string, Part> {
  const end = endOfDirectory(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_PARTS) refuseMany()
  const parts = new Map<string, Part>()
  let at = bytes.readUInt32LE(end + 16)
  for (let nth = 0; nth < count; nth++) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Broken()
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place))
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    refuseOutside(name)
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) refuseEncrypted()
    if (parts.has(name)) throw new Broken() // two of one name: each program reads another
    parts.set(name, partAt(bytes, at))
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return parts
}

function partAt(bytes: Buffer, at: number): Part {
  return {
    method: bytes.readUInt16LE(at + 10),
    checksum: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    at: bytes.readUInt32LE(at + 42),
  }
}

function endOfDirectory(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - 22 - LONGEST_COMMENT)
  for (let at = bytes.length - 22; at >= earliest; at--)
    if (bytes.readUInt32LE(at) === DIRECTORY_END) return at
  throw new Broken()
}

function unpack(bytes: Buffer, part: Part, most: number): Uint8Array {
  if (bytes.readUInt32LE(part.at) !== LOCAL_HEADER) throw new Broken()
  const start = part.at + 30 + bytes.readUInt16LE(part.at + 26) + bytes.readUInt16LE(part.at + 28)
  const packed = bytes.subarray(start, start + part.packed)
  if (packed.length !== part.packed) throw new Broken()
  const whole = part.method === STORED ? packed : inflate(packed, part, most)
  if (whole.length !== part.unpacked || crc32(whole) !== part.checksum) throw new Broken()
  return whole
}

const STORED = 0
const DEFLATED = 8

// What says a smaller size than it has is stopped there.
function inflate(packed: Buffer, part: Part, most: number): Buffer {
  if (part.method !== DEFLATED) throw new Broken()
  if (part.unpacked === 0) return Buffer.alloc(0)
  return inflateRawSync(packed, { maxOutputLength: Math.min(part.unpacked, most) })
}

class Broken extends Error {}

// Whatever goes wrong between the bytes of an archive (a place beyond its end, a bad stream) is that it is broken.
function unlessBroken<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(
      'invalid',
      'This document is broken: its parts cannot be unpacked. Open it where it was made, save it anew, and take that in.',
    )
  }
}

function refuseTight({ packed, unpacked }: Part): void {
  if (unpacked <= TRIFLE || unpacked <= packed * TIGHTEST) return
  throw new Refusal(
    'invalid',
    'This document is packed more than {most} times smaller than its content, as no office program does; it was not unpacked. Ask its sender.',
    { most: TIGHTEST },
  )
}

function refuseLarge(): never {
  throw new Refusal(
    'invalid',
    'This document unpacks to more than {most} MB; it was not unpacked. Save the part you need by itself.',
    { most: LARGEST_UNPACKED / 1024 ** 2 },
  )
}

function refuseMany(): never {
  throw new Refusal(
    'invalid',
    'This document has more than {most} parts; no report needs that. Copy its text and paste it in.',
    { most: MOST_PARTS },
  )
}

function refuseOutside(name: string): void {
  // oxlint-disable-next-line no-control-regex -- a name with control characters is no name
  const leadsOut = /^[/\\]|^[a-z]:|[\\\x00-\x1F]/i.test(name) || name.split('/').includes('..')
  if (!leadsOut) return
  throw new Refusal(
    'invalid',
    'This document holds a path that leads out of it (“{name}”), as no office program writes. Ask its sender.',
    { name: name.replace(/\p{C}/gu, '?').slice(0, 80) },
  )
}

export function refuseEncrypted(): never {
  throw new Refusal(
    'invalid',
    'This document is protected by a password. Open it, save it without one, and take that in.',
  )
}
