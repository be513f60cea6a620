import type { Line } from './lines.ts'

const WIDEST_WRAP = 120
const NARROWEST_WRAP = 40

// The column a file was wrapped at, or 0 where it has one paragraph a line. A few overlong lines
// (addresses) do not count.
export function wrapWidth(lines: Line[]): number {
  const lengths = lines.filter((line) => !line.blank).map((line) => line.text.trimEnd().length)
  const within = lengths.filter((length) => length <= WIDEST_WRAP)
  if (within.length < lengths.length * 0.9) return 0
  const width = Math.max(0, ...within.slice(0, 10_000))
  return width < NARROWEST_WRAP ? 0 : width
}

// Whether a paragraph goes on in the next line: in a wrapped file a line ends where the next word
// had no room. Some slack, for editors count columns differently.
export function runsOn(here: Line, next: Line, width: number): boolean {
  const words = here.text.trimEnd()
  if (/\p{Ll}$|,$/u.test(words) && /^\s*\p{Ll}/u.test(next.text) && words.length >= NARROWEST_WRAP)
    return true
  if (width === 0) return false
  const word = next.text.trimStart().split(/\s/, 1)[0] ?? ''
  return words.length + 1 + word.length > width - SLACK
}

const SLACK = 4
