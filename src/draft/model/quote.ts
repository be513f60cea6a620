// Where a model's quotation stands in the report: exactly there, or nowhere. Only signs that typists exchange
// (kinds of spaces, quotation marks and dashes) are taken for one another; each folds to one unit, so that
// offsets hold.
import type { Span } from '../draft.ts'

const MOST = 300

export function findQuote(text: string, within: Span, quote: string): Span | undefined {
  const sought = foldSigns(quote).trim()
  if (sought.length > MOST || !/[\p{L}\p{N}]/u.test(sought)) return undefined
  const stretch = foldSigns(text.slice(within.start, within.end))
  for (let at = stretch.indexOf(sought); at >= 0; at = stretch.indexOf(sought, at + 1)) {
    const start = within.start + at
    const end = start + sought.length
    if (!cutsWord(text, start) && !cutsWord(text, end)) return { start, end }
  }
  return undefined
}

/** In the first of the stretches that has it. */
export function findQuoteNear(text: string, stretches: readonly Span[], quote: string): Span | undefined {
  for (const stretch of stretches) {
    const found = findQuote(text, stretch, quote)
    if (found) return found
  }
  return undefined
}

export function foldSigns(text: string): string {
  return text
    .replace(/[\s\u2007\u202f]/g, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐‑–—]/g, '-')
}

// Or a letter outside the basic plane.
function cutsWord(text: string, at: number): boolean {
  if (/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))) return true
  return at > 0 && /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))
}
