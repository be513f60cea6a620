// What the parts of a report say of the report itself. Without the reader of pages, which is slow to load.
import { languageOf } from './language.ts'
import { creditedPartners } from './outline/credit.ts'
import { isAddress } from './outline/furniture.ts'
import { datelineOf, notBefore } from './published.ts'
import type { Block, Report } from './report.ts'

export type Parts = Omit<Report, 'sha256' | 'mediaType' | 'encoding'>

export function textParts(text: string, blocks: Block[]): Parts {
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

// Some save a page as text with its address on the first line.
function addressAtTop(first: string | undefined): string | undefined {
  return first !== undefined && /^https?:\S+$/i.test(first) && isAddress(first) ? first : undefined
}
