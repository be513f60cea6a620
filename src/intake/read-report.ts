// A report taken in: bytes as they came, to text with its parts told apart. Text from outside is
// hostile: nothing of it is run, fetched, or used as a path.
import { createHash } from 'node:crypto'
import { decode } from './decoding/decode.ts'
import { mediaTypeOf, refusePath, type Hint } from './decoding/media-type.ts'
import { blocksOf, outline, outlineMarkdown } from './outline.ts'
import { readPage } from './page/page.ts'
import type { Report } from './report.ts'
import { textParts } from './text-parts.ts'
import type { Parts } from './text-parts.ts'

export function readReport(bytes: Uint8Array, hint: Hint): Report {
  refusePath(hint.name)
  const { text, encoding } = decode(bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const mediaType = mediaTypeOf(text, hint)
  if (mediaType === 'text/html') return { sha256, mediaType, encoding, ...pageParts(text) }
  const blocks = mediaType === 'text/markdown' ? outlineMarkdown(text) : outline(text)
  return { sha256, mediaType, encoding, ...textParts(text, blocks) }
}

function pageParts(html: string): Parts {
  const page = readPage(html)
  const parts = textParts(page.text, blocksOf(page.pieces))
  return {
    ...parts,
    title: parts.title ?? page.title,
    published: page.published ?? parts.published,
    address: page.address,
    links: page.links,
  }
}
