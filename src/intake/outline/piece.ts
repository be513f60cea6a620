// A stretch of a report that stands by itself (a paragraph, a bullet, a line of a menu) before it is
// known what it is. The formats make pieces; what they are is found out the same way for all.
import type { BlockKind, Span } from '../report.ts'

export interface Piece extends Span {
  text: string
  gap: number // blank lines before it
  kind: BlockKind // 'paragraph' until something better is known
  level?: number // of a heading the format marks
  quoted?: boolean // the format marks it as quoted
  row?: boolean // of a table, or a footnote: however short, it heads nothing
}

export function pieceOf(whole: string, start: number, end: number, gap: number): Piece | undefined {
  const raw = whole.slice(start, end)
  const text = raw.trim()
  if (text === '') return undefined
  const from = start + raw.length - raw.trimStart().length
  return { start: from, end: from + text.length, text, gap, kind: 'paragraph' }
}

// For comparing: letters and digits in lower case, all else one space.
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export function isSentence(text: string): boolean {
  return /[.!?…]["'”»’)]*$/.test(text)
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
