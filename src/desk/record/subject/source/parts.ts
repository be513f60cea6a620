// A long text in parts of whole blocks, so that no page grows too heavy for a slow line.
import type { Block, Report } from '../../../../intake/report.ts'

export interface TextPart {
  start: number
  end: number
  blocks: Block[]
}

const LONGEST = 9_000 // UTF-16 units, unless one block alone is longer

export function partsOf({ blocks, text }: Report): TextPart[] {
  const parts: TextPart[] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (last && block.end - last.start <= LONGEST) {
      last.blocks.push(block)
      last.end = block.end
    } else parts.push({ start: block.start, end: block.end, blocks: [block] })
  }
  return parts.length > 0 ? parts : [{ start: 0, end: text.length, blocks: [] }]
}

export function partAt(parts: readonly TextPart[], at: number): TextPart {
  const found = parts.find(({ end }) => at < end) ?? parts.at(-1)
  if (!found) throw new Error('a text has at least one part')
  return found
}
