// Archives for tests, also such as no program makes.
import { crc32, deflateRawSync } from 'node:zlib'

interface Part {
  name: string
  content: string | Uint8Array
  claims?: number // the unpacked size it says it has
  flags?: number
}

export function zipOf(parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const { name, content, claims, flags = 0 } of parts) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(claims ?? bytes.length, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, place, Buffer.from(name)]))
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, directory, end])
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

// A Word document of this body, with whatever else.
export function docxOf(body: string, others: readonly Part[] = []): Uint8Array {
  const relation = `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`
  return zipOf([
    { name: '_rels/.rels', content: `<Relationships>${relation}</Relationships>` },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    },
    ...others,
  ])
}

export function relationsPart(
  name: string,
  relations: readonly [id: string, type: string, target: string, mode?: string][],
): Part {
  const lines = relations.map(
    ([id, type, target, mode = 'Internal']) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}" TargetMode="${mode}"/>`,
  )
  return { name, content: `<Relationships>${lines.join('')}</Relationships>` }
}
