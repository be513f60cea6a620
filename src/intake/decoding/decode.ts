// Bytes to text of the same length as the source gave it: a byte order mark stays, nothing is trimmed.
import { Refusal } from '../../refusal.ts'
import { refuseBinary, refuseControls } from './binary.ts'
import { oneByteEncoding } from './one-byte.ts'
import { utf16Encoding } from './utf16.ts'

export const LARGEST_REPORT = 25 * 1024 * 1024 // bytes

export interface Decoded {
  text: string
  encoding: string
}

export function decode(bytes: Uint8Array): Decoded {
  refuseSize(bytes.length)
  refuseBinary(bytes)
  const decoded = read(bytes)
  refuseControls(decoded.text)
  if (isBlank(decoded.text))
    throw new Refusal('invalid', 'This report holds only blanks. Check that the right file was chosen.')
  return decoded
}

export function refuseSize(size: number): void {
  if (size === 0)
    throw new Refusal(
      'invalid',
      'This file is empty (0 bytes). Check that it was saved, and take it in again.',
    )
  if (size <= LARGEST_REPORT) return
  throw new Refusal(
    'invalid',
    'This file has {size}; a report may have at most {most}. Take in the text alone, or cut it into parts.',
    { size: megabytes(size), most: megabytes(LARGEST_REPORT) },
  )
}

function read(bytes: Uint8Array): Decoded {
  const encoding = utf16Encoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : oneByteEncoding(bytes))
  return { text: decodeAs(encoding, bytes), encoding }
}

// Node's own windows-1252 leaves 0x80 to 0x9F as control characters in some versions; in
// windows-1251 the quotation marks and dashes of that range stand at the same places.
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding === 'windows-1252')
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\x80-\x9F]/g, (letter) => WESTERN.charAt(letter.charCodeAt(0) - 0x80))
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function isBlank(text: string): boolean {
  return /^[\s\p{Cf}\p{Cc}]*$/u.test(text)
}

function megabytes(size: number): string {
  return `${Math.round(size / 1024 / 102.4) / 10} MB`
}
