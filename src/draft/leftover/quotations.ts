// What people say in their own words: block quotations of the report, and long quotations in its prose.
import { SAYING } from '../lexicon/attribution.ts'
import type { Report } from '../../intake/report.ts'
import type { DraftQuotation, Span } from '../draft.ts'
import type { Mention } from '../mentions/mention.ts'

const shortest = 40

export function findQuotations(report: Report, mentions: readonly Mention[]): DraftQuotation[] {
  const blocks = report.blocks
    .filter((block) => block.kind === 'quotation')
    .map((block) => withSpeaker(report.text, block, speakerIn(mentions, block.speaker)))
  const prose = report.blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'bullet')
  return [...blocks, ...prose.flatMap((block) => inProse(report.text, block, mentions))].sort(
    (a, b) => a.start - b.start,
  )
}

function withSpeaker(text: string, span: Span, mention: Mention | undefined): DraftQuotation {
  const { start, end } = span
  return {
    start,
    end,
    text: text.slice(start, end),
    speaker: mention?.name ?? null,
    ...(mention ? { subject: mention.subject } : {}),
  }
}

function speakerIn(mentions: readonly Mention[], words: Span | undefined): Mention | undefined {
  if (!words) return undefined
  const inside = mentions.filter((mention) => mention.start >= words.start && mention.end <= words.end)
  return (
    inside.find((mention) => mention.kind === 'person') ??
    inside.find((mention) => mention.kind === 'organisation')
  )
}

function inProse(text: string, block: Span, mentions: readonly Mention[]): DraftQuotation[] {
  const slice = text.slice(block.start, block.end)
  return [...slice.matchAll(/[“"«][^”"»]+[”"»]/g)].flatMap((found) => {
    const span = { start: block.start + found.index, end: block.start + found.index + found[0].length }
    return found[0].length > shortest ? [withSpeaker(text, span, beside(text, span, block, mentions))] : []
  })
}

// '…”, said X, …' after it, or 'X said: “…' before it.
function beside(text: string, span: Span, block: Span, mentions: readonly Mention[]): Mention | undefined {
  const after = mentions.find(
    (mention) => mention.start >= span.end && mention.start - span.end < 60 && isSpeaker(mention),
  )
  if (after && says(text.slice(span.end, Math.min(after.end + 30, block.end)))) return after
  const before = mentions.findLast(
    (mention) =>
      mention.end <= span.start &&
      mention.start >= block.start &&
      span.start - mention.end < 90 &&
      isSpeaker(mention),
  )
  return before && says(text.slice(before.end, span.start)) ? before : undefined
}

function isSpeaker(mention: Mention): boolean {
  return mention.kind === 'person' || mention.kind === 'organisation'
}

function says(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => SAYING.has(word))
}
