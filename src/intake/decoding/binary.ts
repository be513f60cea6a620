// What a file that is no text looks like by its first bytes: what to call it, and what to do instead.
import { Refusal } from '../../refusal.ts'

interface Kind {
  magic: string // the first bytes, as Latin-1
  looks: string
  instead: string
}

const KINDS: Kind[] = [
  { magic: '%PDF-', looks: 'a PDF', instead: 'Copy its text and paste it in.' },
  { magic: 'PK\x03\x04', looks: 'a ZIP archive or an office document', instead: 'Save it as plain text.' },
  { magic: '\xD0\xCF\x11\xE0', looks: 'an old office document', instead: 'Save it as plain text.' },
  { magic: '{\\rtf', looks: 'an RTF document', instead: 'Save it as plain text.' },
  { magic: '\x89PNG', looks: 'a PNG picture', instead: 'Type what it shows as a note.' },
  { magic: '\xFF\xD8\xFF', looks: 'a JPEG picture', instead: 'Type what it shows as a note.' },
  { magic: 'GIF8', looks: 'a GIF picture', instead: 'Type what it shows as a note.' },
  { magic: 'ID3', looks: 'a sound recording', instead: 'Type what it says as a note.' },
  { magic: 'OggS', looks: 'a sound recording', instead: 'Type what it says as a note.' },
  { magic: 'MZ', looks: 'a Windows program', instead: 'Do not open it; ask its sender.' },
  { magic: '\x7FELF', looks: 'a program', instead: 'Do not open it; ask its sender.' },
  { magic: 'SQLite format 3\0', looks: 'an SQLite database', instead: 'Export the text you need.' },
  { magic: '\x1F\x8B', looks: 'a gzip archive', instead: 'Unpack it and take in the text inside.' },
  { magic: '7z\xBC\xAF', looks: 'a 7-Zip archive', instead: 'Unpack it and take in the text inside.' },
  { magic: 'Rar!', looks: 'a RAR archive', instead: 'Unpack it and take in the text inside.' },
  { magic: 'age-encryption.org/', looks: 'an age-encrypted file', instead: 'Decrypt it first.' },
]

export function refuseBinary(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1')
  const kind = KINDS.find(({ magic }) => head.startsWith(magic) && isBinary(magic, bytes))
  if (kind) throw new Refusal('invalid', `This file is no text: it looks like ${kind.looks}. ${kind.instead}`)
}

export function refuseControls(text: string): void {
  const controls = text.match(CONTROLS)?.length ?? 0
  if (!text.includes('\0') && controls <= text.length / 100) return
  throw new Refusal(
    'invalid',
    'This file is no text: it looks like some binary file. Save it as plain text (UTF-8) and take that in.',
  )
}

// oxlint-disable-next-line no-control-regex -- control characters are what we look for
const CONTROLS = /[\x00-\x08\x0B\x0E-\x1A\x1C-\x1F\x7F]/g

// 'MZ' or 'ID3' may open a sentence; then no control byte follows.
function isBinary(magic: string, bytes: Uint8Array): boolean {
  if (!/^[A-Z\d]{2,3}$/.test(magic)) return true
  return bytes.subarray(0, 512).some((byte) => byte < 9)
}
