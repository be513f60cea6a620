// Which kind of document a file is. Undefined: text, or something that the reader of texts refuses by name.
import type { Hint } from '../decoding/media-type.ts'
import { mainPart } from './office.ts'
import { Archive, refuseEncrypted } from './zip.ts'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
export const DOCX = `${OFFICE}.wordprocessingml.document`
export const XLSX = `${OFFICE}.spreadsheetml.sheet`
export const PDF = 'application/pdf'
export const EML = 'message/rfc822'
export const CSV = 'text/csv'

export interface DocumentKind {
  mediaType: string
  archive?: Archive
}

export function kindOf(bytes: Uint8Array, { name = '', mediaType = '' }: Hint): DocumentKind | undefined {
  const head = latin1(bytes.subarray(0, 64))
  if (head.startsWith('PK\x03\x04')) return officeKind(new Archive(bytes))
  if (head.startsWith('\xD0\xCF\x11\xE0')) refuseLockedOffice(bytes)
  if (latin1(bytes.subarray(0, 1024)).includes('%PDF-')) return { mediaType: PDF }
  const recording = RECORDINGS.find(([mark]) => mark.test(head))?.[1]
  if (recording !== undefined) return { mediaType: recording }
  if (/\.eml$/i.test(name) || mediaType.startsWith(EML)) return { mediaType: EML }
  return /\.(?:csv|tsv)$/i.test(name) || /^text\/(?:csv|tab-sep)/.test(mediaType)
    ? { mediaType: CSV }
    : undefined
}

function officeKind(archive: Archive): DocumentKind | undefined {
  const main = mainPart(archive) ?? ''
  if (main.startsWith('word/') || archive.names.includes('word/document.xml'))
    return { mediaType: DOCX, archive }
  if (main.startsWith('xl/') || archive.names.includes('xl/workbook.xml')) return { mediaType: XLSX, archive }
  return undefined
}

// An office document with a password is an old office file that holds it encrypted ([MS-OFFCRYPTO]).
function refuseLockedOffice(bytes: Uint8Array): void {
  if (Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))) refuseEncrypted()
}

// By the first bytes.
const RECORDINGS: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG\r\n/, 'image/png'],
  [/^\xFF\xD8\xFF/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF[^]{4}WEBP/, 'image/webp'],
  [/^(?:II\*\0|MM\0\*)/, 'image/tiff'],
  [/^[^]{4}ftyp(?:heic|heix|mif1|avif)/, 'image/heic'],
  // oxlint-disable-next-line no-control-regex -- the version after the mark is one
  [/^ID3[\x02-\x04]|^\xFF[\xFB\xF3\xF2]/, 'audio/mpeg'],
  [/^OggS\0/, 'audio/ogg'],
  [/^RIFF[^]{4}WAVE/, 'audio/wav'],
  [/^fLaC/, 'audio/flac'],
  [/^[^]{4}ftypM4A/, 'audio/mp4'],
  [/^#!AMR/, 'audio/amr'],
]

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
