// Sentences of the prose. A full stop parts them only where a capital, a figure or an opening quotation
// mark follows and no abbreviation or initial stands before it.
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import type { Span } from '../draft.ts'

const ending = /[.!?…]+[)”"’'»\]]*(?=\s+[\s“"‘'«([]*[\p{Lu}\d])/gu

export function splitSentences(text: string, part: Span): Span[] {
  const slice = text.slice(part.start, part.end)
  const spans: Span[] = []
  let from = 0
  for (const stop of slice.matchAll(ending)) {
    const end = stop.index + stop[0].length
    if (stop[0].startsWith('.') && isAbbreviated(slice.slice(from, stop.index))) continue
    spans.push({ start: from, end })
    from = end
  }
  spans.push({ start: from, end: slice.length })
  return spans.map((span) => trimmed(slice, span, part.start)).filter((span) => span.end > span.start)
}

function isAbbreviated(before: string): boolean {
  const word = /([\p{L}.]+)$/u.exec(before)?.[1] ?? ''
  return /^(\p{Lu}\.)*\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase())
}

function trimmed(slice: string, span: Span, offset: number): Span {
  const lead = /^[\s•·*–-]*/u.exec(slice.slice(span.start, span.end))?.[0].length ?? 0
  const words = slice.slice(span.start + lead, span.end).trimEnd()
  const start = span.start + lead
  return { start: start + offset, end: start + words.length + offset }
}
