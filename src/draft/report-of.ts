// A report of plain paragraphs, for tests: intake makes the real ones.
import type { Block, BlockKind, Report } from '../intake/report.ts'

export function reportOf(text: string, kinds: readonly BlockKind[] = []): Report {
  return {
    sha256: '0'.repeat(64),
    mediaType: 'text/plain',
    encoding: 'utf-8',
    text,
    language: 'en',
    title: undefined,
    partners: [],
    blocks: blocksOf(text, kinds),
    published: undefined,
    notBefore: undefined,
    address: undefined,
  }
}

function blocksOf(text: string, kinds: readonly BlockKind[]): Block[] {
  return [...text.matchAll(/\S[^\n]*(?:\n(?!\n)[^\n]+)*/g)].map((found, i) => ({
    kind: kinds[i] ?? 'paragraph',
    start: found.index,
    end: found.index + found[0].length,
  }))
}
