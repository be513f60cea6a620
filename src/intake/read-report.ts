// A report taken in: bytes as they came, to text with its parts told apart. Text from outside is
// hostile: nothing of it is run, fetched, or used as a path.
import { createHash } from 'node:crypto'
import { decode } from './decoding/decode.ts'
import { mediaTypeOf, refusePath, type Hint } from './decoding/media-type.ts'
import { languageOf } from './language.ts'
import { blocksOf, outline, outlineMarkdown } from './outline.ts'
import { creditedPartners } from './outline/credit.ts'
import { isAddress } from './outline/furniture.ts'
import { readPage } from './page/page.ts'
import { datelineOf, notBefore } from './published.ts'
import type { Block, Report } from './report.ts'

export function readReport(bytes: Uint8Array, hint: Hint): Report {
  refusePath(hint.name)
  const { text, encoding } = decode(bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const mediaType = mediaTypeOf(text, hint)
  if (mediaType === 'text/html') return { sha256, mediaType, encoding, ...pageParts(text) }
  const blocks = mediaType === 'text/markdown' ? outlineMarkdown(text) : outline(text)
  return { sha256, mediaType, encoding, ...textParts(text, blocks) }
}

type Parts = Omit<Report, 'sha256' | 'mediaType' | 'encoding'>

// What the parts of a report say of the report itself.
function textParts(text: string, blocks: Block[]): Parts {
  const wordsOf = (...kinds: Block['kind'][]): string[] =>
    blocks.filter((block) => kinds.includes(block.kind)).map((block) => text.slice(block.start, block.end))
  const furniture = wordsOf('furniture')
  const [title] = wordsOf('title')
  const prose = wordsOf('paragraph', 'bullet', 'quotation').join('\n\n')
  return {
    text,
    blocks,
    language: languageOf(prose || text),
    title: title?.replace(/\s+/g, ' '),
    partners: wordsOf('credit').flatMap((credit) => creditedPartners(credit).map((partner) => partner.name)),
    published: furniture.map(datelineOf).find((day) => day !== undefined),
    notBefore: notBefore(prose),
    address: addressAtTop(furniture[0]),
  }
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

// Some save a page as text with its address on the first line.
function addressAtTop(first: string | undefined): string | undefined {
  return first !== undefined && /^https?:\S+$/i.test(first) && isAddress(first) ? first : undefined
}
