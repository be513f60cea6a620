// A text cut into sentences that cover it whole, each with the blanks after it. Any language; a full stop
// after an initial or a title ends nothing.
export interface Span {
  start: number
  end: number
}

export function sentenceSpans(text: string, language: string): Span[] {
  const spans: Span[] = []
  for (const { index, segment } of segmenterOf(language).segment(text)) {
    const last = spans.at(-1)
    const span = { start: index, end: index + segment.length }
    if (last && (isOpen(text.slice(last.start, last.end)) || segment.trim() === '')) last.end = span.end
    else spans.push(span)
  }
  return spans
}

/** Without the blanks around it. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}

const OPEN =
  /(?:^|[\s(«“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|vs|cf|ст|ст\. ?ст|г|ул|им|т\. ?е)\.\s*$/u

function isOpen(words: string): boolean {
  return OPEN.test(words) && !/\n\s*$/.test(words)
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}
