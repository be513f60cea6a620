import type { Span } from '../draft.ts'

// Words inside a long quotation are somebody's speech; a scare quote of a few words is the author's.
const longest = 40

export function isInQuotation(text: string, sentence: Span, words: Span): boolean {
  for (const quote of quotesAround(text, sentence))
    if (quote.start < words.start && quote.end >= words.end) return true
  return false
}

// From the opening sign, also of a quotation that began before this sentence of the paragraph.
function quotesAround(text: string, sentence: Span): Span[] {
  const from = paragraphStart(text, sentence.start)
  const end = text.indexOf('\n', sentence.end)
  const slice = text.slice(from, end < 0 ? text.length : end)
  return [...slice.matchAll(/[“"«]([^”"»]*)(?:[”"»]|$)/g)]
    .map((quote) => ({ start: from + quote.index, end: from + quote.index + quote[0].length }))
    .filter((quote) => quote.end - quote.start > longest)
}

function paragraphStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at) + 1
}
