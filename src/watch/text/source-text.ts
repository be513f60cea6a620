// The text of a report as the checks of texts read it, and what they find there by place.
import type { Day } from '../../record/values/value.ts'
import type { CheckCode } from '../codes.ts'
import type { Fact, OfferedReading } from '../finding.ts'

export interface SourceText {
  text: string
  published: Day | undefined
  parts: readonly Span[] // of the report proper: furniture of a page is not checked
}

export interface Span {
  start: number
  end: number
}

/** `words` by name of the fact; `figures` likewise. */
export interface TextFinding {
  code: CheckCode
  variant?: string | undefined
  words: Record<string, Span>
  figures?: Record<string, Exclude<Fact, { kind: 'words' }>> | undefined
  readings?: OfferedReading[] | undefined
}

/** Paragraphs, as lines are. */
export function paragraphsOf({ text, parts }: SourceText): Span[] {
  return parts.flatMap(({ start, end }) => {
    const found: Span[] = []
    for (const line of text.slice(start, end).matchAll(/[^\n]+/g))
      found.push({ start: start + line.index, end: start + line.index + line[0].length })
    return found
  })
}

/** A full stop ends one where a space and a capital, or nothing, follows; 'Ratel.kz' and '6 a.m.' do not. */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  let from = start
  for (const stop of text.slice(start, end).matchAll(/[.!?]["”»)]*(?=\s+["“«(]?\p{Lu}|\s*$)/gu)) {
    const to = start + stop.index + stop[0].length
    found.push({ start: from, end: to })
    from = to
  }
  if (text.slice(from, end).trim() !== '') found.push({ start: from, end })
  return found
}

export function spanOf(from: number, found: { index: number; 0: string }): Span {
  return { start: from + found.index, end: from + found.index + found[0].length }
}
