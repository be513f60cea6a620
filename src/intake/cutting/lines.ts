// Lines of a file with their places. A blank line has no words.
import { Refusal } from '../../refusal.ts'
import type { Span } from '../report.ts'

export interface Line extends Span {
  text: string
  blank: boolean
}

export const MOST_LINES = 200_000

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const match of text.matchAll(/([^\r\n\f\v\u2028\u2029]*)(\r\n|[\r\n\f\v\u2028\u2029]|$)/g)) {
    const line = match[1] ?? ''
    if (lines.length === MOST_LINES) refuseMany()
    if (match[0] === '' && match.index === text.length) break
    lines.push({ start: match.index, end: match.index + line.length, text: line, blank: line.trim() === '' })
  }
  return lines
}

function refuseMany(): never {
  throw new Refusal(
    'invalid',
    'This file has more than {most} lines; no report has so many. Take it in by parts.',
    { most: String(MOST_LINES) },
  )
}
