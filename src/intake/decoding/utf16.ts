// UTF-16 by its byte order mark, or by zeros in every second byte: spaces and line ends have them
// whatever the script.
export function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const { even, odd } = zeros(bytes)
  const few = bytes.length / 20
  if (odd > few && even === 0) return 'utf-16le'
  if (even > few && odd === 0) return 'utf-16be'
  return undefined
}

function zeros(bytes: Uint8Array): { even: number; odd: number } {
  let even = 0
  let odd = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  return { even, odd }
}
