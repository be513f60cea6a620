// The prose of a report, read: each sentence with its tokens and the paragraph it stands in.
import { readTokens } from './tokens.ts'
import { splitSentences } from './sentences.ts'
import type { Token } from './tokens.ts'
import type { Report } from '../../intake/report.ts'
import type { Span } from '../draft.ts'

export interface Sentence extends Span {
  tokens: Token[]
  paragraph: number
  leadIn?: number // of a bullet: the paragraph that introduces it
}

export function readSentences(report: Report): Sentence[] {
  return report.blocks.flatMap((block, paragraph) => {
    if (block.kind !== 'paragraph' && block.kind !== 'bullet') return []
    const tokens = readTokens(report.text, block)
    return splitSentences(report.text, block).map((span) => ({
      ...span,
      paragraph,
      ...(block.leadIn === undefined ? {} : { leadIn: block.leadIn }),
      tokens: tokens.filter((token) => token.start >= span.start && token.end <= span.end),
    }))
  })
}
