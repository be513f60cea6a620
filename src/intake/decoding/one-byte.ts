// Which of the old one-byte encodings a text is in, by what its bytes look like. Cyrillic words are
// runs of high bytes; in a Western text a high byte is an accent among ASCII letters.
export function oneByteEncoding(bytes: Uint8Array): string {
  if (mostlyDamagedUtf8(bytes)) return 'utf-8'
  const { inside, alone } = highLetters(bytes)
  if (alone >= inside) return 'windows-1252'
  const { lower, upper } = caseAsWindows1251(bytes)
  if (lower >= upper) return 'windows-1251'
  return UKRAINIAN_KOI8.some((byte) => bytes.includes(byte)) ? 'koi8-u' : 'koi8-r'
}

const UKRAINIAN_KOI8 = [0xa4, 0xa6, 0xa7, 0xad, 0xb4, 0xb6, 0xb7, 0xbd] // є і ї ґ and their capitals

function isHighLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0xc0
}

function highLetters(bytes: Uint8Array): { inside: number; alone: number } {
  let inside = 0
  let alone = 0
  for (let at = 0; at < bytes.length; at++) {
    if (!isHighLetter(bytes[at])) continue
    if (isHighLetter(bytes[at - 1]) || isHighLetter(bytes[at + 1])) inside++
    else alone++
  }
  return { inside, alone }
}

// KOI8 has capitals where windows-1251 has small letters, and the other way round.
function caseAsWindows1251(bytes: Uint8Array): { lower: number; upper: number } {
  let lower = 0
  let upper = 0
  for (const byte of bytes) {
    if (byte >= 0xe0) lower++
    else if (byte >= 0xc0) upper++
  }
  return { lower, upper }
}

// A UTF-8 text with a few broken bytes is still UTF-8; what is broken shows as U+FFFD.
function mostlyDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  // oxlint-disable-next-line no-control-regex -- all beyond ASCII
  const whole = text.match(/[^\x00-\x7F\uFFFD]/g)?.length ?? 0
  return whole > broken * 8
}
